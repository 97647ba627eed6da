// One function a page about groups.
#include "modules/matching/pages.hpp"

#include <algorithm>
#include <charconv>

#include "engines/matching/files/problem_file.hpp"
#include "engines/matching/files/solution_file.hpp"
#include "engines/matching/solve.hpp"
#include "modules/matching/views.hpp"
#include "modules/rounds/store.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/numbers.hpp"
#include "ui/represent.hpp"

namespace jamsides::matching {
namespace {

constexpr auto patience = std::chrono::seconds{20};  // then the best so far, with its true bound

Options within_patience() {
    auto const start = std::chrono::steady_clock::now();
    Options options;
    options.elapsed = [start] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); };
    options.stop = [start] { return std::chrono::steady_clock::now() - start > patience; };
    return options;
}

int whole(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Version get_version(Visit const& visit, std::string_view number) {
    auto version = find_version(visit.db, visit.request.at("round"), whole(number));
    if (!version) throw http::not_found();
    return std::move(*version);
}

bool has_code(Problem const& problem, std::string_view code) {
    return std::ranges::find(problem.organisations, code, &Organisation::code) != problem.organisations.end();
}

// The problem with this group kept together and apart from everybody else, the rest free.
Problem with_group_held(Problem problem, std::vector<std::string> const& members) {
    for (std::size_t i = 0; i < members.size(); ++i)
        for (std::size_t j = i + 1; j < members.size(); ++j) problem.rules.together.emplace_back(members[i], members[j]);
    for (auto const& other : problem.organisations)
        if (std::ranges::find(members, other.code) == members.end())
            problem.rules.apart.emplace_back(members.front(), other.code);
    return problem;
}

std::optional<WhatIf> what_if(Visit const& visit, Reading const& reading) {
    auto const code = visit.request.query.value("who");
    auto const group = whole(visit.request.query.value("where"));
    if (code.empty() || !has_code(reading.problem, code) || group < 1 || std::size_t(group) > reading.proposal.size())
        return std::nullopt;
    WhatIf tried;
    tried.code = code;
    tried.to_group = std::size_t(group) - 1;
    auto const target = reading.proposal[tried.to_group].members;
    tried.after = with_groups(reading, moved(reading.proposal, code, tried.to_group));
    auto const difference = tried.after.evaluation.cost - reading.evaluation.cost;
    auto const where = names(reading, target, visit.language);
    tried.heading = difference < 0 ? visit.t("Att flytta {1} till {2} sparar {3}", reading.name_of(code), where, text::number(visit.language, -difference))
                                   : visit.t("Att flytta {1} till {2} kostar {3}", reading.name_of(code), where, text::number(visit.language, difference));
    auto held = target;
    if (std::ranges::find(held, code) == held.end()) held.emplace_back(code);
    auto const best = solve(with_group_held(reading.problem, held), within_patience());
    if (best.status == Status::optimal || best.status == Status::feasible) {
        tried.best_after = best.cost;
        tried.best_groups = best.proposal();
    }
    return tried;
}

VersionPage page_of(Visit& visit, std::optional<Version> version) {
    VersionPage view;
    view.round = rounds::get(visit.db, visit.request.at("round"));
    view.versions = versions_in(visit.db, view.round.id);
    view.may_edit = visit.is_office();
    view.may_approve = visit.is(Role::project_leader);
    if (version) {
        view.reading = read(*version);
        view.lines = lines_of(view.reading, visit.language);
        if (view.may_edit) view.what_if = what_if(visit, view.reading);
    } else {
        auto const problem = problem_of(visit.db, view.round);
        view.participants = static_cast<int>(problem.organisations.size());
        view.mentors = static_cast<int>(problem.mentors.size());
    }
    view.version = std::move(version);
    return view;
}

// Others than the office and the steering group see what is approved, and nothing before.
std::optional<Version> newest_visible(Visit const& visit) {
    auto const versions = versions_in(visit.db, visit.request.at("round"));
    auto const inside = visit.is_office() || visit.is(Role::steering_member);
    for (auto const& version : versions)
        if (version.state == VersionState::approved) return version;
    return inside && !versions.empty() ? std::optional{versions.front()} : std::nullopt;
}

http::Response save(Visit& visit, Version version) {
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    auto const saved = add(change, std::move(version));
    change.commit();
    return http::redirect("/rounds/" + saved.round_id + "/groups/" + std::to_string(saved.number));
}

Version solved(std::string round_id, Problem const& problem) {
    auto options = within_patience();
    options.alternatives = problem.organisations.size() <= 40 ? 2 : 0;
    options.price_rules = problem.organisations.size() <= 40;
    auto const solution = solve(problem, options);
    if (solution.status == Status::infeasible || solution.status == Status::unknown) {
        std::string why;
        for (auto const& reason : solution.reasons) why += (why.empty() ? "" : " ") + reason.swedish;
        throw http::conflict(why.empty() ? "Det går inte att dela upp dem så att alla regler hålls." : why);
    }
    Version version;
    version.round_id = std::move(round_id);
    version.origin = Origin::proposed;
    version.problem = write_problem(problem);
    version.solution = write_solution(solution);
    version.cost = solution.cost;
    version.lower_bound = solution.lower_bound;
    return version;
}

}  // namespace

http::Response show_groups(Visit& visit) { return ui::represent(visit, page_of(visit, newest_visible(visit))); }

http::Response show_version(Visit& visit) {
    return ui::represent(visit, page_of(visit, get_version(visit, visit.request.at("number"))));
}

// From the round as it is now, or from an earlier version's problem with one rule more.
http::Response propose(Visit& visit) {
    auto const round = rounds::get(visit.db, visit.request.at("round"));
    auto const& fields = visit.request.fields;
    if (!fields.has("from")) return save(visit, solved(round.id, problem_of(visit.db, round, fields.has("and_eligible"))));
    auto problem = read(get_version(visit, fields.value("from"))).problem;
    std::string const a{fields.value("a")}, b{fields.value("b")};
    if (a == b || !has_code(problem, a) || !has_code(problem, b))
        throw http::bad_request("Välj två olika organisationer.");
    (fields.value("rule") == "apart" ? problem.rules.apart : problem.rules.together).emplace_back(a, b);
    return save(visit, solved(round.id, problem));
}

http::Response move_organisation(Visit& visit) {
    auto const from = get_version(visit, visit.request.at("number"));
    auto const reading = read(from);
    std::string const code{visit.request.fields.value("who")};
    auto const group = whole(visit.request.fields.value("where"));
    if (!has_code(reading.problem, code) || group < 1 || std::size_t(group) > reading.proposal.size())
        throw http::bad_request("Välj vem som ska flyttas, och vart.");
    auto after = moved(reading.proposal, code, std::size_t(group) - 1);
    if (visit.request.fields.value("rest") == "free") {
        auto held = reading.proposal[std::size_t(group) - 1].members;
        if (std::ranges::find(held, code) == held.end()) held.push_back(code);
        auto const best = solve(with_group_held(reading.problem, held), within_patience());
        if (best.status != Status::optimal && best.status != Status::feasible)
            throw http::conflict("Det går inte att ordna resten så att alla regler hålls.");
        after = best.proposal();
    }
    auto const made = with_groups(reading, std::move(after));
    Version version;
    version.round_id = from.round_id;
    version.origin = Origin::edited;
    version.from_id = from.id;
    version.problem = from.problem;
    version.lower_bound = from.lower_bound;
    version.cost = made.evaluation.cost;
    version.solution = answer_file(made, from.lower_bound);
    return save(visit, std::move(version));
}

http::Response approve_version(Visit& visit) {
    auto const version = get_version(visit, visit.request.at("number"));
    auto const reading = read(version);
    if (!reading.evaluation.holds()) throw http::conflict("Grupperna bryter mot en regel och kan inte godkännas.");
    for (auto const& organisation : reading.problem.organisations) {
        auto const taking_part = rounds::participations_in(visit.db, version.round_id);
        if (std::ranges::find(taking_part, organisation.code, &rounds::Participation::organisation_code) == taking_part.end())
            throw http::conflict("Någon i förslaget är inte antagen än. Räkna fram ett nytt när besluten är publicerade.");
    }
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    approve(change, version);
    change.commit();
    return http::redirect("/rounds/" + version.round_id + "/groups");
}

http::Response compare(Visit& visit) {
    auto a = get_version(visit, visit.request.at("number"));
    auto b = get_version(visit, visit.request.at("other"));
    auto reading_a = read(a), reading_b = read(b);
    return ui::represent(visit, Comparison{rounds::get(visit.db, a.round_id), std::move(a), std::move(b),
                                           std::move(reading_a), std::move(reading_b)});
}

http::Response show_file(Visit& visit) {
    auto const version = get_version(visit, visit.request.at("number"));
    auto const& file = visit.request.at("file");
    if (visit.request.format != "json" || (file != "problem" && file != "solution")) throw http::not_found();
    return http::respond("application/json", file == "problem" ? version.problem : version.solution);
}

}  // namespace jamsides::matching
