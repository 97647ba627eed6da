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

std::string listed(std::vector<std::string> const& names, text::Language const& language) {
    if (names.empty()) return {};
    std::string text = names.front();
    for (std::size_t i = 1; i + 1 < names.size(); ++i) text += ", " + names[i];
    return names.size() == 1 ? text : language.t("{1} och {2}", text, names.back());
}

}  // namespace jamsides::letters
