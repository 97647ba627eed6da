// The menu of each role. A person with several roles sees the menu of the one that does most.
#include "app/surroundings.hpp"

#include "modules/organisations/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/auth/brand.hpp"
#include "platform/ledger/settings.hpp"

namespace jamsides::app {
namespace {

using Navigation = std::vector<auth::NavigationItem>;

// `round` is the round's address, "" before there is any.
Navigation office_menu(Visit const& visit, std::string const& round) {
    if (round.empty())
        return {{"/", visit.t("Att göra")},
                {"/rounds", visit.t("Omgångar")},
                {"/organisations", visit.t("Organisationer")},
                {"/indicators", visit.t("Siffror")}};
    return {{"/", visit.t("Att göra")},
            {round, visit.t("Omgången")},
            {round + "/applications", visit.t("Ansökningar")},
            {round + "/groups", visit.t("Grupper")},
            {round + "/plan", visit.t("Tidplan")},
            {round + "/letters", visit.t("Brev")},
            {"/indicators", visit.t("Siffror")},
            {round + "/participants", visit.t("Personer")}};
}

Navigation member_menu(Visit const& visit, std::string const& round) {
    Navigation menu{{"/", visit.t("Min sida")}};
    if (!round.empty()) menu.push_back({round + "/plan", visit.t("Tidplan")});
    auto const own = visit.person->organisations_in({});
    if (visit.is(Role::strategist) && !own.empty() && !round.empty())
        menu.push_back(
            {round + "/organisations/" + own.front() + "/participants", visit.t("Våra deltagare")});
    menu.push_back(
        {own.empty() ? "/indicators" : "/organisations/" + own.front() + "/indicators", visit.t("Siffror")});
    menu.push_back({"/calendars", visit.t("Kalender")});
    menu.push_back({"/organisations", visit.t("Organisationer")});
    return menu;
}

Navigation public_menu(Visit const& visit) {
    return {{"/", visit.t("Programmet")},
            {"/apply", visit.t("Ansök")},
            {"/questions", visit.t("Frågor och svar")},
            {"/participants", visit.t("Vilka deltar")},
            {"/indicators", visit.t("Siffror")},
            {"/organisations", visit.t("Organisationer")},
            {"/sign-in", visit.t("Logga in")}};
}

Navigation menu_for(Visit const& visit, std::string const& round) {
    if (!visit.person) return public_menu(visit);
    if (visit.is_office()) return office_menu(visit, round);
    if (visit.is(Role::steering_member) && round.empty()) return {{"/", visit.t("Att göra")}};
    if (visit.is(Role::steering_member))
        return {{"/", visit.t("Att göra")},
                {round + "/selection", visit.t("Ärenden")},
                {round + "/plan", visit.t("Tidplan")}};
    if (visit.is(Role::information_owner))
        return {{"/", visit.t("Att göra")},
                {"/articles", visit.t("Sidor")},
                {"/messages", visit.t("Meddelanden")}};
    if (visit.is(Role::system_administrator))
        return {{"/", visit.t("Läget")},
                {"/people", visit.t("Personer")},
                {"/mail", visit.t("Brevlådan")},
                {"/ledger", visit.t("Loggbok")}};
    return member_menu(visit, round);
}

// The end of the menu item of what stands elsewhere: figures, also those below an organisation and those that
// came at a time, and the office's own persons. "" for all other pages.
std::string_view kept_under(std::string const& path) {
    if (path.find("/indicators") != path.npos || path.find("/local") != path.npos ||
        path.starts_with("/deliveries"))
        return "/indicators";
    return path.starts_with("/people") ? "/participants" : "";
}

// The item whose address the page's own begins with, the longest first; "/" only when it is the page.
void mark_current(Navigation& menu, std::string const& path) {
    auth::NavigationItem* best = nullptr;
    auto const kept = kept_under(path);
    for (auto& item : menu) {
        if (!kept.empty() && item.address.find(kept) != item.address.npos) {
            item.current = true;
            return;
        }
        auto const here = item.address == "/" ? path == "/" : path.starts_with(item.address);
        if (here && (!best || item.address.size() > best->address.size())) best = &item;
    }
    if (best) best->current = true;
}

// The round a page is about, else the one this person takes part in, else the current.
std::optional<rounds::Round> round_of(Visit const& visit) {
    auto const& path = visit.request.path;
    if (path.starts_with("/rounds/")) {
        auto const id = path.substr(8, path.find('/', 8) - 8);
        if (auto round = rounds::find(visit.db, id)) return round;
    }
    if (visit.person && !visit.is_office() && !visit.is(Role::steering_member))
        for (auto const& grant : visit.person->grants)
            if (!grant.round_id.empty())
                if (auto round = rounds::find(visit.db, grant.round_id)) return round;
    return rounds::current(visit.db);
}

std::string person_line(Visit const& visit) {
    auto const& person = *visit.person;
    return person.title.empty() ? person.name : person.name + ", " + person.title;
}

}  // namespace

auth::Surroundings surroundings(Visit const& visit) {
    auth::Surroundings around;
    auto const round = round_of(visit);
    around.navigation = menu_for(visit, round ? "/rounds/" + round->id : "");
    mark_current(around.navigation, visit.request.path);
    auto const brand = auth::brand_of(visit.db);
    around.name = brand.name;
    around.logo = brand.logo_address();
    around.notice = ledger::setting(visit.db, "site_notice").value_or("");
    if (!visit.person) return around;
    around.person_line = person_line(visit);
    auto const own = visit.person->organisations_in({});
    if (!own.empty())
        around.round_line = organisations::official_name(visit.db, own.front());
    else if (round)
        around.round_line = visit.t("Omgång {1}", round->years());
    return around;
}

}  // namespace jamsides::app
