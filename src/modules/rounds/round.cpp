// The rules of a round that need no database.
#include "modules/rounds/round.hpp"

namespace jamsides::rounds {

bool Round::takes_applications(Day today) const {
    if (state != State::applications_open) return false;
    return (!applications_open_on || *applications_open_on <= today) &&
           (!applications_close_on || today <= *applications_close_on);
}

std::string Round::years() const {
    auto const first = std::to_string(int(starts_on.year())), last = std::to_string(int(ends_on.year()));
    return first == last ? first : first + "–" + last;
}

std::string words(State state, text::Language const& language) {
    switch (state) {
        case State::planned: return language.t("planeras");
        case State::applications_open: return language.t("ansökan öppen");
        case State::selection: return language.t("urval");
        case State::start_up: return language.t("uppstart");
        case State::learning: return language.t("lärande");
        case State::results: return language.t("resultat");
        case State::closed: return language.t("avslutad");
        case State::archived: return language.t("arkiverad");
    }
    return {};
}

bool may_follow(State from, State to) {
    auto const step = static_cast<int>(to) - static_cast<int>(from);
    return step == 1 || step == -1;
}

}  // namespace jamsides::rounds
