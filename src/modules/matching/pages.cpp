// One version of the groups, as a page.
#include "modules/matching/pages.hpp"

#include <algorithm>
#include <charconv>

#include "modules/matching/learning_group.hpp"
#include "modules/matching/own_group.hpp"
#include "modules/matching/run_store.hpp"
#include "modules/matching/trial_pages.hpp"
#include "modules/matching/views.hpp"
#include "modules/rounds/store.hpp"
#include "platform/auth/route.hpp"
#include "platform/http/refusal.hpp"
#include "ui/represent.hpp"

namespace jamsides::matching {
namespace {

VersionPage page_of(Visit& visit, std::optional<Version> version) {
    VersionPage view;
    view.round = rounds::get(visit.db, visit.request.at("round"));
    view.versions = versions_in(visit.db, view.round.id);
    view.inside = is_inside(visit);
    view.may_edit = may::administration(visit);
    view.may_approve = visit.is(Role::project_leader);
    if (view.may_edit) view.running = running_in(visit.db, view.round.id);
    if (version) {
        view.reading = read(*version);
        view.lines = lines_of(view.reading, visit.language);
        if (view.inside && version->state != VersionState::approved)
            view.outsiders = outsiders_in(visit.db, view.round.id, view.reading);
        if (view.may_edit) view.trial = trial_asked_for(visit.request.query, view.reading, visit.language);
    } else {
        auto const problem = problem_of(visit.db, view.round);
        view.participants = static_cast<int>(problem.organisations.size());
        view.mentors = static_cast<int>(problem.mentors.size());
    }
    view.may_withdraw = view.may_approve && version && version->state == VersionState::approved &&
                        !is_told(visit.db, view.round.id);
    view.version = std::move(version);
    return view;
}

// The approved version, or for those inside the newest there is.
std::optional<Version> shown_version(Visit const& visit) {
    auto const& round = visit.request.at("round");
    auto const versions = versions_in(visit.db, round);
    auto const approved = std::ranges::find(versions, VersionState::approved, &VersionLine::state);
    if (approved != versions.end()) return find_version(visit.db, round, approved->number);
    if (!is_inside(visit) || versions.empty()) return std::nullopt;
    return find_version(visit.db, round, versions.front().number);
}

}  // namespace

bool is_inside(Visit const& visit) { return visit.is_office() || visit.is(Role::steering_member); }

Version get_version(Visit const& visit, std::string_view number) {
    int wanted = 0;
    std::from_chars(number.data(), number.data() + number.size(), wanted);
    auto version = find_version(visit.db, visit.request.at("round"), wanted);
    if (!version) throw http::not_found();
    return std::move(*version);
}

http::Response show_groups(Visit& visit) {
    auto version = shown_version(visit);
    if (version && !is_inside(visit)) {
        if (auto const own = own_group(visit, *version)) return ui::represent(visit, *own);
        throw http::not_found();  // costs, reasons and other proposals are for those who choose
    }
    return ui::represent(visit, page_of(visit, std::move(version)));
}

http::Response show_version(Visit& visit) {
    auto const view = page_of(visit, get_version(visit, visit.request.at("number")));
    return ui::represent(visit, view, view.trial.fault.empty() ? 200 : 422);
}

http::Response show_file(Visit& visit) {
    auto const version = get_version(visit, visit.request.at("number"));
    auto const& file = visit.request.at("file");
    if (visit.request.format != "json" || (file != "problem" && file != "solution")) throw http::not_found();
    return http::respond("application/json", file == "problem" ? version.problem : version.solution);
}

}  // namespace jamsides::matching
