// What belongs to an application: who takes part, what the organisation has promised, files, questions back
// to it and how each requirement was judged.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "platform/time/clock.hpp"

namespace jamsides::applications {

// Who takes part in a function, or that the organisation appoints somebody later.
struct FunctionPerson {
    std::string function;  // politician manager strategist
    std::string name, email, title;
    bool later = false;

    bool is_answered() const { return later || !name.empty(); }
};
BOOST_DESCRIBE_STRUCT(FunctionPerson, (), (function, name, email, title, later))

struct Commitment {
    std::string commitment;  // functions concept mentor
    std::string by_name, by_title;
    Day on_day{};
};
BOOST_DESCRIBE_STRUCT(Commitment, (), (commitment, by_name, by_title, on_day))

struct AttachedFile {
    std::string file_id, purpose;  // political_decision anchoring completion
    std::string sha256, name, media_type;
    std::int64_t size = 0;
};
BOOST_DESCRIBE_STRUCT(AttachedFile, (), (file_id, purpose, sha256, name, media_type, size))

// A question back to the applicant.
struct Completion {
    std::string id;
    Instant asked_at;
    std::string asked_by;  // person id
    std::string question;
    Day answer_by{};
    std::optional<Instant> answered_at;
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(Completion, (), (id, asked_at, asked_by, question, answer_by, answered_at, answer))

enum class Verdict { met, not_met, missing };
BOOST_DESCRIBE_ENUM(Verdict, met, not_met, missing)

// One requirement as it was judged. Maturity is not a requirement and never will be.
struct EligibilityItem {
    std::string item;  // political_decision anchoring functions concept mentor
    Verdict verdict{};
    std::string note;
    Instant judged_at;
    std::string judged_by, judged_by_name;
};
BOOST_DESCRIBE_STRUCT(EligibilityItem, (), (item, verdict, note, judged_at, judged_by, judged_by_name))

}  // namespace jamsides::applications
