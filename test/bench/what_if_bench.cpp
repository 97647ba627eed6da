// Measures the page a steering group plays with: forty organisations and ten mentors, every kind of change
// tried on it, answered alone and with the rest free. The page as it is made, database and all, without the
// network. bin/bench what_if
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>

#include "app/world/world.hpp"
#include "engines/matching/files/problem_file.hpp"
#include "matching/problems.hpp"
#include "modules/matching/pages.hpp"
#include "modules/matching/reckoning.hpp"
#include "modules/matching/store.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/db/migrations.hpp"
#include "platform/time/stockholm.hpp"

namespace {

using namespace jamsides;
using matching::Version;
using SteadyClock = std::chrono::steady_clock;

constexpr auto round_id = "2021-2023";

struct Table {
    db::Connection& db;
    Clock const& clock;
    auth::Site site{};
    std::optional<auth::Person> who = auth::person_by_id(db, "person-ellen-nyberg");

    Version propose(matching::Problem const& problem) {
        matching::Run run;
        run.round_id = round_id;
        run.problem = matching::write_problem(problem);
        matching::ask(db, clock, {who->id, who->name}, run);
        return *matching::find_version(db, round_id, matching::versions_in(db, round_id).front().number);
    }
    int status_of(Version const& version, std::string const& query) {
        auto request = http::request_for(http::Method::get, "/x?" + query);
        request.parameters = {{"round", round_id}, {"number", std::to_string(version.number)}};
        auto const now = clock.now();
        auth::Visit visit{request, db, clock, site, text::swedish(), now, time::day_in_stockholm(now),
                          who,     {}};
        return matching::show_version(visit).status;
    }
};

double milliseconds_since(SteadyClock::time_point start) {
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count();
}

// Every organisation takes part once in each kind of change, with the one half the list away.
std::vector<std::string> changes(std::vector<matching::Organisation> const& all, std::size_t groups) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto const &who = all[i].code, &with = all[(i + all.size() / 2) % all.size()].code;
        out.push_back("try=together&who=" + who + "&with=" + with);
        out.push_back("try=swap&who=" + who + "&with=" + with);
        out.push_back("try=apart&who=" + who + "&with=" + with);
        out.push_back("try=move&who=" + who + "&where=" + std::to_string(i % groups + 1));
    }
    return out;
}

void measure(Table& table, unsigned seed) {
    auto const problem = bench::make_problem("content/organisations.csv", {40, 10, seed, false});
    auto start = SteadyClock::now();
    auto const version = table.propose(problem);
    auto const proposal = milliseconds_since(start);
    std::vector<double> times;
    int refused = 0;
    for (auto const& change : changes(problem.organisations, matching::read(version).proposal.size())) {
        start = SteadyClock::now();
        auto const status = table.status_of(version, change);
        if (status == 200)
            times.push_back(milliseconds_since(start));
        else
            ++refused;
    }
    std::sort(times.begin(), times.end());
    std::printf(
        "seed %u: proposal with prices and alternatives %.0f ms; %zu changes (%d made no sense): median "
        "%.1f ms, 95 %% %.1f ms, slowest %.1f ms, asked 100 ms\n",
        seed, proposal, times.size(), refused, times[times.size() / 2], times[times.size() * 95 / 100],
        times.back());
}

}  // namespace

int main() {
    auto const folder = std::filesystem::temp_directory_path() / "jamsides-bench-what-if";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    time::SystemClock const clock;
    auto const database = db::Database::open((folder / "bench.db").string());
    db::migrate(*database, clock);
    {
        auto lease = database->lease();
        app::load_world(*lease, clock.now());
        Table table{*lease, clock};
        for (unsigned seed = 1; seed <= 4; ++seed) measure(table, seed);
    }
    std::filesystem::remove_all(folder);
}
