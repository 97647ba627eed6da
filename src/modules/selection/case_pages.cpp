// One case: read, given an opinion, left for an interest, decided.
#include <algorithm>

#include "modules/rounds/store.hpp"
#include "modules/selection/case_facts.hpp"
#include "modules/selection/pages.hpp"
#include "modules/selection/store.hpp"
#include "platform/http/refusal.hpp"
#include "ui/represent.hpp"

namespace jamsides::selection {
namespace {

SteeringMeeting get_meeting(Visit const& visit) {
    auto meeting = find_meeting(visit.db, visit.request.at("meeting"));
    if (!meeting) throw http::not_found();
    return std::move(*meeting);
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

http::Response case_page(Visit& visit, Forms forms) {
    auto meeting = get_meeting(visit);
    auto one = get_case(visit);
    CasePage view{rounds::get(visit.db, meeting.round_id), std::move(meeting), std::move(one)};
    auto const& id = view.one.application_id;
    view.facts = facts_of(visit.db, id, visit.language);
    view.eligibility = eligibility_of(visit.db, id);
    view.opinions = opinions_on(visit.db, id);
    view.decisions = decisions_on(visit.db, id);
    view.is_member = visit.is(Role::steering_member);
    view.may_decide = visit.is(Role::project_leader) && view.meeting.state != MeetingState::published && may_be_decided(view.one);
    view.next_id = case_after(agenda(visit.db, view.meeting.id), id);
    view.opinion = std::move(forms.opinion);
    view.interest = std::move(forms.interest);
    view.decision = std::move(forms.decision);
    auto const ok = view.opinion.ok() && view.interest.ok() && view.decision.ok();
    return ui::represent_html(visit, view, ok ? 200 : 422);
}

std::string address(Visit const& visit) {
    return "/selections/" + visit.request.at("meeting") + "/cases/" + visit.request.at("application");
}

void must_be_open(Visit const& visit) {
    if (get_meeting(visit).state == MeetingState::published)
        throw http::conflict("Besluten är publicerade och kan inte ändras.");
}

}  // namespace

http::Response show_case(Visit& visit) {
    Forms forms;
    if (auto const own = opinion_of(visit.db, visit.request.at("application"), visit.who().id)) {
        static constexpr char const* names[] = {"admit", "reserve", "reject"};
        forms.opinion.set("vote", names[static_cast<int>(own->vote)]).set("comment", own->comment);
    }
    return case_page(visit, std::move(forms));
}

http::Response give_opinion(Visit& visit) {
    must_be_open(visit);
    auto const one = get_case(visit);
    http::Form form{visit.request};
    auto const vote = form.one_of("vote", {"admit", "reserve", "reject"}, visit.t("Välj vad du tycker"));
    if (!form.ok()) return case_page(visit, {std::move(form), {}, {}});
    Opinion opinion{one.application_id, visit.who().id};
    opinion.vote = vote == "admit" ? Vote::admit : vote == "reserve" ? Vote::reserve : Vote::reject;
    opinion.comment = form.text("comment");
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    set_opinion(change, opinion);
    change.commit();
    return http::redirect(address(visit));
}

http::Response declare(Visit& visit) {
    must_be_open(visit);
    auto const one = get_case(visit);
    http::Form form{visit.request};
    auto const reason = form.required("reason", visit.t("Skriv skälet, så kan det stå i protokollet"));
    if (!form.ok()) return case_page(visit, {{}, std::move(form), {}});
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    declare_interest(change, one.application_id, visit.who().id, reason);
    change.commit();
    return http::redirect("/selections/" + visit.request.at("meeting"));
}

http::Response record_decision(Visit& visit) {
    must_be_open(visit);
    auto const meeting = get_meeting(visit);
    auto const one = get_case(visit);
    if (!may_be_decided(one)) throw http::conflict("Behörigheten måste prövas innan det går att besluta.");
    http::Form form{visit.request};
    auto const outcome = form.one_of("outcome", {"admitted", "reserve", "rejected", "withdrawn"}, visit.t("Välj vad styrgruppen beslutade"));
    auto const motive = form.required("motive", visit.t("Skriv skälet till beslutet"));
    if (form.ok() && outcome == "admitted" && one.state == "not_eligible")
        form.problem("outcome", visit.t("Den som inte är behörig kan inte antas"));
    if (!form.ok()) return case_page(visit, {{}, {}, std::move(form)});
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    Decision decision{change.new_id(), one.application_id, meeting.id};
    decision.outcome = outcome == "admitted"   ? Outcome::admitted
                       : outcome == "reserve"  ? Outcome::reserve
                       : outcome == "rejected" ? Outcome::rejected
                                               : Outcome::withdrawn;
    decision.motive = motive;
    decision.decided_on = meeting.on_day;
    decide(change, decision);
    change.commit();
    return http::redirect(address(visit));
}

}  // namespace jamsides::selection
