// Words about letters.
#include "modules/letters/letter.hpp"

namespace jamsides::letters {

std::string words(State state, text::Language const& language) {
    switch (state) {
        case State::draft:
            return language.t("utkast");
        case State::approved:
            return language.t("godkänt");
        case State::sent:
            return language.t("skickat");
    }
    return {};
}

}  // namespace jamsides::letters
