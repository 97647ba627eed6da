// The rules of a round that need no database.
#include "modules/rounds/round.hpp"

#include <boost/describe/enum_to_string.hpp>

#include "platform/text/years.hpp"

namespace jamsides::rounds {

bool Round::takes_applications(Day today) const {
    if (state != State::applications_open) return false;
    return (!applications_open_on || *applications_open_on <= today) &&
           (!applications_close_on || today <= *applications_close_on);
}

bool Round::opens_later(Day today) const {
    return state == State::applications_open && applications_open_on && *applications_open_on > today;
}

std::string Round::years() const { return text::years(starts_on, ends_on); }

std::string words(State state, text::Language const& language) {
    switch (state) {
        case State::planned:
            return language.t("planeras");
        case State::applications_open:
            return language.t("ansökan öppen");
        case State::selection:
            return language.t("urval");
        case State::start_up:
            return language.t("uppstart");
        case State::learning:
            return language.t("lärande");
        case State::results:
            return language.t("resultat");
        case State::closed:
            return language.t("avslutad");
        case State::archived:
            return language.t("arkiverad");
    }
    return {};
}

std::string_view name_of(State state) { return boost::describe::enum_to_string(state, ""); }

std::string act_words(State to, text::Language const& language) {
    switch (to) {
        case State::planned:
            return language.t("Tillbaka till planering");
        case State::applications_open:
            return language.t("Öppna ansökan");
        case State::selection:
            return language.t("Stäng ansökan och börja urvalet");
        case State::start_up:
            return language.t("Börja uppstarten");
        case State::learning:
            return language.t("Börja lärandet");
        case State::results:
            return language.t("Börja samla resultat");
        case State::closed:
            return language.t("Avsluta omgången");
        case State::archived:
            return language.t("Arkivera omgången");
    }
    return {};
}

std::optional<State> state_after(State state) {
    if (state == State::archived) return std::nullopt;
    return static_cast<State>(static_cast<int>(state) + 1);
}

std::optional<State> state_before(State state) {
    if (state == State::planned) return std::nullopt;
    return static_cast<State>(static_cast<int>(state) - 1);
}

bool may_follow(State from, State to) {
    auto const step = static_cast<int>(to) - static_cast<int>(from);
    return step == 1 || step == -1;
}

}  // namespace jamsides::rounds
