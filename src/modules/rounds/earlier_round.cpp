// Reading and keeping an earlier round.
#include "modules/rounds/earlier_round.hpp"

#include <algorithm>

#include "modules/organisations/named.hpp"
#include "modules/rounds/store.hpp"
#include "platform/content/round_template.hpp"

namespace jamsides::rounds {
namespace {

using organisations::Organisation;

constexpr int first_possible_year = 1990;

std::optional<int> read_year(http::Form& form, std::string_view name, Day today,
                             std::string const& sentence) {
    auto const year = form.whole_number(name, first_possible_year, int(today.year()), sentence);
    if (!year && form.problem_at(name).empty()) form.problem(name, sentence);
    return year ? std::optional{static_cast<int>(*year)} : std::nullopt;
}

void read_period(http::Form& form, Round& round, Day today, text::Language const& language) {
    using namespace std::chrono;
    auto const first =
        read_year(form, "first_year", today, language.t("Skriv vilket år omgången började, som 2018"));
    auto const last =
        read_year(form, "last_year", today, language.t("Skriv vilket år omgången slutade, som 2020"));
    if (!first || !last) return;
    if (*last < *first) form.problem("last_year", language.t("Omgången kan inte sluta innan den har börjat"));
    round.starts_on = year{*first} / January / 1;
    round.ends_on = std::min(Day{year{*last} / December / 31}, today);
    round.id = std::to_string(*first) + "-" + std::to_string(*last);
    round.state = State::closed;
}

void add_learner(ledger::Change& change, Round const& round, std::string const& code) {
    admit(change, round.id, code, round.starts_on);
    set_participation_state(change, round.id, code, ParticipationState::completed, round.ends_on);
    change.note("participation", round.id + "/" + code, "completed");
}

void add_mentor(ledger::Change& change, Round const& round, std::string const& code) {
    Mentorship mentorship{"", round.id, code, MentorState::completed};
    mentorship.completed_on = round.ends_on;
    set_mentorship(change, mentorship);
    change.note("mentorship", round.id + "/" + code, "completed");
}

}  // namespace

EarlierRound read_earlier(http::Form& form, std::vector<Organisation> const& all, Day today,
                          text::Language const& language) {
    EarlierRound earlier;
    read_period(form, earlier.round, today, language);
    earlier.round.name = form.text_up_to(120, "name", language.t("Skriv högst 120 tecken"));
    earlier.learners = organisations::read_codes(form, "learners", all, language);
    if (earlier.learners.empty() && form.problem_at("learners").empty())
        form.problem("learners", language.t("Skriv minst en organisation som gick igenom omgången"));
    earlier.mentors = organisations::read_codes(form, "mentors", all, language);
    for (auto const& code : earlier.mentors)
        if (std::ranges::find(earlier.learners, code) != earlier.learners.end())
            form.problem("mentors", language.t("{1} står också som deltagare. Välj det ena",
                                               std::ranges::find(all, code, &Organisation::code)->name));
    if (form.ok() && earlier.round.name.empty())
        earlier.round.name = text::fill(content::standard_round().name_pattern_sv,
                                        {std::to_string(int(earlier.round.starts_on.year())),
                                         std::to_string(int(earlier.round.ends_on.year()))});
    return earlier;
}

void add_earlier(ledger::Change& change, EarlierRound const& earlier) {
    auto round = find(change, earlier.round.id);
    if (!round) {
        round = earlier.round;
        add(change, *round);
        change.note("round", round->id, "made");
    }
    auto const parts = participations_in(change, round->id);
    auto const mentorships = mentorships_in(change, round->id);
    auto const is_in = [&](std::string const& code) {
        return std::ranges::find(parts, code, &Participation::organisation_code) != parts.end() ||
               std::ranges::find(mentorships, code, &Mentorship::organisation_code) != mentorships.end();
    };
    for (auto const& code : earlier.learners)
        if (!is_in(code)) add_learner(change, *round, code);
    for (auto const& code : earlier.mentors)
        if (!is_in(code)) add_mentor(change, *round, code);
}

}  // namespace jamsides::rounds
