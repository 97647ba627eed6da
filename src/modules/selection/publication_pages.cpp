// Decisions become known: asked first, on a page of its own, because what is published cannot be changed. A
// meeting's decisions wait for its day.
#include <algorithm>

#include "modules/rounds/store.hpp"
#include "modules/selection/events.hpp"
#include "modules/selection/pages.hpp"
#include "modules/selection/store.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/counting.hpp"
#include "platform/text/dates.hpp"
#include "ui/components/confirmation/confirmation.hpp"
#include "ui/represent.hpp"

namespace jamsides::selection {
namespace {

SteeringMeeting get_meeting_of_the_past(Visit const& visit) {
    auto meeting = find_meeting(visit.db, visit.request.at("meeting"));
    if (!meeting) throw http::not_found();
    if (meeting->on_day > visit.today)
        throw http::conflict("Mötet har inte varit än. Besluten går att publicera från och med mötesdagen.");
    return std::move(*meeting);
}

std::vector<Decision> pending(std::vector<Decision> decisions) {
    std::erase_if(decisions, [](Decision const& one) { return one.published_at.has_value(); });
    if (decisions.empty()) throw http::conflict("Det finns inga beslut att publicera.");
    return decisions;
}

ui::Confirmation question(Visit const& visit, std::vector<Decision> const& decisions, std::string back) {
    auto const count = static_cast<long long>(decisions.size());
    ui::Confirmation asked{
        text::counted(visit.language, count, "Ska beslutet publiceras?", "Ska {1} beslut publiceras?"),
        text::counted(visit.language, count, "En organisation får besked nu. Det går inte att ändra.",
                      "{1} organisationer får besked nu. Det går inte att ändra."),
        visit.request.path,
        visit.t("Publicera"),
        visit.t("Vänta"),
        std::move(back)};
    for (auto const& decision : decisions) {
        // A leader who has declared an interest publishes the case with the others, without reading it.
        auto const one = find_case_visible_to(visit.db, visit.who(), decision.application_id);
        asked.points.push_back(one ? one->organisation + ": " + words(decision.outcome, visit.language)
                                   : visit.t("Ett ärende som är dolt för dig"));
    }
    return asked;
}

std::vector<Decision> rolling(Visit const& visit) {
    auto decisions = decisions_on(visit.db, visit.request.at("application"));
    std::erase_if(decisions, [](Decision const& one) { return one.steering_meeting_id.has_value(); });
    return pending(std::move(decisions));
}

// The case as it is reached between meetings; hidden from a leader with an interest.
std::string case_address(Visit const& visit) {
    auto const& id = visit.request.at("application");
    if (is_hidden_from(visit.db, visit.who(), id))
        throw http::forbidden("Du har anmält jäv i det här ärendet. Därför är det dolt för dig.");
    auto const round = rounds::get(visit.db, visit.request.at("round"));
    if (round.decision_mode != rounds::DecisionMode::rolling || round_of(visit.db, id) != round.id)
        throw http::not_found();
    return "/rounds/" + round.id + "/cases/" + id;
}

}  // namespace

http::Response ask_to_publish(Visit& visit) {
    auto const meeting = get_meeting_of_the_past(visit);
    auto const decisions = pending(decisions_at(visit.db, meeting.id));
    return ui::represent_html(visit, question(visit, decisions, "/selections/" + meeting.id));
}

http::Response publish_decisions(Visit& visit) {
    auto const meeting = get_meeting_of_the_past(visit);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    auto const decisions = publish(change, meeting.id);
    if (decisions.empty()) throw http::conflict("Det finns inga beslut att publicera.");
    carry_over(change, meeting);
    published.raise(change, visit.site, decisions);
    change.commit();
    return http::redirect("/selections/" + meeting.id);
}

http::Response ask_to_publish_case(Visit& visit) {
    auto back = case_address(visit);
    return ui::represent_html(visit, question(visit, rolling(visit), std::move(back)));
}

http::Response publish_case(Visit& visit) {
    auto const back = case_address(visit);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    auto const decisions = publish_rolling(change, visit.request.at("application"));
    if (decisions.empty()) throw http::conflict("Det finns inga beslut att publicera.");
    published.raise(change, visit.site, decisions);
    change.commit();
    return http::redirect(back);
}

}  // namespace jamsides::selection
