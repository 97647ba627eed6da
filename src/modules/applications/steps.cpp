// Which step follows which, and what is lacking. An application without a political decision can be sent: it
// is then told that it cannot become eligible until there is one.
#include "modules/applications/steps.hpp"

#include <algorithm>
#include <array>

#include "modules/organisations/organisation.hpp"
#include "platform/text/order.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::applications {
namespace {

constexpr std::array<std::string_view, 9> keys{
    "organisation", "decision", "anchoring", "functions", "commitments", "theme", "wishes", "pilot", "check"};

std::size_t place_of(std::string_view key) { return std::ranges::find(keys, key) - keys.begin(); }

using Lacks = std::vector<Lack>;

void lacks_of_organisation(Application const& a, Lacks& found, text::Language const& language) {
    if (!a.organisation_code)
        found.push_back({"organisation", language.t("Välj vilken organisation ni söker för")});
    if (a.contact_name.empty())
        found.push_back({"organisation", language.t("Skriv vem som är kontaktperson")});
}

void lacks_of_decision(Case const& c, Lacks& found, text::Language const& language) {
    auto const& a = c.application;
    if (a.political_decision_kind.empty()) {
        found.push_back({"decision", language.t("Berätta vilket politiskt beslut ni har")});
        return;
    }
    if (auto const signed_on = day_of_charter(a);
        signed_on &&
        signed_on->year() / signed_on->month() < organisations::charter_came(a.political_decision_cemr))
        found.push_back({"decision", language.t("Rätta vilken version av CEMR-deklarationen ni har skrivit "
                                                "under, eller när")});
    if (a.political_decision_kind != "none") {
        if (a.political_decision_on.empty())
            found.push_back({"decision", language.t("Skriv när beslutet fattades")});
        if (a.political_decision_link.empty() && !c.file_for("political_decision"))
            found.push_back({"decision", language.t("Lägg upp protokollet eller skriv en länk till det")});
    }
    if (a.management_intent.empty())
        found.push_back({"decision", language.t("Skriv vad ledningen vill med arbetet")});
}

void lacks_of_anchoring(Application const& a, Lacks& found, text::Language const& language) {
    if (a.anchored_how.empty())
        found.push_back({"anchoring", language.t("Skriv hur ledningen har ställt sig bakom")});
    if (a.anchored_by.empty())
        found.push_back({"anchoring", language.t("Skriv vem i ledningen som tog ställning")});
    if (a.anchored_on.empty())
        found.push_back({"anchoring", language.t("Skriv när ledningen tog ställning")});
}

}  // namespace

std::string lacking_of(FunctionPerson const& person, text::Language const& language) {
    if (person.later && !person.name.empty())
        return language.t("{1}: behåll namnet eller krysset för att det bestäms senare, inte båda",
                          function_words(person.function, language));
    if (person.is_answered()) return {};
    if (person.function == "politician")
        return language.t("Skriv vem som är politiker, eller att det bestäms senare");
    if (person.function == "manager")
        return language.t("Skriv vem som är chef, eller att det bestäms senare");
    return language.t("Skriv vem som är strateg eller nyckelperson, eller att det bestäms senare");
}

bool has_one_person_twice(Case const& c) {
    auto const *politician = c.person_in("politician"), *manager = c.person_in("manager");
    auto const same = [](std::string const& a, std::string const& b) {
        return !a.empty() && text::lower(a) == text::lower(b);
    };
    return politician && manager &&
           (same(politician->name, manager->name) || same(politician->email, manager->email));
}

std::optional<Day> day_of_charter(Application const& a) {
    auto const& on = a.political_decision_on;
    if (a.political_decision_kind != "cemr" || a.political_decision_cemr.empty()) return std::nullopt;
    return time::day_from_iso(on.size() == 7 ? on + "-01" : on);
}

std::vector<StepName> steps(text::Language const& language) {
    return {{keys[0], language.t("Er organisation")},
            {keys[1], language.t("Politiskt beslut")},
            {keys[2], language.t("Förankring i ledningen")},
            {keys[3], language.t("Tre funktioner")},
            {keys[4], language.t("Åtaganden")},
            {keys[5], language.t("Ämne och avstånd")},
            {keys[6], language.t("Önskemål om grupp")},
            {keys[7], language.t("Verksamhet att pröva i")},
            {keys[8], language.t("Kontrollera och skicka")}};
}

bool is_step(std::string_view key) { return place_of(key) < keys.size(); }
std::string_view step_after(std::string_view key) {
    return keys[std::min(place_of(key) + 1, keys.size() - 1)];
}
std::string_view step_before(std::string_view key) {
    auto const place = place_of(key);
    return place == 0 ? std::string_view{} : keys[place - 1];
}

std::vector<Lack> lacks(Case const& c, text::Language const& language) {
    Lacks found;
    lacks_of_organisation(c.application, found, language);
    lacks_of_decision(c, found, language);
    lacks_of_anchoring(c.application, found, language);
    for (auto const function : functions()) {
        auto const* person = c.person_in(function);
        auto const sentence = lacking_of(person ? *person : FunctionPerson{std::string(function)}, language);
        if (!sentence.empty()) found.push_back({"functions", sentence});
    }
    if (has_one_person_twice(c))
        found.push_back({"functions", language.t("Skriv olika personer som politiker och chef")});
    for (auto const commitment : commitments())
        if (!c.commitment(commitment))
            found.push_back({"commitments", language.t("Skriv vem som står bakom åtagandet: {1}",
                                                       commitment_words(commitment, language))});
    return found;
}

bool says_anything_of(Case const& c, std::string_view requirement) {
    if (requirement == "political_decision")
        return !c.application.political_decision_kind.empty() &&
               c.application.political_decision_kind != "none";
    if (requirement == "anchoring") return !c.application.anchored_how.empty();
    if (requirement == "functions")
        return c.commitment(requirement) && std::ranges::all_of(functions(), [&](std::string_view function) {
                   auto const* person = c.person_in(function);
                   return person && person->is_answered();
               });
    return c.commitment(requirement) != nullptr;
}

bool is_done(Case const& c, std::string_view step) {
    auto const passed =
        place_of(c.application.current_step) > place_of(step) && is_step(c.application.current_step);
    if (step == "check") return c.application.submitted_at.has_value();
    if (step == "theme" || step == "wishes" || step == "pilot") return passed;
    auto const found = lacks(c, text::swedish());
    return std::ranges::none_of(found, [&](Lack const& lack) { return lack.step == step; });
}

}  // namespace jamsides::applications
