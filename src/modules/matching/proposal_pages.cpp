// Asking for groups: from the round, from a version or a run with rules more or fewer; and following a long
// run.
#include <algorithm>

#include "engines/matching/files/problem_file.hpp"
#include "modules/matching/pages.hpp"
#include "modules/matching/reckoning.hpp"
#include "modules/matching/run_view.hpp"
#include "modules/matching/trial_pages.hpp"
#include "modules/rounds/store.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/msgid.hpp"
#include "ui/represent.hpp"

namespace jamsides::matching {
namespace {

std::string groups_of(std::string const& round_id) { return "/rounds/" + round_id + "/groups"; }

Run get_run(Visit const& visit, std::string_view id) {
    auto run = find_run(visit.db, visit.request.at("round"), id);
    if (!run) throw http::not_found();
    return std::move(*run);
}

// Where the run has led: its version, or its own page as long as there is none.
http::Response lead_to(Visit const& visit, Run const& run) {
    auto const version = run.version_id ? version_with(visit.db, *run.version_id) : std::nullopt;
    if (version) return http::redirect(groups_of(run.round_id) + "/" + std::to_string(version->number));
    return http::redirect(groups_of(run.round_id) + "/runs/" + run.id);
}

Problem changed(Visit const& visit, Version const& from) {
    auto const reading = read(from);
    auto const& fields = visit.request.fields;
    if (!fields.has("try")) return without_rules(reading.problem, fields.values("drop"));
    TrialView asked;
    asked.trial = read_trial(fields);
    asked.dropped = fields.values("drop");
    if (!asked.trial || !makes_sense(reading, *asked.trial))
        throw http::bad_request("Välj vad som ska prövas.");
    return problem_with(asked, reading);
}

}  // namespace

http::Response propose(Visit& visit) {
    auto const round = rounds::get(visit.db, visit.request.at("round"));
    auto const& fields = visit.request.fields;
    Run run;
    run.round_id = round.id;
    if (fields.has("run")) {
        auto const earlier = get_run(visit, fields.value("run"));
        run.from_id = earlier.from_id;
        run.problem = write_problem(without_rules(read_problem(earlier.problem), fields.values("drop")));
    } else if (fields.has("from")) {
        auto const from = get_version(visit, fields.value("from"));
        run.from_id = from.id;
        run.problem = write_problem(changed(visit, from));
    } else {
        auto const problem = problem_of(visit.db, round, fields.has("and_eligible"));
        if (problem.organisations.empty())
            throw http::conflict("Ingen är antagen än, så det finns ingen att föra samman.");
        run.problem = write_problem(problem);
    }
    return lead_to(visit, ask(visit.db, visit.clock, visit.actor(), std::move(run)));
}

http::Response show_run(Visit& visit) {
    auto run = get_run(visit, visit.request.at("run"));
    if (run.state == RunState::done && visit.request.format.empty()) return lead_to(visit, run);
    return ui::represent(visit, run_view(visit, std::move(run)));
}

http::Response stop_run(Visit& visit) {
    auto const run = get_run(visit, visit.request.at("run"));
    auto const how = visit.request.fields.value("how");
    if (how != "keep" && how != "cancel") throw http::bad_request();
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    ask_to_stop(change, run, how);
    change.commit();
    return http::redirect(groups_of(run.round_id) + "/runs/" + run.id);
}

http::Response save_groups(Visit& visit, Version const& from, Reading const& made) {
    Version version;
    version.round_id = from.round_id;
    version.origin = Origin::edited;
    version.from_id = from.id;
    version.problem = from.problem;
    version.lower_bound = from.lower_bound;
    version.cost = made.evaluation.cost;
    version.solution = answer_file(made, from.lower_bound);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    auto const saved = add(change, std::move(version));
    change.commit();
    return http::redirect(groups_of(saved.round_id) + "/" + std::to_string(saved.number));
}

}  // namespace jamsides::matching
