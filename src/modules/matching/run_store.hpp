// Every statement about runs.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "modules/matching/run.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::matching {

std::optional<Run> find_run(db::Connection&, std::string_view round_id, std::string_view id);
// Those still at work in the round, newest first.
std::vector<Run> running_in(db::Connection&, std::string_view round_id);
// What somebody has asked of a run: "", "keep" or "cancel".
std::string wanted_stop(db::Connection&, std::string_view id);

Run begin_run(ledger::Change&, Run run);
void ask_to_stop(ledger::Change&, Run const& run, std::string_view how);
void end_run(ledger::Change&, std::string_view id, RunState state,
             std::optional<std::string> const& version_id, std::string_view conflict);

// How far it has come. No record of anything that was done, so no Change and no line in the ledger.
struct Told {
    std::optional<std::int64_t> bound, best;
    int seconds = 0;
    Instant at;
};
void tell(db::Connection&, std::string_view id, Told const& told);

}  // namespace jamsides::matching
