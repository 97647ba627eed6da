// A round that was held before this program, written in afterwards: who went through it and who was mentor.
// It is closed from the start, and serves history, titles and the question to mentors as any other round.
#pragma once

#include <string>
#include <vector>

#include "modules/organisations/organisation.hpp"
#include "modules/rounds/round.hpp"
#include "platform/http/form.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::rounds {

struct EarlierRound {
    Round round;
    std::vector<std::string> learners, mentors;  // codes
};

// Whole only when form.ok(). Years are what people remember: the days are the first and the last of them.
EarlierRound read_earlier(http::Form&, std::vector<organisations::Organisation> const& all, Day today,
                          text::Language const&);
// Adds the round, or adds to it those who are not in it when it is there and closed.
void add_earlier(ledger::Change&, EarlierRound const&);

}  // namespace jamsides::rounds
