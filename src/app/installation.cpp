// Opening an installation, and trying whether it is whole.
#include "app/installation.hpp"

#include <algorithm>
#include <fstream>

#include <sodium.h>
#include <boost/describe/class.hpp>

#include "app/world/world.hpp"
#include "modules/letters/composing.hpp"
#include "modules/letters/store.hpp"
#include "platform/auth/secret.hpp"
#include "platform/db/migrations.hpp"
#include "platform/db/query.hpp"
#include "platform/ledger/settings.hpp"

namespace jamsides::app {
namespace {

namespace files = std::filesystem;

// A new directory is its owner's alone: it holds what people have told and what opens their sessions. One
// that is there keeps the rights that somebody has given it.
void make_directory(files::path const& directory) {
    std::error_code error;
    if (files::create_directories(directory, error))
        files::permissions(directory, files::perms::owner_all, error);
    if (error)
        throw WrongUse("Katalogen " + directory.string() +
                       " går inte att göra. Ange en annan efter --data, eller ge den som kör programmet rätt "
                       "att skriva där.");
}

void want_directory(Settings const& settings, Open open) {
    if (open == Open::make) make_directory(settings.data);
    if (!files::is_directory(settings.data))
        throw WrongUse("Katalogen " + settings.data.string() +
                       " finns inte. Gör den, eller ange en annan efter --data.");
    bool const new_here =
        !files::exists(settings.data / "jamsides.db") && !files::exists(settings.data / "jamsides.toml");
    // The wrong folder is not filled with a database because of a slip of the finger.
    if (open != Open::existing && settings.database.empty() && new_here && !files::is_empty(settings.data))
        throw WrongUse("I " + settings.data.string() +
                       " ligger annat än Jämsides uppgifter. Ange en tom katalog.");
    if (open == Open::existing && settings.database.empty() && !files::exists(settings.data / "jamsides.db"))
        throw WrongUse("I " + settings.data.string() + " finns ingen databas. Kör jamsides migrate --data " +
                       settings.data.string() + " för att göra en.");
}

struct FileRow {
    std::string name, sha256;
    std::int64_t size = 0;
};
BOOST_DESCRIBE_STRUCT(FileRow, (), (name, sha256, size))

std::string fault_of(FileRow const& file, files::path const& path) {
    if (!files::exists(path)) return "Filen " + file.name + " saknas: " + path.string();
    std::ifstream in{path, std::ios::binary};
    std::string const bytes{std::istreambuf_iterator<char>{in}, {}};
    return auth::hash_of(bytes) == file.sha256 ? "" : "Filen " + file.name + " har ändrats: " + path.string();
}

}  // namespace

Installation open_installation(Settings settings, Clock const& clock, Open open) {
    if (sodium_init() < 0) throw std::runtime_error("libsodium could not start");
    want_directory(settings, open);
    auto database = db::Database::open(settings.database_url());
    db::migrate(*database, clock);
    auth::Site site{.base_url = settings.site_url(),
                    .programme = settings.programme,
                    .owner = settings.owner,
                    .data_directory = settings.data,
                    .sends_mail = !settings.smtp.url.empty()};
    {
        auto lease = database->lease();
        load_organisations(*lease, clock.now());
        load_articles(*lease, clock.now());
        load_indicators(*lease, clock.now());
    }
    return {std::move(settings), clock, std::move(database), std::move(site)};
}

void make_demo(Installation& installation) {
    auto lease = installation.database->lease();
    if (ledger::setting(*lease, "demo")) return;
    load_world(*lease, installation.clock.now());
    load_figures(*lease, installation.clock);
    ledger::Change change{*lease, installation.clock, ledger::system_actor()};
    // The letter that the demo world has sent is kept as it went, as the program does when it sends one.
    for (auto const& letter : letters::sent_without_copies(*lease))
        letters::keep_as_sent(change, installation.site, letter);
    ledger::set_setting(change, "demo", "1");
    change.commit();
}

std::vector<std::string> faults_in(Installation const& installation, db::Connection& db) {
    static const db::Query<FileRow()> all_files{"select name, sha256, size from files order by id"};
    std::vector<std::string> faults;
    if (db.dialect() == db::Dialect::sqlite) {
        static const db::Query<std::string()> integrity{"pragma integrity_check"};
        for (auto const& line : integrity.all(db))
            if (line != "ok") faults.push_back("Databasen: " + line);
        static const db::Query<std::int64_t()> orphans{"select count(*) from pragma_foreign_key_check"};
        if (orphans.one(db) > 0) faults.push_back("Databasen: rader pekar på rader som inte finns.");
    }
    for (auto const& file : all_files.all(db)) {
        auto fault = fault_of(file, installation.site.files() / file.sha256.substr(0, 2) / file.sha256);
        if (!fault.empty()) faults.push_back(std::move(fault));
    }
    return faults;
}

}  // namespace jamsides::app
