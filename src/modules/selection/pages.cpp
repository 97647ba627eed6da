// The steering group's meetings: planned, read, minuted and published.
#include "modules/selection/pages.hpp"

#include <algorithm>

#include "modules/rounds/store.hpp"
#include "modules/selection/events.hpp"
#include "modules/selection/meeting_forms.hpp"
#include "modules/selection/store.hpp"
#include "modules/selection/views.hpp"
#include "platform/auth/brand.hpp"
#include "platform/content/themes.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/order.hpp"
#include "ui/represent.hpp"

namespace jamsides::selection {
namespace {

SteeringMeeting get_meeting(Visit const& visit) {
    auto meeting = find_meeting(visit.db, visit.request.at("meeting"));
    if (!meeting) throw http::not_found();
    return std::move(*meeting);
}

http::Response meeting_list(Visit& visit, http::Form form) {
    MeetingList view{rounds::get(visit.db, visit.request.at("round"))};
    view.meetings = meetings_in(visit.db, view.round.id);
    view.waiting = waiting(visit.db, view.round.id);
    if (view.round.decision_mode == rounds::DecisionMode::rolling) {
        std::ranges::copy_if(view.waiting, std::back_inserter(view.to_decide), may_be_decided);
        view.decided = rolling_decisions(visit.db, view.round.id);
        for (auto const& one : view.waiting)
            if (is_hidden_from(visit.db, visit.who(), one.application_id))
                view.hidden.push_back(one.application_id);
        // Once published a decision is everybody's; before that it is no business of a member with an
        // interest.
        std::erase_if(view.decided, [&](RollingDecision const& decision) {
            return !decision.published_at && is_hidden_from(visit.db, visit.who(), decision.application_id);
        });
    }
    view.may_plan = visit.is(Role::project_leader);
    view.form = std::move(form);
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

std::string newest_decision(db::Connection& db, std::string const& application_id,
                            text::Language const& language) {
    auto const decisions = decisions_on(db, application_id);
    if (decisions.empty()) return {};
    auto const& last = decisions.back();
    return words(last.outcome, language) + (last.published_at ? "" : language.t(", inte publicerat"));
}

AgendaRow row_of(Visit const& visit, Case const& one) {
    AgendaRow row{one.application_id,
                  one.organisation,
                  one.kind,
                  one.state,
                  content::theme_in(one.theme, visit.language.code()),
                  "",
                  "",
                  false};
    row.hidden = is_hidden_from(visit.db, visit.who(), one.application_id);
    if (row.hidden) {
        row.state = row.theme = "";
        return row;
    }
    if (auto const opinion = opinion_of(visit.db, one.application_id, visit.who().id))
        row.own_opinion = words(opinion->vote, visit.language);
    row.decision = newest_decision(visit.db, one.application_id, visit.language);
    return row;
}

bool shown(AgendaRow const& row, std::string_view filter) {
    if (filter == "unread") return !row.hidden && row.own_opinion.empty() && row.state == "eligible";
    if (filter == "waiting") return row.state == "completion_requested" || row.state == "submitted";
    return filter.empty() || row.kind == filter;
}

void sort(std::vector<AgendaRow>& rows, ui::Address const& address) {
    auto const by = address.sorted_by();
    if (by == "state")
        text::sort_by_name(rows, &AgendaRow::state);
    else if (by == "theme")
        text::sort_by_name(rows, &AgendaRow::theme);
    else if (by == "organisation")
        text::sort_by_name(rows, &AgendaRow::organisation);
    if (address.descending()) std::ranges::reverse(rows);
}

}  // namespace

http::Response show_meetings(Visit& visit) { return meeting_list(visit, {}); }

http::Response plan_meeting(Visit& visit) {
    auto const round = rounds::get(visit.db, visit.request.at("round"));
    http::Form form{visit.request};
    SteeringMeeting meeting{"", round.id};
    read_meeting(form, meeting, visit.today, visit.language);
    if (!form.ok()) return meeting_list(visit, std::move(form));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    meeting.id = change.new_id();
    auto const cases = waiting(change, round.id);
    add(change, meeting);
    int position = 0;
    for (auto const& one : cases) put_on_agenda(change, meeting.id, one.application_id, ++position);
    change.commit();
    return http::redirect("/selections/" + meeting.id);
}

http::Response show_agenda(Visit& visit) {
    auto meeting = get_meeting(visit);
    auto round = rounds::get(visit.db, meeting.round_id);
    Agenda view{std::move(round), std::move(meeting)};
    view.address = ui::Address{visit.request};
    view.filter = view.address.value("show");
    view.is_member = visit.is(Role::steering_member);
    view.may_lead = visit.is(Role::project_leader);
    view.may_change = view.may_lead && view.meeting.state != MeetingState::published;
    auto const decisions = decisions_at(visit.db, view.meeting.id);
    for (auto const& one : agenda(visit.db, view.meeting.id)) {
        view.all.push_back(row_of(visit, one));
        auto const is_decided =
            std::ranges::find(decisions, one.application_id, &Decision::application_id) != decisions.end();
        view.all.back().may_remove = view.may_change && !view.all.back().hidden && !is_decided;
    }
    std::ranges::copy_if(view.all, std::back_inserter(view.lines),
                         [&](auto const& row) { return shown(row, view.filter); });
    sort(view.lines, view.address);
    for (auto const& decision : decisions) view.pending += !decision.published_at;
    view.may_publish = view.may_lead && view.pending > 0 && view.meeting.on_day <= visit.today;
    view.may_call = view.may_lead && may_be_called_to(view.meeting, visit.today);
    if (view.may_change) view.waiting = waiting(visit.db, view.round.id);
    view.minutes.set("chair", view.meeting.chair).set("secretary", view.meeting.secretary);
    view.minutes.set("present", view.meeting.present).set("other_items", view.meeting.other_items);
    return ui::represent(visit, view);
}

http::Response add_cases(Visit& visit) {
    auto const meeting = get_meeting(visit);
    if (meeting.state == MeetingState::published) throw http::conflict("Mötets beslut är redan publicerade.");
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    auto position = static_cast<int>(agenda(change, meeting.id).size());
    for (auto const& id : visit.request.fields.values("application"))
        put_on_agenda(change, meeting.id, id, ++position);
    change.note("steering_meeting", meeting.id, "agenda_changed");
    change.commit();
    return http::redirect("/selections/" + meeting.id);
}

http::Response save_minutes(Visit& visit) {
    auto meeting = get_meeting(visit);
    http::Form form{visit.request};
    meeting.chair = form.text("chair");
    meeting.secretary = form.text("secretary");
    meeting.present = form.text("present");
    meeting.other_items = form.text("other_items");
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    set_minutes(change, meeting);
    change.commit();
    return http::redirect("/selections/" + meeting.id);
}

http::Response show_minutes(Visit& visit) {
    auto meeting = get_meeting(visit);
    auto round = rounds::get(visit.db, meeting.round_id);
    Minutes view{visit.t("Styrgruppens möte {1}", text::date(visit.language, meeting.on_day)),
                 visit.site.owner, std::move(round), std::move(meeting)};
    auto const brand = auth::brand_of(visit.db);
    view.name = brand.name;
    if (brand.logo) view.logo = formats::document::Picture{auth::logo_bytes(brand, visit.site.files())};
    auto const decisions = decisions_at(visit.db, view.meeting.id);
    auto const interests = interests_in(visit.db, view.meeting.id);
    for (auto& one : agenda(visit.db, view.meeting.id)) {
        if (is_hidden_from(visit.db, visit.who(), one.application_id)) continue;
        Minutes::Item item{one};
        auto const decision = std::ranges::find(decisions, one.application_id, &Decision::application_id);
        if (decision != decisions.end()) item.decision = *decision;
        for (auto const& interest : interests)
            if (interest.application_id == one.application_id) item.recused.push_back(interest.person);
        view.items.push_back(std::move(item));
    }
    return ui::represent(visit, view);
}

}  // namespace jamsides::selection
