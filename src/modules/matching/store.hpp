// Every statement about versions of groups, and about what a problem is made from.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "modules/matching/version.hpp"
#include "modules/rounds/round.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::matching {

// Newest first.
std::vector<VersionLine> versions_in(db::Connection&, std::string_view round_id);
std::optional<Version> find_version(db::Connection&, std::string_view round_id, int number);
std::optional<Version> version_with(db::Connection&, std::string_view id);

// The round as a problem: its participants, its accepted mentors, their wishes, and who has met before.
// With `and_eligible`, those found eligible but not yet decided are counted in, to see what may come.
Problem problem_of(db::Connection&, rounds::Round const&, bool and_eligible = false);

// Gives it the next number. Made by whoever makes the change, unless it says by whom.
Version add(ledger::Change&, Version version);
// Makes the version's groups the round's learning groups. The one approved before is superseded.
void approve(ledger::Change&, Version const&);
// The version is a draft again and its groups have nobody in them; their drafted letters and meetings stay.
void withdraw_approval(ledger::Change&, Version const&);
// Whether a letter to one of the round's groups has been sent.
bool is_told(db::Connection&, std::string_view round_id);

}  // namespace jamsides::matching
