// A visit: one request, the person asking, and what a page needs to answer. Made at the door, nowhere else.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "platform/auth/person.hpp"
#include "platform/db/connection.hpp"
#include "platform/http/request.hpp"
#include "platform/ledger/change.hpp"
#include "platform/text/language.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::auth {

// The installation: what is the same for every visit.
struct Site {
    std::string base_url = "http://127.0.0.1:8080";  // without a slash at the end
    std::string programme = "Modellkonceptet";       // name of the programme, from settings
    std::string owner = "Programkontoret";           // who runs it, on letters and pages
    std::filesystem::path data_directory;
    bool demo = false;
    bool sends_mail = false;  // else it is kept in the drawer

    bool is_secure() const { return base_url.starts_with("https://"); }
    std::filesystem::path files() const { return data_directory / "files"; }
};

struct NavigationItem {
    std::string address;
    std::string text;
    bool current = false;
};

// What stands round every page: menu, where one is, who one is, and the site-wide notice.
struct Surroundings {
    std::vector<NavigationItem> navigation;
    std::string round_line;         // "Omgång 2027–2028"
    std::string person_line;        // "Ellen Nyberg, projektledare"
    std::string notice;             // Markdown of the notice in force, "" for none
    std::string name = "Jämsides";  // of the installation
    std::string logo;               // its address, "" for the program's own mark
};

struct Visit {
    http::Request& request;
    db::Connection& db;
    Clock const& clock;
    Site const& site;
    text::Language const& language;
    Instant now;
    Day today;  // in Stockholm
    std::optional<Person> person;
    std::string csrf_token;  // "" for a visitor who is not signed in
    Surroundings around = {};

    // The person asking, on a page whose access rule demands one; refuses with 401 otherwise.
    Person const& who() const;
    // Who is written in the ledger: the person, or the part a visitor plays ("sökande").
    ledger::Actor actor() const;
    bool is(Role role) const { return person && person->has(role); }
    bool is_office() const { return person && person->is_office(); }
    std::string absolute(std::string_view path) const { return site.base_url + std::string(path); }
    template <class... Args>
    std::string t(std::string_view swedish, Args const&... args) const {
        return language.t(swedish, args...);
    }
};

}  // namespace jamsides::auth

namespace jamsides {
using auth::Site;
using auth::Visit;
}  // namespace jamsides
