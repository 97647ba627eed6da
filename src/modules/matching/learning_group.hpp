// A learning group in use: its organisations and mentors, as approved.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/db/connection.hpp"

namespace jamsides::matching {

struct LearningGroup {
    std::string id, round_id;
    int number = 0;
    std::string name;
    std::vector<std::string> members, mentors;  // organisation codes, of those who have not left; the lead
                                                // mentor first

    bool has(std::string_view organisation_code) const;  // as member or mentor
};

std::vector<LearningGroup> approved_groups(db::Connection&, std::string_view round_id);
std::optional<LearningGroup> group_of(db::Connection&, std::string_view round_id,
                                      std::string_view organisation_code);

}  // namespace jamsides::matching
