// What the parts of an application are called, in both languages.
#include "modules/applications/application.hpp"
#include "platform/text/dates.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::applications {

std::string words(State state, text::Language const& language) {
    switch (state) {
        case State::draft:
            return language.t("Utkast");
        case State::submitted:
            return language.t("Inskickad");
        case State::completion_requested:
            return language.t("Väntar på komplettering");
        case State::completed:
            return language.t("Kompletterad");
        case State::eligible:
            return language.t("Behörig");
        case State::not_eligible:
            return language.t("Ej behörig");
        case State::admitted:
            return language.t("Antagen");
        case State::reserve:
            return language.t("Reserv");
        case State::rejected:
            return language.t("Avslag");
        case State::withdrawn:
            return language.t("Återkallad");
        case State::confirmed:
            return language.t("Antagen, brev skickat");
    }
    return {};
}

std::string words(Verdict verdict, text::Language const& language) {
    switch (verdict) {
        case Verdict::met:
            return language.t("Uppfyllt");
        case Verdict::not_met:
            return language.t("Inte uppfyllt");
        case Verdict::missing:
            return language.t("Något saknas");
    }
    return {};
}

std::string function_words(std::string_view function, text::Language const& language) {
    if (function == "politician") return language.t("Politiker");
    if (function == "manager") return language.t("Chef");
    return language.t("Strateg eller annan nyckelperson");
}

std::string commitment_words(std::string_view commitment, text::Language const& language) {
    if (commitment == "functions") return language.t("Delta med politiker, chef och nyckelperson");
    if (commitment == "concept") return language.t("Följa upplägget");
    return language.t("Vara mentor för nya deltagare efteråt");
}

std::string requirement_words(std::string_view item, text::Language const& language) {
    if (item == "political_decision") return language.t("Politiskt beslut om jämställdhetsintegrering");
    if (item == "anchoring") return language.t("Förankrat i ledningen");
    if (item == "functions") return language.t("Deltar med tre funktioner");
    if (item == "concept") return language.t("Följer konceptet");
    return language.t("Är mentor efteråt");
}

std::string requirement_meaning(std::string_view item, text::Language const& language) {
    if (item == "political_decision")
        return language.t("Det kan vara att ni har skrivit under CEMR-deklarationen.");
    if (item == "anchoring") return language.t("Ledningen står bakom att ni går med. Ni berättar hur.");
    if (item == "functions")
        return language.t("Det är politiker, chef och strateg eller annan nyckelperson.");
    if (item == "concept")
        return language.t("Ni är med på träffarna och arbetar hemma mellan dem, hela omgången.");
    return language.t("Ni hjälper en ny grupp i en senare omgång.");
}

std::string decision_words(Application const& a, text::Language const& language) {
    if (a.political_decision_kind == "cemr")
        return a.political_decision_cemr.empty()
                   ? language.t("CEMR-deklarationen")
                   : language.t("CEMR-deklarationen, version {1}", a.political_decision_cemr);
    if (a.political_decision_kind == "council") return language.t("Beslut i fullmäktige");
    if (a.political_decision_kind == "other") return language.t("Annat politiskt beslut");
    if (a.political_decision_kind == "none") return language.t("Inget beslut än");
    return {};
}

std::string written_day(std::string_view iso, text::Language const& language) {
    if (auto const day = time::day_from_iso(iso)) return text::date(language, *day);
    if (auto const day = time::day_from_iso(std::string(iso) + "-01"))
        return text::month(language, day->year() / day->month());
    return {};
}

}  // namespace jamsides::applications
