// The start pages of those who take part, and of those with a list of their own.
#include <algorithm>

#include "app/start/start.hpp"
#include "modules/indicators/following.hpp"
#include "modules/indicators/store.hpp"
#include "modules/meetings/audience.hpp"
#include "modules/meetings/views.hpp"
#include "modules/network/store.hpp"
#include "modules/organisations/store.hpp"
#include "modules/people/registration.hpp"
#include "modules/people/store.hpp"
#include "modules/rounds/store.hpp"
#include "modules/selection/store.hpp"
#include "platform/db/query.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/text/counting.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/order.hpp"

namespace jamsides::app {
namespace {

// The round this person has a part in: one under way before one that has ended.
std::optional<rounds::Round> own_round(Visit const& visit) {
    std::optional<rounds::Round> found;
    for (auto const& grant : visit.who().grants) {
        auto round = grant.round_id.empty() ? std::nullopt : rounds::find(visit.db, grant.round_id);
        if (round && (!found || round->ends_on > found->ends_on)) found = std::move(round);
    }
    return found;
}

bool is_ahead(meetings::Activity const& activity, Day today) {
    auto const moment = activity.moment();
    return !activity.is_cancelled() && moment.is_set() && moment.last >= today;
}

std::string heading(Visit const& visit, std::optional<meetings::Activity> const& next) {
    if (!next) return visit.t("Inga träffar framför dig");
    auto const moment = next->moment();
    if (!moment.is_exact()) return visit.t("Nästa träff: {1}", next->title);
    return visit.t("{1} är {2}", next->title, text::relative_day(visit.language, moment.first, visit.today));
}

// The functions that nobody from an organisation has in the round it takes part in.
void functions_to_register(Visit& visit, rounds::Round const& round, std::string const& code,
                           std::vector<ui::Todo>& todos) {
    auto const registration = people::registration_of(visit.db, round.id, code);
    if (!registration || !registration->under_way) return;
    if (auto const what = people::to_register(*registration, visit.language); !what.empty())
        todos.push_back({what, people::participants_address(round.id, code),
                         visit.t("Minst en av varje ska vara med på uppstarten.")});
}

void strategist_todos(Visit& visit, rounds::Round const& round, std::vector<ui::Todo>& todos) {
    for (auto const& code : visit.who().organisations_in(round.id)) {
        if (!people::may_register(visit.who(), round.id, code)) continue;
        auto const participants = people::participants_in(visit.db, round.id, code);
        // Who waits for the office's approval has nothing to sign in with yet.
        auto const out = std::ranges::count_if(participants, [](people::Participant const& one) {
            return one.state == people::ParticipantState::invited && !one.is_in();
        });
        auto const address = people::participants_address(round.id, code);
        if (participants.empty())
            todos.push_back(
                {visit.t("Anmäl dem som deltar från {1}", organisations::official_name(visit.db, code)),
                 address, visit.t("Minst en politiker, en chef och en strateg eller nyckelperson.")});
        else
            functions_to_register(visit, round, code, todos);
        if (out > 0)
            todos.push_back({text::counted(visit.language, out, "En av era deltagare har inte loggat in",
                                           "{1} av era deltagare har inte loggat in"),
                             address, visit.t("Påminn dem gärna före uppstarten.")});
    }
}

// What the organisation follows and has said that it reports this month, and has not followed up this year.
void indicator_todos(Visit& visit, std::vector<ui::Todo>& todos) {
    auto const month = int(unsigned(visit.today.month())), last_year = int(visit.today.year()) - 1;
    for (auto const& code : visit.who().organisations_in({}))
        for (auto const& one : indicators::followed_by(visit.db, code)) {
            bool const done =
                one.state == indicators::FollowState::ended || one.followed_up_year.value_or(0) >= last_year;
            auto const indicator = done || one.cycle_month != month
                                       ? std::nullopt
                                       : indicators::find(visit.db, one.indicator_id);
            if (indicator)
                todos.push_back(
                    {visit.t("Följ upp ”{1}”", indicator->name(visit.language.is_swedish())),
                     "/organisations/" + code + "/indicators/" + one.indicator_id,
                     one.cycle_place.empty()
                         ? visit.t("Ni har sagt att den redovisas den här månaden.")
                         : visit.t("Ni har sagt att den redovisas den här månaden: {1}.", one.cycle_place)});
        }
}

void network_todo(Visit& visit, std::vector<ui::Todo>& todos) {
    if (network::member_of(visit.db, visit.who()))
        todos.push_back({visit.t("Modellnätverket"), "/network",
                         visit.t("Vad andra som har gått igenom en omgång berättar.")});
}

}  // namespace

MemberStart member_start(Visit& visit) {
    MemberStart view;
    view.eyebrow = visit.t("Hej {1}", visit.who().first_name());
    auto const round = own_round(visit);
    if (!round) {
        view.heading = visit.t("Du är inte med i någon omgång nu");
        return view;
    }
    view.round_line = round->name;
    auto const activities = meetings::meant_for(visit.db, visit.who(), round->id);
    std::vector<meetings::Activity const*> ahead;
    for (auto const& activity : activities)
        if (is_ahead(activity, visit.today)) ahead.push_back(&activity);
    if (!ahead.empty()) view.next = *ahead.front();
    view.heading = heading(visit, view.next);
    if (view.next) {
        view.may_answer =
            view.next->moment().is_exact() && meetings::is_asked(visit.db, visit.who(), *view.next);
        view.answer = meetings::answer_of(visit.db, view.next->id, visit.who().id);
        ahead.erase(ahead.begin());
    }
    view.coming = meetings::date_lines(ahead, visit.language);
    strategist_todos(visit, *round, view.todos);
    indicator_todos(visit, view.todos);
    network_todo(visit, view.todos);
    for (auto const& code : visit.who().organisations_in(round->id))
        if (auto const group = matching::group_of(visit.db, round->id, code)) {
            view.group_address = "/rounds/" + round->id + "/groups";
            view.members = organisations::official_names(visit.db, group->members);
            view.mentors = organisations::official_names(visit.db, group->mentors);
            break;
        }
    return view;
}

ListStart steering_start(Visit& visit) {
    ListStart view{greeting(visit), visit.t("Inget möte är planerat"), "", {}};
    for (auto const& round : rounds::all(visit.db))
        for (auto const& meeting : selection::meetings_in(visit.db, round.id)) {
            if (meeting.state == selection::MeetingState::published) continue;
            long long left = 0, hidden = 0;
            for (auto const& one : selection::agenda(visit.db, meeting.id)) {
                auto const is_hidden = selection::is_hidden_from(visit.db, visit.who(), one.application_id);
                hidden += is_hidden;
                left += !is_hidden && one.state == "eligible" &&
                        !selection::opinion_of(visit.db, one.application_id, visit.who().id);
            }
            view.heading = left == 0 ? visit.t("Du har läst allt till mötet")
                                     : text::counted(visit.language, left, "Ett ärende kvar att läsa",
                                                     "{1} ärenden kvar att läsa");
            view.todos.push_back(due(
                {left == 0 ? visit.t("Se dagordningen till styrgruppens möte")
                           : visit.t("Läs ärendena till styrgruppens möte"),
                 "/selections/" + meeting.id + (left == 0 ? "" : "?show=unread"),
                 hidden > 0 ? text::counted(visit.language, hidden, "Ett är dolt för dig på grund av jäv.",
                                            "{1} är dolda för dig på grund av jäv.")
                            : ""},
                meeting.on_day, visit));
        }
    return view;
}

}  // namespace jamsides::app
