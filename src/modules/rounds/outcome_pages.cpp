// How it went, when a round ends: who has gone through it, who left it, and which mentors stayed all the way.
// Titles and the list of possible mentors follow from what is said here.
#include <algorithm>

#include "modules/organisations/store.hpp"
#include "modules/rounds/events.hpp"
#include "modules/rounds/pages.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/order.hpp"
#include "ui/represent.hpp"

namespace jamsides::rounds {
namespace {

constexpr auto learner_field = "learner-", mentor_field = "mentor-";

std::string_view outcome_of(ParticipationState state) {
    if (state == ParticipationState::completed) return "completed";
    return state == ParticipationState::discontinued ? "discontinued" : "ongoing";
}

Outcome outcome(Visit& visit) {
    Outcome view{get(visit.db, visit.request.at("round"))};
    for (auto const& part : participations_in(visit.db, view.round.id)) {
        auto const promise = mentor_promise(visit.db, view.round.id, part.organisation_code);
        view.learners.push_back({part, organisations::official_name(visit.db, part.organisation_code),
                                 promise ? words(*promise, visit.language) : ""});
        view.form.set(learner_field + part.organisation_code, std::string(outcome_of(part.state)));
    }
    for (auto& mentorship : mentorships_in(visit.db, view.round.id)) {
        if (!mentorship.has_accepted()) continue;
        auto const& code = mentorship.organisation_code;
        if (mentorship.state == MentorState::completed) view.form.set(mentor_field + code, "completed");
        auto name = organisations::official_name(visit.db, code);
        view.mentors.push_back({std::move(mentorship), std::move(name)});
    }
    text::sort_by_name(view.learners, &Outcome::Learner::organisation);
    text::sort_by_name(view.mentors, &Outcome::Mentor::organisation);
    return view;
}

void set_learner(ledger::Change& change, Participation const& part, std::string const& said, Day today) {
    if (said == outcome_of(part.state)) return;
    auto const state = said == "completed"      ? ParticipationState::completed
                       : said == "discontinued" ? ParticipationState::discontinued
                                                : ParticipationState::ongoing;
    set_participation_state(change, part.round_id, part.organisation_code, state,
                            said == "completed" ? std::optional{today} : std::nullopt);
    change.note("participation", part.round_id + "/" + part.organisation_code, said);
    standing_changed.raise(change, part, state);
}

void set_mentor(ledger::Change& change, Mentorship mentorship, bool stayed, Day today) {
    if (stayed == (mentorship.state == MentorState::completed)) return;
    mentorship.state = stayed ? MentorState::completed : MentorState::ongoing;
    mentorship.completed_on = stayed ? std::optional{today} : std::nullopt;
    set_mentorship(change, mentorship);
    change.note("mentorship", mentorship.round_id + "/" + mentorship.organisation_code,
                stayed ? "completed" : "ongoing");
}

}  // namespace

http::Response show_outcome(Visit& visit) { return ui::represent_html(visit, outcome(visit)); }

http::Response save_outcome(Visit& visit) {
    auto view = outcome(visit);
    if (view.round.state < State::learning)
        throw http::conflict("Omgången har inte börjat än, så ingen kan ha gått igenom den.");
    view.form = http::Form{visit.request};
    for (auto const& learner : view.learners)
        view.form.one_of(learner_field + learner.part.organisation_code,
                         {"ongoing", "completed", "discontinued"},
                         visit.t("Välj hur det gick för {1}", learner.organisation));
    if (!view.form.ok()) return ui::represent_html(visit, view, 422);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    for (auto const& [part, name, promise] : view.learners)
        set_learner(change, part, view.form.value(learner_field + part.organisation_code), visit.today);
    for (auto const& [mentorship, name] : view.mentors)
        set_mentor(change, mentorship,
                   view.form.chosen(mentor_field + mentorship.organisation_code, "completed"), visit.today);
    if (change.noted()) change.commit();
    return http::redirect("/rounds/" + view.round.id + "/outcome?saved=1");
}

}  // namespace jamsides::rounds
