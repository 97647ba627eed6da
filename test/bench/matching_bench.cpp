// Measures the matching engine, with CBC on the whole model beside it, and writes the table in docs/matching.md.
// bench_matching [--runs N] [--cbc-seconds S] [--limit S] [--threads N] [--no-write] [problem.json…]
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "engines/matching/clocked_options.hpp"
#include "engines/matching/files/problem_file.hpp"
#include "engines/matching/solve.hpp"
#include "engines/matching/whole/whole_model.hpp"
#include "matching/measured.hpp"
#include "matching/problems.hpp"

namespace jamsides::bench {

using namespace matching;

struct Settings {
    int runs = 5;
    double cbc_seconds = 300;
    double limit = 120;
    int threads = 2;
    bool write = true;
    std::vector<std::string> files;
};

struct Row {
    std::string name;
    Problem problem;
};

std::string content(std::filesystem::path const& path) {
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

void add_made(std::vector<Row>& rows) {
    auto csv = std::string("content/organisations.csv");
    for (auto [organisations, mentors] : {std::pair{24, 8}, {60, 15}, {100, 25}, {200, 50}, {240, 71}})
        for (bool themes_first : {false, true})
            rows.push_back({std::to_string(organisations) + " + " + std::to_string(mentors) +
                                (themes_first ? ", themes first" : ""),
                            make_problem(csv, {organisations, mentors, 1, themes_first})});
    for (unsigned seed = 1; seed <= 8; ++seed)
        rows.push_back({"311, seed " + std::to_string(seed) + (seed % 2 == 0 ? ", themes first" : ""),
                        make_problem(csv, {311, 0, seed, seed % 2 == 0})});
    rows.push_back({"60 in threes", make_problem(csv, {60, 0, 1, false, {3, 3}})});
    rows.push_back({"40 + 10 in threes and fours", make_problem(csv, {40, 10, 1, false, {3, 4}})});
    rows.push_back({"2000", make_problem(csv, {2000, 0, 1, false})});
}

// Known problems beside the project, when they are there, then our own; or only the files named.
std::vector<Row> rows_of(Settings const& settings) {
    std::vector<Row> rows;
    std::vector<std::filesystem::path> files(settings.files.begin(), settings.files.end());
    std::filesystem::path beside = "../shared/matching";
    if (files.empty() && std::filesystem::exists(beside))
        for (auto const& entry : std::filesystem::directory_iterator(beside)) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (auto const& file : files) rows.push_back({file.stem().string(), read_problem(content(file))});
    if (settings.files.empty()) add_made(rows);
    std::stable_sort(rows.begin(), rows.end(), [](Row const& a, Row const& b) {
        return a.problem.organisations.size() < b.problem.organisations.size();
    });
    return rows;
}

Measured median_of(std::vector<Measured> runs) {
    std::sort(runs.begin(), runs.end(), [](auto& a, auto& b) { return a.seconds < b.seconds; });
    return runs[runs.size() / 2];
}

Measured engine(Problem const& problem, Settings const& settings) {
    std::vector<Measured> runs;
    for (int run = 0; run < settings.runs; ++run)
        runs.push_back(measure([&](Measured& out) {
            auto options = clocked_options(settings.limit);
            options.threads = settings.threads;
            auto solution = solve(problem, options);
            out.cost = solution.cost;
            out.bound = solution.lower_bound;
            out.found = !solution.groups.empty();
            out.proven = solution.status == Status::optimal;
        }));
    return median_of(std::move(runs));
}

Measured cbc(Problem const& problem, Settings const& settings) {
    return measure([&](Measured& out) {
        Instance instance(problem);
        Costs costs(instance);
        auto answer = whole::solve_whole(costs, settings.cbc_seconds, [] { return false; });
        out.cost = answer.cost;
        out.found = answer.found;
        out.proven = answer.proven;
    });
}

std::string told(Measured const& measured, double limit) {
    char text[100];
    if (!measured.found && measured.seconds == 0) return "–";
    if (!measured.found) std::snprintf(text, sizeof text, "no answer in %.0f s", limit);
    else if (measured.proven) std::snprintf(text, sizeof text, "%.3f s", measured.seconds);
    else std::snprintf(text, sizeof text, "%lld after %.0f s", measured.cost, measured.seconds);
    return text;
}

std::string gap(Measured const& measured) {
    if (measured.proven) return "proven";
    if (!measured.found) return "–";
    char text[40];
    std::snprintf(text, sizeof text, "gap %.2f %%", 100.0 * double(measured.cost - measured.bound) / double(measured.cost));
    return text;
}

std::string line(Row const& row, Settings const& settings) {
    auto ours = engine(row.problem, settings);
    bool small = row.problem.organisations.size() <= 60 && settings.cbc_seconds > 0;
    auto theirs = small ? cbc(row.problem, settings) : Measured{};
    char text[300];
    std::snprintf(text, sizeof text, "| %s | %.3f s | %s | %lld | %.0f MB | %s |\n", row.name.c_str(), ours.seconds,
                  gap(ours).c_str(), ours.cost, ours.megabytes, told(theirs, settings.cbc_seconds).c_str());
    if (theirs.proven && ours.proven && theirs.cost != ours.cost) std::cerr << "COSTS DIFFER: " << text;
    return text;
}

void write_table(std::string const& table) {
    std::string const path = "docs/matching.md", from = "<!-- measured -->\n", to = "<!-- /measured -->";
    auto text = content(path);
    auto begins = text.find(from), ends = text.find(to);
    if (begins == text.npos || ends == text.npos) return;
    std::ofstream(path) << text.substr(0, begins + from.size()) + table + text.substr(ends);
}

Settings settings_of(int count, char** words) {
    Settings out;
    for (int k = 1; k < count; ++k) {
        std::string word = words[k];
        if (word == "--no-write") out.write = false;
        else if (word == "--runs" && k + 1 < count) out.runs = std::max(1, std::atoi(words[++k]));
        else if (word == "--cbc-seconds" && k + 1 < count) out.cbc_seconds = std::atof(words[++k]);
        else if (word == "--limit" && k + 1 < count) out.limit = std::atof(words[++k]);
        else if (word == "--threads" && k + 1 < count) out.threads = std::atoi(words[++k]);
        else out.files.push_back(word);
    }
    return out;
}

}  // namespace jamsides::bench

int main(int count, char** words) {
    using namespace jamsides::bench;
    auto settings = settings_of(count, words);
    std::string table =
        "| Problem | Engine, median | | Cost | Peak memory | CBC, whole model |\n|---|---|---|---|---|---|\n";
    std::cout << table << std::flush;
    for (auto const& row : rows_of(settings)) {
        auto next = line(row, settings);
        std::cout << next << std::flush;
        table += next;
    }
    if (settings.write && settings.files.empty()) write_table(table);
}
