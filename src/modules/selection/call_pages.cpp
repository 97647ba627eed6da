// The members are called to a meeting by mail, asked first because it reaches many.
#include "modules/selection/events.hpp"
#include "modules/selection/pages.hpp"
#include "modules/selection/store.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/dates.hpp"
#include "ui/components/confirmation/confirmation.hpp"
#include "ui/represent.hpp"

namespace jamsides::selection {
namespace {

SteeringMeeting get_meeting_to_come(Visit const& visit) {
    auto meeting = find_meeting(visit.db, visit.request.at("meeting"));
    if (!meeting) throw http::not_found();
    if (!may_be_called_to(*meeting, visit.today))
        throw http::conflict(text::msgid("Mötet har varit. Därför kallas ingen till det."));
    return std::move(*meeting);
}

std::vector<Member> get_members(Visit const& visit) {
    auto found = members(visit.db);
    if (found.empty())
        throw http::conflict(
            text::msgid("Ingen är ledamot i styrgruppen. Ge rollen under Personer, och kalla sedan."));
    return found;
}

}  // namespace

void tell_if_called(ledger::Change& change, SteeringMeeting const& before, SteeringMeeting const& after,
                    News news, Day today) {
    auto const same = before.on_day == after.on_day && before.starts_at == after.starts_at &&
                      before.ends_at == after.ends_at && before.place == after.place &&
                      before.opinions_by == after.opinions_by;
    if (!before.called_at || !may_be_called_to(before, today) || (same && news == News::changed)) return;
    auto told = after;
    ++told.sequence;
    told_members.raise(change, told, news);
}

http::Response ask_to_call(Visit& visit) {
    auto const meeting = get_meeting_to_come(visit);
    auto const day = text::date(visit.language, meeting.on_day);
    ui::Confirmation question{
        meeting.called_at ? visit.t("Ska kallelsen till mötet {1} skickas igen?", day)
                          : visit.t("Ska styrgruppen kallas till mötet {1}?", day),
        visit.t("Var och en får ett mejl med dag, plats och en länk till dagordningen, och mötet till sin "
                "kalender. Om du sedan ändrar mötet eller ställer in det får de veta det."),
        visit.request.path,
        visit.t("Skicka kallelsen"),
        visit.t("Inte nu"),
        "/selections/" + meeting.id};
    for (auto const& member : get_members(visit)) question.points.push_back(member.name);
    return ui::represent_html(visit, question);
}

http::Response call_members(Visit& visit) {
    auto const meeting = get_meeting_to_come(visit);
    get_members(visit);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    set_called(change, meeting);
    told_members.raise(change, meeting, News::called);
    change.commit();
    return http::redirect("/selections/" + meeting.id);
}

}  // namespace jamsides::selection
