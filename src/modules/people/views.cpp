// Views become pages; states and roles become words.
#include "modules/people/views.hpp"

#include <algorithm>

#include "modules/people/templates/all_people.html.hpp"
#include "modules/people/templates/me.html.hpp"
#include "modules/people/templates/one_person.html.hpp"
#include "modules/people/templates/own_people.html.hpp"
#include "modules/people/templates/removal.html.hpp"
#include "modules/people/templates/round_people.html.hpp"
#include "platform/text/counting.hpp"
#include "platform/text/order.hpp"

namespace jamsides::people {

std::string words(ParticipantState state, bool is_in, text::Language const& language) {
    if (is_in) return language.t("Har loggat in");
    switch (state) {
        case ParticipantState::registered:
            return language.t("Väntar på godkännande");
        case ParticipantState::approved:
            return language.t("Godkänd, inte inbjuden");
        case ParticipantState::invited:
            return language.t("Inbjuden, har inte loggat in");
        case ParticipantState::removed:
            return language.t("Borttagen");
    }
    return {};
}

std::string words(Participant const& participant, text::Language const& language) {
    return participant.email.empty() ? language.t("E-postadress saknas. Anmäl med adress, så fylls den i.")
                                     : words(participant.state, participant.is_in(), language);
}

ui::Status disc_of(Participant const& participant) {
    if (participant.is_in()) return ui::Status::done;
    switch (participant.state) {
        case ParticipantState::registered:
            return ui::Status::submitted;
        case ParticipantState::approved:
            return ui::Status::eligible;
        case ParticipantState::invited:
            return ui::Status::waiting;
        case ParticipantState::removed:
            return ui::Status::stopped;
    }
    return ui::Status::draft;
}

std::string function_and_level(Participant const& participant, text::Language const& language) {
    auto const function = words(participant.function, language);
    auto text = function;
    for (auto const& more : {participant.level, participant.subtitle})
        if (!more.empty() && text::fold(more) != text::fold(function)) text += ", " + more;
    return text;
}

bool somebody_waits(RoundPeople const& view) {
    return std::ranges::any_of(view.all, [](Line const& line) {
        return line.participant.state != ParticipantState::invited && !line.participant.email.empty();
    });
}

std::string role_words(std::string_view role, text::Language const& language) {
    if (role == "system_administrator") return language.t("systemadministratör");
    if (role == "project_leader") return language.t("projektledare");
    if (role == "administrator") return language.t("administratör");
    if (role == "communicator") return language.t("kommunikatör");
    if (role == "information_owner") return language.t("informationsansvarig");
    if (role == "steering_member") return language.t("ledamot i styrgruppen");
    if (role == "strategist") return language.t("strateg");
    if (role == "mentor_contact") return language.t("mentor");
    return language.t("deltagare");
}

std::vector<ui::Option> function_options(std::vector<Function> const& functions,
                                         text::Language const& language) {
    std::vector<ui::Option> options;
    for (auto const function : functions)
        options.push_back({std::string(formats::name_of(function)), words(function, language)});
    return options;
}

std::vector<ui::Option> role_options(text::Language const& language) {
    std::vector<ui::Option> options;
    for (auto const* role : {"project_leader", "administrator", "communicator", "information_owner",
                             "steering_member", "system_administrator"})
        options.push_back({role, role_words(role, language)});
    return options;
}

std::string people_heading(RoundPeople const& view, text::Language const& language) {
    auto const out =
        std::ranges::count_if(view.all, [](Line const& line) { return !line.participant.is_in(); });
    if (view.all.empty()) return language.t("Ingen är anmäld än");
    if (out == 0) return language.t("Alla är inne");
    return text::counted(language, out, "En person är inte inne än", "{1} personer är inte inne än");
}

std::vector<ui::Filter> filters_of(RoundPeople const& view, text::Language const& language) {
    auto make = [&](std::string text, std::string_view value) {
        return ui::Filter{std::move(text), view.address.with("show", value), view.filter == value};
    };
    auto count = [&](ParticipantState state) {
        return std::to_string(std::ranges::count_if(view.all, [&](Line const& line) {
            return line.participant.state == state && !line.participant.is_in();
        }));
    };
    return {make(language.t("Alla {1}", std::to_string(view.all.size())), ""),
            make(language.t("Väntar på godkännande {1}", count(ParticipantState::registered)), "registered"),
            make(language.t("Inte inbjudna {1}", count(ParticipantState::approved)), "approved"),
            make(language.t("Har inte loggat in {1}", count(ParticipantState::invited)), "invited")};
}

void write(ui::HtmlPage& page, RoundPeople const& view) {
    page.title = people_heading(view, page.body.language());
    templates::round_people(page.body, view);
}

void write(ui::HtmlPage& page, OwnPeople const& view) {
    page.title = page.t("Deltagare från {1}", view.organisation);
    templates::own_people(page.body, view);
}

void write(ui::HtmlPage& page, Removal const& view) {
    page.title = page.t("Ta bort {1}?", view.participant.name);
    templates::removal(page.body, view);
}

void write(ui::HtmlPage& page, AllPeople const& view) {
    page.title = page.t("Personer");
    templates::all_people(page.body, view);
}

void write(ui::HtmlPage& page, OnePerson const& view) {
    page.title = view.person.name;
    templates::one_person(page.body, view);
}

void write(ui::HtmlPage& page, Me const& view) {
    page.title = page.t("Dina uppgifter");
    templates::me(page.body, view);
}

}  // namespace jamsides::people
