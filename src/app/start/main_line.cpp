// What takes the round onwards, when nothing else would remind of it: open applications, ask mentors, work
// out the groups, write the letters, go on to the next state when its day has come.
#include <algorithm>

#include "app/start/start.hpp"
#include "modules/letters/composing.hpp"
#include "modules/matching/learning_group.hpp"
#include "modules/rounds/store.hpp"
#include "platform/db/query.hpp"

namespace jamsides::app {
namespace {

// The day on which the round leaves its state; none where another act is what takes it onwards.
std::optional<Day> leaves_on(rounds::Round const& round) {
    switch (round.state) {
        case rounds::State::planned:
            return round.applications_open_on;
        case rounds::State::applications_open:
            return round.applications_close_on;
        case rounds::State::start_up:
            return round.starts_on;
        case rounds::State::results:
            return round.ends_on;
        default:
            return std::nullopt;
    }
}

void next_state(Visit& visit, rounds::Round const& round, Todos& todos) {
    auto const day = leaves_on(round);
    auto const next = rounds::state_after(round.state);
    bool const is_early = round.state == rounds::State::applications_open && day && *day >= visit.today;
    if (!day || !next || is_early) return;
    todos.emplace_back(*day, ui::Todo{rounds::act_words(*next, visit.language), "/rounds/" + round.id,
                                      round.state == rounds::State::planned
                                          ? visit.t("Läs igenom formuläret först. Omgången syns för alla när "
                                                    "ansökan öppnar.")
                                          : visit.t("Dagen för det har kommit.")});
}

void no_steering_group(Visit& visit, rounds::Round const&, Todos& todos) {
    static const db::Query<std::int64_t()> members{
        "select count(*) from grants where role = 'steering_member' and ended_at is null"};
    if (members.one(visit.db) == 0)
        todos.emplace_back(visit.today, ui::Todo{visit.t("Lägg till styrgruppens ledamöter"), "/people",
                                                 visit.t("De läser ansökningarna och röstar.")});
}

void no_mentor_asked(Visit& visit, rounds::Round const& round, Todos& todos) {
    bool const is_time =
        round.state == rounds::State::applications_open || round.state == rounds::State::selection;
    if (is_time && round.mentors_from > 0 && rounds::mentorships_in(visit.db, round.id).empty())
        todos.emplace_back(round.decision_by.value_or(visit.today),
                           ui::Todo{visit.t("Fråga mentorer"), "/rounds/" + round.id + "/mentors",
                                    visit.t("De behöver tid att svara innan grupperna räknas fram.")});
}

void groups_and_letters(Visit& visit, rounds::Round const& round, Todos& todos) {
    if (matching::approved_groups(visit.db, round.id).empty()) {
        auto const admitted = std::ranges::count_if(
            rounds::participations_in(visit.db, round.id),
            [](auto const& part) { return part.state == rounds::ParticipationState::preparing; });
        bool const is_decided =
            round.state == rounds::State::selection || round.state == rounds::State::start_up;
        if (is_decided && admitted >= round.group_size_from)
            todos.emplace_back(visit.today,
                               ui::Todo{visit.t("Räkna fram grupperna"), "/rounds/" + round.id + "/groups",
                                        visit.t("Ni ser förslaget på en karta och kan ändra i det.")});
    } else if (letters::groups_without_letter(visit.db, round.id) > 0) {
        todos.emplace_back(visit.today,
                           ui::Todo{visit.t("Skriv välkomstbreven"), "/rounds/" + round.id + "/letters",
                                    visit.t("Grupperna är godkända. Allt i breven kommer från omgången.")});
    }
}

}  // namespace

void main_line(Visit& visit, rounds::Round const& round, Todos& todos) {
    if (!may::project_leader(visit)) return;
    for (auto const gather : {next_state, no_steering_group, no_mentor_asked, groups_and_letters})
        gather(visit, round, todos);
}

}  // namespace jamsides::app
