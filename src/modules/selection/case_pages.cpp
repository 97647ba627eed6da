// One case: read, given an opinion, left for an interest, decided. On a meeting's agenda, or between meetings
// when the round decides as it goes.
#include <algorithm>

#include "modules/rounds/store.hpp"
#include "modules/selection/case_facts.hpp"
#include "modules/selection/pages.hpp"
#include "modules/selection/store.hpp"
#include "platform/http/refusal.hpp"
#include "ui/represent.hpp"

namespace jamsides::selection {
namespace {

Place between_meetings(Visit const& visit, std::string const& id) {
    Place place{rounds::get(visit.db, visit.request.at("round")), std::nullopt, "", ""};
    auto const here = "/rounds/" + place.round.id;
    if (place.round.decision_mode != rounds::DecisionMode::rolling ||
        round_of(visit.db, id) != place.round.id)
        throw http::not_found();
    place.address = here + "/cases/" + id;
    place.list = here + "/selection";
    return place;
}

Place place_of(Visit const& visit) {
    auto const& id = visit.request.at("application");
    if (!visit.request.parameters.has("meeting")) return between_meetings(visit, id);
    auto meeting = find_meeting(visit.db, visit.request.at("meeting"));
    if (!meeting) throw http::not_found();
    auto const cases = agenda(visit.db, meeting->id);
    if (std::ranges::find(cases, id, &Case::application_id) == cases.end()) throw http::not_found();
    auto round = rounds::get(visit.db, meeting->round_id);
    auto const list = "/selections/" + meeting->id;
    return {std::move(round), std::move(meeting), list + "/cases/" + id, list};
}

Case get_case(Visit const& visit) {
    auto const& id = visit.request.at("application");
    if (is_hidden_from(visit.db, visit.who(), id))
        throw http::forbidden("Du har anmält jäv i det här ärendet. Därför är det dolt för dig.");
    auto one = find_case_visible_to(visit.db, visit.who(), id);
    if (!one) throw http::not_found();
    return std::move(*one);
}

std::string case_after(std::vector<Case> const& agenda, std::string const& id) {
    auto const here = std::ranges::find(agenda, id, &Case::application_id);
    return here == agenda.end() || std::next(here) == agenda.end() ? "" : std::next(here)->application_id;
}

struct Forms {
    http::Form opinion, interest, decision;
};

bool waits_for_publication(std::vector<Decision> const& decisions) {
    return std::ranges::any_of(
        decisions, [](Decision const& one) { return !one.steering_meeting_id && !one.published_at; });
}

// Members judge for themselves: others' scores are shown to who has given one.
void hide_scores_until_own(std::vector<Opinion>& opinions, std::string const& person_id) {
    auto const has_own = std::ranges::any_of(
        opinions, [&](Opinion const& one) { return one.person_id == person_id && one.score; });
    if (has_own) return;
    for (auto& opinion : opinions) opinion.score.reset();
}

http::Response case_page(Visit& visit, Place place, Forms forms) {
    CasePage view{std::move(place), get_case(visit)};
    auto const& id = view.one.application_id;
    view.facts = facts_of(visit.db, id, visit.language);
    view.eligibility = eligibility_of(visit.db, id);
    view.opinions = opinions_on(visit.db, id);
    view.decisions = decisions_on(visit.db, id);
    view.is_member = visit.is(Role::steering_member);
    if (view.is_member) hide_scores_until_own(view.opinions, visit.who().id);
    view.may_decide = visit.is(Role::project_leader) && view.place.is_open() && may_be_decided(view.one);
    if (view.place.meeting) view.next_id = case_after(agenda(visit.db, view.place.meeting->id), id);
    view.may_publish =
        visit.is(Role::project_leader) && !view.place.meeting && waits_for_publication(view.decisions);
    view.opinion = std::move(forms.opinion);
    view.interest = std::move(forms.interest);
    view.decision = std::move(forms.decision);
    auto const ok = view.opinion.ok() && view.interest.ok() && view.decision.ok();
    return ui::represent_html(visit, view, ok ? 200 : 422);
}

Place get_open_place(Visit const& visit) {
    auto place = place_of(visit);
    if (!place.is_open()) throw http::conflict("Besluten är publicerade och kan inte ändras.");
    return place;
}

// A meeting's decisions are of its day; between meetings the day is asked for.
Day day_decided(Visit const& visit, Place const& place, http::Form& form) {
    if (place.meeting) return place.meeting->on_day;
    auto const day =
        form.required_date("decided_on", visit.t("Skriv vilken dag styrgruppen beslutade"), visit.language);
    if (day && *day > visit.today)
        form.problem("decided_on", visit.t("Dagen har inte varit än. Skriv en dag som har varit"));
    return day.value_or(visit.today);
}

}  // namespace

http::Response show_case(Visit& visit) {
    auto place = place_of(visit);
    Forms forms;
    if (auto const own = opinion_of(visit.db, visit.request.at("application"), visit.who().id)) {
        static constexpr char const* names[] = {"admit", "reserve", "reject"};
        forms.opinion.set("vote", names[static_cast<int>(own->vote)]).set("comment", own->comment);
        if (own->score) forms.opinion.set("score", std::to_string(*own->score));
    }
    forms.decision.set_date("decided_on", visit.today);
    return case_page(visit, std::move(place), std::move(forms));
}

http::Response give_opinion(Visit& visit) {
    auto place = get_open_place(visit);
    auto const one = get_case(visit);
    http::Form form{visit.request};
    auto const vote = form.one_of("vote", {"admit", "reserve", "reject"}, visit.t("Välj vad du tycker"));
    auto const score = form.whole_number("score", 1, 5, visit.t("Välj ett betyg från 1 till 5"));
    if (!form.ok()) return case_page(visit, std::move(place), {std::move(form), {}, {}});
    Opinion opinion{one.application_id, visit.who().id};
    opinion.vote = vote == "admit" ? Vote::admit : vote == "reserve" ? Vote::reserve : Vote::reject;
    if (score) opinion.score = static_cast<int>(*score);
    opinion.comment = form.text("comment");
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    set_opinion(change, opinion);
    change.commit();
    return http::redirect(place.address);
}

http::Response declare(Visit& visit) {
    auto place = get_open_place(visit);
    auto const one = get_case(visit);
    http::Form form{visit.request};
    auto const reason = form.required("reason", visit.t("Skriv skälet, så kan det stå i protokollet"));
    if (!form.ok()) return case_page(visit, std::move(place), {{}, std::move(form), {}});
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    declare_interest(change, one.application_id, visit.who().id, reason);
    change.commit();
    return http::redirect(place.list);
}

http::Response record_decision(Visit& visit) {
    auto place = get_open_place(visit);
    auto const one = get_case(visit);
    if (!may_be_decided(one)) throw http::conflict("Behörigheten måste prövas innan det går att besluta.");
    http::Form form{visit.request};
    auto const outcome = form.one_of("outcome", {"admitted", "reserve", "rejected", "withdrawn"},
                                     visit.t("Välj vad styrgruppen beslutade"));
    auto const motive = form.required("motive", visit.t("Skriv skälet till beslutet"));
    if (outcome == "admitted" && one.state == "not_eligible")
        form.problem("outcome", visit.t("Den som inte är behörig kan inte antas"));
    auto const decided_on = day_decided(visit, place, form);
    if (!form.ok()) return case_page(visit, std::move(place), {{}, {}, std::move(form)});
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    Decision decision{change.new_id(), one.application_id};
    if (place.meeting) decision.steering_meeting_id = place.meeting->id;
    decision.outcome = outcome == "admitted"   ? Outcome::admitted
                       : outcome == "reserve"  ? Outcome::reserve
                       : outcome == "rejected" ? Outcome::rejected
                                               : Outcome::withdrawn;
    decision.motive = motive;
    decision.decided_on = decided_on;
    decide(change, decision);
    change.commit();
    return http::redirect(place.address);
}

}  // namespace jamsides::selection
