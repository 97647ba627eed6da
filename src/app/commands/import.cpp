// Bringing in what an office has: organisations of its own and participants, from CSV or XLSX. All or
// nothing.
#include <algorithm>
#include <fstream>
#include <iostream>

#include "app/commands/command.hpp"
#include "app/commands/programme.hpp"
#include "app/installation.hpp"
#include "modules/organisations/importing.hpp"
#include "modules/organisations/store.hpp"
#include "modules/people/pages.hpp"
#include "modules/people/store.hpp"
#include "modules/rounds/store.hpp"

namespace jamsides::app {
namespace {

std::string bytes_of(std::string const& path) {
    std::ifstream in{path, std::ios::binary};
    if (!in) throw WrongUse(path + " går inte att läsa.");
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::string how_many(int count, std::string const& one, std::string const& several) {
    return std::to_string(count) + (count == 1 ? one : several);
}

int import_organisations(Installation& installation, std::string const& bytes, std::ostream& out) {
    auto lease = installation.database->lease();
    auto const import = organisations::read_organisations(*lease, bytes, text::swedish());
    if (!import.faults.empty()) return refuse(import.faults);
    ledger::Change change{*lease, installation.clock, {"server", "Servern"}};
    auto const brought = organisations::bring_in(change, import.organisations);
    if (!change.noted()) {
        out << "Ingen organisation är ny eller ändrad: allt i filen stod redan så.\n";
        return 0;
    }
    change.commit();
    out << how_many(brought.added, " organisation är ny, ", " organisationer är nya, ")
        << how_many(brought.changed, " är ändrad.\n", " är ändrade.\n");
    return 0;
}

// The file is read by the rule of the organisation's own page; who is registered already is passed over.
int import_participants(Installation& installation, std::string const& bytes, std::string const& round,
                        std::string const& organisation, std::ostream& out) {
    auto lease = installation.database->lease();
    rounds::get(*lease, round);
    if (!organisations::find(*lease, organisation))
        return refuse({"Ingen organisation har koden " + organisation + "."});
    auto import = people::read_participants(*lease, bytes, round, organisation, text::swedish());
    if (!import.faults.empty()) return refuse(import.faults);
    ledger::Change change{*lease, installation.clock, {"server", "Servern"}};
    auto const known = people::participants_in(change, round, organisation);
    int added = 0;
    for (auto& participant : import.participants) {
        auto const there = std::ranges::any_of(known, [&](auto const& other) {
            return other.email == participant.email && other.function == participant.function;
        });
        if (there) continue;
        participant.id = change.new_id();
        people::add(change, participant);
        change.note("participant", participant.id, "registered");
        ++added;
    }
    if (change.noted()) change.commit();
    out << how_many(added, " deltagare är anmäld.\n", " deltagare är anmälda.\n");
    return 0;
}

}  // namespace

int import_file(Settings const& settings, std::string const& what, std::string const& file,
                std::string const& round, std::string const& organisation, std::ostream& out) {
    auto installation = open_installation(settings, clock(), Open::existing);
    auto const bytes = bytes_of(file);
    if (what == "organisations") return import_organisations(installation, bytes, out);
    if (round.empty() || organisation.empty())
        throw WrongUse("Ange omgång och organisation för deltagarna: --round 2021-2023 --organisation 1281.");
    return import_participants(installation, bytes, round, organisation, out);
}

}  // namespace jamsides::app
