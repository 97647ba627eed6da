// Commands for whoever looks after the installation: migrate, check, login-link. They work beside a running
// server.
#include <iostream>

#include "app/commands/command.hpp"
#include "app/commands/commands.hpp"
#include "app/installation.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/db/migrations.hpp"
#include "platform/db/query.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/text/order.hpp"

namespace jamsides::app {
namespace {

// The first person of an installation, made on the server itself.
std::string make_administrator(Installation& installation, std::string const& email,
                               std::string const& name) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, Instant)> insert_person{
        "insert into persons (id, name, email, created_at) values ($1, $2, $3, $4)"};
    static const db::Query<void(std::string_view, std::string_view, Role, Instant)> insert_grant{
        "insert into grants (id, person_id, role, granted_at, granted_by) values ($1, $2, $3, $4, 'server')"};
    auto lease = installation.database->lease();
    ledger::Change change{*lease, installation.clock, {"server", "Servern"}};
    auto const id = new_id(installation.clock);
    auto const now = installation.clock.now();
    insert_person.run(*lease, id, name, text::lower(email), now);
    for (auto const role : {Role::system_administrator, Role::project_leader})
        insert_grant.run(*lease, new_id(installation.clock), id, role, now);
    change.note("person", id, "added", "{}");
    change.commit();
    return id;
}

}  // namespace

int migrate(Settings const& settings, std::ostream& out) {
    auto const installation = open_installation(settings, clock(), Open::make);
    out << "Databasen är i programmets version.\n";
    return 0;
}

int check(Settings const& settings, std::ostream& out) {
    auto installation = open_installation(settings, clock(), Open::existing);
    auto lease = installation.database->lease();
    auto const faults = faults_in(installation, *lease);
    for (auto const& fault : faults) out << fault << '\n';
    if (faults.empty()) out << "Uppgifterna är hela.\n";
    return faults.empty() ? 0 : 1;
}

int login_link(Settings const& settings, std::string const& email, std::string const& name, std::ostream& out,
               std::ostream& advice) {
    auto installation = open_installation(settings, clock(), name.empty() ? Open::existing : Open::make);
    std::string id;
    {
        auto lease = installation.database->lease();
        if (auto const person = auth::person_by_email(*lease, email)) id = person->id;
    }
    if (id.empty() && name.empty()) {
        advice << "Ingen har den adressen. Lägg till --name \"Förnamn Efternamn\" för att göra en "
                  "systemadministratör.\n";
        return 1;
    }
    if (id.empty() && !mail::is_address(email)) {
        advice << email << " är ingen e-postadress.\n";
        return 1;
    }
    if (id.empty()) id = make_administrator(installation, email, name);
    if (settings.base_url.empty())
        advice << "Adressen " << settings.site_url()
               << " är gissad, för base_url är inte satt. Når ni servern på en annan, skriv --base-url "
                  "ADRESS.\n";
    auto lease = installation.database->lease();
    out << installation.site.base_url << "/sign-in/" << auth::make_login_link(*lease, clock(), id) << '\n';
    return 0;
}

}  // namespace jamsides::app
