// A meeting that is planned already: given another day, time or place, cancelled, or relieved of a case. What
// is published stays as it is.
#include <algorithm>

#include "modules/rounds/store.hpp"
#include "modules/selection/events.hpp"
#include "modules/selection/meeting_forms.hpp"
#include "modules/selection/pages.hpp"
#include "modules/selection/store.hpp"
#include "modules/selection/views.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/counting.hpp"
#include "platform/text/dates.hpp"
#include "ui/components/confirmation/confirmation.hpp"
#include "ui/represent.hpp"

namespace jamsides::selection {
namespace {

SteeringMeeting get_open_meeting(Visit const& visit) {
    auto meeting = find_meeting(visit.db, visit.request.at("meeting"));
    if (!meeting) throw http::not_found();
    if (meeting->state == MeetingState::published)
        throw http::conflict(text::msgid("Mötets beslut är publicerade. Därför ändras det inte."));
    return std::move(*meeting);
}

SteeringMeeting get_meeting_to_cancel(Visit const& visit) {
    auto meeting = get_open_meeting(visit);
    if (!decisions_at(visit.db, meeting.id).empty())
        throw http::conflict(
            text::msgid("Beslut är antecknade på mötet. Därför går det inte att ställa in."));
    return meeting;
}

http::Response settings_page(Visit& visit, SteeringMeeting meeting, http::Form form) {
    auto round = rounds::get(visit.db, meeting.round_id);
    MeetingSettings view{std::move(round), std::move(meeting), std::move(form)};
    view.may_cancel = decisions_at(visit.db, view.meeting.id).empty();
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

std::string consequence(Visit const& visit, SteeringMeeting const& meeting) {
    auto const cases = static_cast<long long>(agenda(visit.db, meeting.id).size());
    auto text = cases == 0 ? visit.t("Inget ärende står på dagordningen.")
                           : text::counted(visit.language, cases,
                                           "Ärendet på dagordningen väntar då på ett annat möte.",
                                           "De {1} ärendena på dagordningen väntar då på ett annat möte.");
    if (meeting.state == MeetingState::held)
        text += " " + visit.t("Det som står till protokollet försvinner.");
    return text + " " +
           (meeting.called_at && may_be_called_to(meeting, visit.today)
                ? visit.t("De som är kallade får ett mejl.")
                : visit.t("Ingen är kallad, så inget mejl går ut."));
}

}  // namespace

http::Response show_meeting_settings(Visit& visit) {
    auto meeting = get_open_meeting(visit);
    auto form = form_of(meeting);
    return settings_page(visit, std::move(meeting), std::move(form));
}

http::Response change_meeting(Visit& visit) {
    auto const before = get_open_meeting(visit);
    auto after = before;
    http::Form form{visit.request};
    form.check_mark(form_of(before), visit.language);
    read_meeting(form, after, visit.today, visit.language);
    if (!form.ok()) return settings_page(visit, before, std::move(form));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    replace_plan(change, after);
    tell_if_called(change, before, after, News::changed, visit.today);
    change.commit();
    return http::redirect("/selections/" + after.id);
}

http::Response ask_to_cancel_meeting(Visit& visit) {
    auto const meeting = get_meeting_to_cancel(visit);
    return ui::represent_html(
        visit,
        ui::Confirmation{visit.t("Ska mötet {1} ställas in?", text::date(visit.language, meeting.on_day)),
                         consequence(visit, meeting), visit.request.path, visit.t("Ställ in mötet"),
                         visit.t("Behåll det"), "/selections/" + meeting.id});
}

http::Response cancel_meeting(Visit& visit) {
    auto const meeting = get_meeting_to_cancel(visit);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    cancel(change, meeting);
    tell_if_called(change, meeting, meeting, News::cancelled, visit.today);
    change.commit();
    return http::redirect("/rounds/" + meeting.round_id + "/selection");
}

http::Response remove_case(Visit& visit) {
    auto const meeting = get_open_meeting(visit);
    auto const& id = visit.request.at("application");
    if (is_hidden_from(visit.db, visit.who(), id))
        throw http::forbidden("Du har anmält jäv i det här ärendet. Därför är det dolt för dig.");
    auto const cases = agenda(visit.db, meeting.id);
    if (std::ranges::find(cases, id, &Case::application_id) == cases.end()) throw http::not_found();
    auto const decided = decisions_at(visit.db, meeting.id);
    if (std::ranges::find(decided, id, &Decision::application_id) != decided.end())
        throw http::conflict(
            text::msgid("Ett beslut är antecknat i ärendet. Därför står det kvar på dagordningen."));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    take_off_agenda(change, meeting.id, id);
    change.commit();
    return http::redirect("/selections/" + meeting.id);
}

}  // namespace jamsides::selection
