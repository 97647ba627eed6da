// The words of functions, and how forgiving we are about them.
#include "modules/people/participant.hpp"

#include "platform/text/order.hpp"

namespace jamsides::people {

std::string words(Function function, text::Language const& language) {
    switch (function) {
        case Function::politician:
            return language.t("politiker");
        case Function::manager:
            return language.t("chef");
        case Function::strategist:
            return language.t("strateg");
        case Function::key_person:
            return language.t("nyckelperson");
        case Function::mentor_contact:
            return language.t("mentor");
    }
    return {};
}

std::optional<Function> function_from(std::string_view typed) {
    auto const word = text::fold(typed);
    auto has = [&](std::string_view part) { return word.find(part) != word.npos; };
    if (has("politi") || has("fortroende") || has("förtroende") || has("ordförande") || has("ledamot"))
        return Function::politician;
    if (has("chef") || has("direktör") || has("manager")) return Function::manager;
    if (has("strateg")) return Function::strategist;
    if (has("mentor")) return Function::mentor_contact;
    if (has("nyckel") || has("key") || has("controller") || has("kvalitet") || has("statistik") ||
        has("kommunikat"))
        return Function::key_person;
    return std::nullopt;
}

std::string clash(Participant const& added, std::vector<Participant> const& others,
                  text::Language const& language) {
    for (auto const& other : others) {
        if (other.email.empty() || other.email != added.email) continue;
        if (text::fold(other.name) != text::fold(added.name))
            return language.t("Den adressen är redan anmäld för {1}", other.name);
        if (other.function == added.function)
            return language.t("{1} är redan anmäld som {2}", other.name, words(other.function, language));
    }
    return {};
}

}  // namespace jamsides::people
