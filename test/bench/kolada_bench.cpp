// Measures a synchronisation of 40 indicators × 312 areas × 25 years × three sexes from a server on this
// machine that speaks Kolada's v3, into SQLite (or the PostgreSQL database of the first argument), and what
// pages of that size take: `bench_kolada [postgresql://…]`. Wall time: two programs, one disk.
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include "app/world/world.hpp"
#include "harness/kolada_server.hpp"
#include "modules/indicators/comparing.hpp"
#include "modules/indicators/figures_file.hpp"
#include "modules/indicators/kolada/sync.hpp"
#include "modules/indicators/peers.hpp"
#include "modules/indicators/store.hpp"
#include "platform/db/migrations.hpp"

namespace {

using namespace jamsides;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int kpis = 40, first_year = 1998, last_year = 2022;

template <class Act>
void measure(char const* what, double aim, Act act) {
    auto const start = std::chrono::steady_clock::now();
    act();
    auto const took = Milliseconds(std::chrono::steady_clock::now() - start).count();
    std::printf("%-66s %10.3f ms  aim %g ms, %.2f of it\n", what, took, aim, took / aim);
}

std::string code(int kpi) {
    char text[16];
    std::snprintf(text, sizeof text, "N%05d", kpi);
    return text;
}

void fill(test::KoladaServer& server, std::vector<indicators::Area> const& areas) {
    for (int kpi = 0; kpi < kpis; ++kpi) {
        server.set_kpi(code(kpi), "Prov " + std::to_string(kpi) + ", andel (%)");
        for (std::size_t area = 0; area < areas.size(); ++area)
            for (int year = first_year; year <= last_year; ++year)
                for (int sex = 0; sex < 3; ++sex) {
                    double const level =
                        50 + 20 * std::sin(kpi) + 5 * std::sin(double(area) * 1.7 + kpi + sex);
                    server.set_value(code(kpi), areas[area].code, year, "KMT"[sex],
                                     std::round(10 * (level + 0.3 * (year - 2010))) / 10);
                }
    }
}

}  // namespace

int main(int argc, char** argv) {
    auto const folder = std::filesystem::temp_directory_path() / "jamsides-bench-kolada";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    time::SystemClock const clock;
    auto const database = db::Database::open(argc > 1 ? argv[1] : (folder / "bench.db").string());
    db::migrate(*database, clock);
    std::vector<indicators::Area> areas;
    {
        auto lease = database->lease();
        app::load_organisations(*lease, clock.now());
        areas = indicators::areas(*lease);
    }
    test::KoladaServer server;
    fill(server, areas);
    indicators::kolada::Request request{
        .base_url = server.url(), .first_year = first_year, .last_year = last_year};
    for (int kpi = 0; kpi < kpis; ++kpi) request.indicators.push_back(code(kpi));
    auto const sync = [&] {
        auto const report = indicators::kolada::sync({*database,
                                                      clock,
                                                      {"server", "Servern"},
                                                      [](auto wait) { std::this_thread::sleep_for(wait); },
                                                      [](auto&) {}},
                                                     request);
        std::printf("%zu values new, %zu unchanged, %zu requests\n", report.values.added,
                    report.values.unchanged, report.requests);
    };
    measure("synchronise 40 indicators × 312 areas × 25 years", 20'000, sync);
    request.everything = true;
    measure("the same again in full, nothing changed", 20'000, sync);
    auto lease = database->lease();
    measure("make the mapped file", 5'000, [&] { indicators::make_figures(*lease, folder); });
    std::shared_ptr<indicators::Figures const> figures;
    measure("open it", 100, [&] { figures = indicators::figures(*lease, folder); });
    measure("ask whether it is current", 1, [&] { figures = indicators::figures(*lease, folder); });
    auto const all = indicators::catalogue(*lease);
    std::vector<std::string> peers;
    measure("whom Lund is compared with", 10,
            [&] { peers = indicators::peer_sets(*lease, "1281").back().areas; });
    measure("one indicator: series, band of 289 peers, gaps across", 10, [&] {
        auto const series = figures->series(all[0].id, "1281");
        auto const band = indicators::peer_band(*figures, all[0], peers);
        auto const gaps = indicators::gaps_across(*figures, all[0], last_year);
        if (series.empty() || band.empty() || gaps.empty()) std::abort();
    });
    measure("an organisation at a glance: scan of 40 against 289", 10, [&] {
        if (indicators::scan(*figures, all, "1281", peers, last_year).empty()) std::abort();
    });
    measure("after a measure: effect with 289 placebos", 10, [&] {
        indicators::effect(*figures, all[0], "1281", peers, {2005, 2012}, {2016, 2022});
    });
    std::filesystem::remove_all(folder);
}
