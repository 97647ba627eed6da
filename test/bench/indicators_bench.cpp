// Measures the store of indicator values: `bench_indicators [FOLDER] [KPIS]` builds a cube of made-up values
// (6,099 indicators, 312 areas, up to 12 years, three sexes: some 30 million) and times what the pages ask of
// it, in processor time, each beside its aim. With a folder the values are left there as values.csv for
// DuckDB, and the figures as jamsides.json for the table that sets them side by side.
#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "engines/statistics/scan.hpp"
#include "platform/cube/cube.hpp"
#include "platform/cube/cube_writer.hpp"

namespace {

using namespace jamsides;
using cube::Cube;
using cube::Sex;

constexpr int area_count = 312, last_year = 2022;

double now() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Figure {
    char const* what;
    double aim, best;  // milliseconds
};
std::vector<Figure> figures;

template <class Query>
void measure(char const* what, double aim, Query query) {
    double best = 1e9, sum = 0;
    constexpr int times = 15;
    for (int i = 0; i < times; ++i) {
        double const start = now();
        query();
        double const took = now() - start;
        best = std::min(best, took);
        sum += took;
    }
    std::printf("%-58s best %8.4f ms  mean %8.4f ms  aim %g ms, %.2f of it\n", what, best, sum / times, aim,
                best / aim);
    figures.push_back({what, aim, best});
}

// Kibibytes of memory that were ever in use at once, the mapped file among them.
long most_memory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

void leave_figures(std::filesystem::path const& path) {
    std::ofstream out(path);
    out << "[";
    for (auto const& figure : figures)
        out << (&figure == figures.data() ? "" : ",") << "{\"what\":\"" << figure.what
            << "\",\"aim\":" << figure.aim << ",\"best\":" << figure.best << "}";
    out << "]\n";
}

std::uint64_t mixed(std::uint64_t x) {
    x = (x ^ (x >> 33)) * 0xff51afd7ed558ccdULL;
    x = (x ^ (x >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    return x ^ (x >> 33);
}

std::string code(char const* format, int number) {
    char text[16];
    std::snprintf(text, sizeof text, format, number);
    return text;
}

// A tenth, as most indicators have; about one in seven is missing.
double made_up(int kpi, int area, int year, int sex) {
    std::uint64_t const hash =
        mixed(std::uint64_t(((kpi * area_count + area) * 40 + year - 1990) * 3 + sex) + 1);
    if (hash % 7 == 0) return std::numeric_limits<double>::quiet_NaN();
    double const level = 50 + 20 * std::sin(kpi) + 5 * std::sin(area * 1.7 + kpi) + 0.3 * (year - 2010);
    return std::round(10 * (level + (sex == 0 ? 3 : sex == 1 ? -3 : 0) + double(hash % 80) / 10)) / 10;
}

void build(std::filesystem::path const& path, int kpis, std::ofstream* csv) {
    std::vector<std::string> areas;
    for (int area = 0; area < area_count; ++area) areas.push_back(code("%04d", area));
    cube::CubeWriter writer(path, areas);
    if (csv) *csv << "kpi,municipality,period,gender,value\n";
    for (int kpi = 0; kpi < kpis; ++kpi)
        for (int year = last_year - kpi * 7 % 12; year <= last_year; ++year)
            for (int area = 0; area < area_count; ++area)
                for (int sex = 0; sex < 3; ++sex) {
                    double const value = made_up(kpi, area, year, sex);
                    if (std::isnan(value)) continue;
                    writer.add(code("N%05d", kpi), areas[std::size_t(area)], year, Sex(sex), value);
                    if (!csv) continue;
                    char line[64];
                    csv->write(line, std::snprintf(line, sizeof line, "N%05d,%04d,%d,%c,%.1f\n", kpi, area,
                                                   year, "KMT"[sex], value));
                }
    writer.finish();
}

void add(statistics::Scan& scan, Cube const& values, std::size_t kpi, double own, double* peers,
         std::size_t size) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < size; ++i) {
        peers[count] = peers[i];
        count += !std::isnan(peers[i]);
    }
    scan.add(values.kpi(kpi).code.view(), std::isnan(own) ? std::nullopt : std::optional(own),
             {peers, count});
}

// Every area: a row after another.
std::vector<statistics::ScanRow> scan_among_all(Cube const& values, std::size_t own) {
    statistics::Scan scan(values.kpis());
    std::vector<double> gaps;
    for (std::size_t kpi = 0; kpi < values.kpis(); ++kpi) {
        auto const women = values.row(kpi, last_year, Sex::women), men = values.row(kpi, last_year, Sex::men);
        if (women.empty() || men.empty()) continue;
        gaps.resize(women.size());
        for (std::size_t area = 0; area < women.size(); ++area) gaps[area] = women[area] - men[area];
        double const gap = std::exchange(gaps[own], std::numeric_limits<double>::quiet_NaN());
        add(scan, values, kpi, gap, gaps.data(), gaps.size());
    }
    return std::move(scan).rows();
}

// A few areas: some indicators at a time, an area after another, so that each area is read as it lies and the
// gaps stay in the nearest memory.
std::vector<statistics::ScanRow> scan_among(Cube const& values, std::size_t own,
                                            std::vector<std::size_t> const& peers) {
    constexpr std::size_t at_a_time = 64;
    statistics::Scan scan(values.kpis());
    std::vector<double> gaps(at_a_time * peers.size());
    for (std::size_t first = 0; first < values.kpis(); first += at_a_time) {
        std::size_t const last = std::min(first + at_a_time, values.kpis());
        for (std::size_t i = 0; i < peers.size(); ++i)
            for (std::size_t kpi = first; kpi < last; ++kpi) {
                cube::Latest const found = values.in_year(kpi, peers[i], last_year);
                gaps[(kpi - first) * peers.size() + i] = found.women - found.men;
            }
        for (std::size_t kpi = first; kpi < last; ++kpi) {
            cube::Latest const found = values.in_year(kpi, own, last_year);
            add(scan, values, kpi, found.women - found.men, &gaps[(kpi - first) * peers.size()],
                peers.size());
        }
    }
    return std::move(scan).rows();
}

}  // namespace

int main(int argc, char** argv) {
    std::filesystem::path const folder = argc > 1 ? argv[1] : std::filesystem::temp_directory_path();
    int const kpis = argc > 2 ? std::atoi(argv[2]) : 6099;
    std::filesystem::path const path = folder / "bench.cube";
    std::ofstream csv;
    if (argc > 1) csv.open(folder / "values.csv");
    double start = now();
    build(path, kpis, argc > 1 ? &csv : nullptr);
    std::printf("build %.1f s, %.0f MB\n", (now() - start) / 1e3,
                double(std::filesystem::file_size(path)) / 1e6);
    start = now();
    Cube const values = Cube::open(path);
    std::printf("open and check %.0f ms, %llu values\n", now() - start,
                static_cast<unsigned long long>(values.values()));
    double sum = 0;
    std::size_t const longest = 5;  // a kpi with all twelve years
    measure("one indicator, all areas and years: the gap", 0.1, [&] {
        for (int year = last_year - 11; year <= last_year; ++year) {
            auto const women = values.row(longest, year, Sex::women),
                       men = values.row(longest, year, Sex::men);
            for (std::size_t area = 0; area < women.size(); ++area) sum += women[area] - men[area];
        }
    });
    measure("one organisation, all indicators, latest year", 1, [&] {
        for (cube::Latest const& latest : values.latest(77)) sum += latest.women - latest.men;
    });
    std::vector<std::size_t> few;
    for (std::size_t i = 1; i <= 20; ++i) few.push_back((77 + i * 13) % area_count);
    measure("scan against 20 peers, with z, percentile and standing", 5,
            [&] { sum += double(scan_among(values, 77, few).size()); });
    measure("scan against all 311", 20, [&] { sum += double(scan_among_all(values, 77).size()); });
    std::printf("at most %ld MB of memory%s\n", most_memory() / 1024, sum == 0 ? "?" : "");
    if (argc > 1)
        leave_figures(folder / "jamsides.json");
    else
        std::filesystem::remove(path);
}
