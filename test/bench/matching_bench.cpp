// Measures the matching engine, with CBC on the whole model beside it, and writes the table in
// docs/matching.md. bench_matching [--runs N] [--cbc-seconds S] [--limit S] [--threads N] [--no-write] [24
// 60…] [problem.json…] Numbers: only the rows of so many organisations; the others stay as they were written.
// Files: nothing is written.
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
#include "engines/matching/what_if.hpp"
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
    std::vector<std::size_t> counts;  // rows of so many organisations only; all when empty
};

// One line of the table: a known problem, or the same kind of problem from several seeds.
struct Row {
    std::string name;
    std::string aim;
    std::vector<Problem> problems;
    bool with_cbc = false;
};

std::string content(std::filesystem::path const& path) {
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string aim_for(std::size_t organisations) {
    if (organisations <= 24) return "0.02 s";
    if (organisations <= 60) return "0.3 s";
    if (organisations <= 100) return "0.5 s";
    if (organisations <= 240) return "2 s";
    return organisations <= 311 ? "5 s, never 60 s" : "gap 1 % in 120 s, 2 GiB";
}

Row made(std::string name, Wanted wanted, unsigned seeds) {
    Row row{std::move(name), aim_for(std::size_t(wanted.organisations)), {}, wanted.organisations <= 100};
    for (wanted.seed = 1; wanted.seed <= seeds; ++wanted.seed)
        row.problems.push_back(make_problem("content/organisations.csv", wanted));
    return row;
}

// As the page asks: the proposal with two more who must be together, and the rest free.
Row what_if() {
    auto row =
        made("40 organisations, 10 mentors, what if these two together, seeds 1–8", {40, 10, 1, false}, 8);
    row.aim = "0.1 s";
    for (auto& problem : row.problems)
        problem = with_together(problem, problem.organisations[0].code, problem.organisations[1].code);
    return row;
}

void add_made(std::vector<Row>& rows) {
    constexpr unsigned seeds = 8;
    for (auto [organisations, mentors] : {std::pair{24, 8}, {60, 15}, {100, 25}, {200, 50}, {311, 0}}) {
        auto name = std::to_string(organisations) + " organisations" +
                    (mentors > 0 ? ", " + std::to_string(mentors) + " mentors" : "");
        rows.push_back(made(name + ", seeds 1–8", {organisations, mentors, 1, false}, seeds));
        rows.push_back(made(name + ", themes first, seeds 1–8", {organisations, mentors, 1, true}, seeds));
    }
    rows.push_back(what_if());
    rows.push_back(made("60 in threes", {60, 0, 1, false, {3, 3}}, 1));
    rows.push_back(made("40 and 10 mentors, in threes and fours", {40, 10, 1, false, {3, 4}}, 1));
    rows.push_back(made("2000 bodies", {2000, 0, 1, false}, 1));
}

// Known problems beside the project, when they are there, then our own; or only the files named.
std::vector<Row> rows_of(Settings const& settings) {
    std::vector<Row> rows;
    std::vector<std::filesystem::path> files(settings.files.begin(), settings.files.end());
    std::filesystem::path beside = "../shared/matching";
    if (files.empty() && std::filesystem::exists(beside))
        for (auto const& entry : std::filesystem::directory_iterator(beside)) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (auto const& file : files) {
        auto problem = read_problem(content(file));
        auto count = problem.organisations.size();
        rows.push_back({file.stem().string(), aim_for(count), {problem}, count <= 100});
    }
    if (settings.files.empty()) add_made(rows);
    std::stable_sort(rows.begin(), rows.end(), [](Row const& a, Row const& b) {
        return a.problems[0].organisations.size() < b.problems[0].organisations.size();
    });
    return rows;
}

bool wanted(Row const& row, Settings const& settings) {
    auto count = row.problems[0].organisations.size();
    return settings.counts.empty() ||
           std::find(settings.counts.begin(), settings.counts.end(), count) != settings.counts.end();
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
    return measure(
        [&](Measured& out) {
            Instance instance(problem);
            Costs costs(instance);
            auto answer = whole::solve_whole(costs, settings.cbc_seconds, [] { return false; });
            out.cost = answer.cost;
            out.found = answer.found;
            out.proven = answer.proven;
        },
        unsigned(settings.cbc_seconds) + 20);  // it does not look at the clock everywhere
}

std::string written(char const* pattern, double value) {
    char text[60];
    std::snprintf(text, sizeof text, pattern, value);
    return text;
}

std::string told_of_cbc(Measured const& measured, double limit) {
    if (measured.seconds == 0) return "–";
    if (measured.proven) return written("%.3f s", measured.seconds);
    return (measured.found ? std::to_string(measured.cost) + ", not proven, after " : "no answer in ") +
           written("%.0f s", limit);
}

double gap_of(Measured const& measured) {
    return measured.cost == 0 ? 0 : 100.0 * double(measured.cost - measured.bound) / double(measured.cost);
}

std::string told_of_proof(std::vector<Measured> const& all) {
    auto proven = std::count_if(all.begin(), all.end(), [](auto& one) { return one.proven; });
    if (proven == long(all.size()))
        return all.size() == 1 ? std::to_string(all[0].cost) + ", proven" : "all proven";
    double greatest = 0;
    for (auto const& one : all) greatest = std::max(greatest, gap_of(one));
    return std::to_string(proven) + " of " + std::to_string(all.size()) + " proven, gap " +
           written("%.2f %%", greatest);
}

std::string line(Row const& row, std::vector<Measured> const& all, Settings const& settings) {
    auto theirs = row.with_cbc && settings.cbc_seconds > 0 ? cbc(row.problems[0], settings) : Measured{};
    if (theirs.proven && all[0].proven && theirs.cost != all[0].cost)
        std::cerr << "COSTS DIFFER: " << row.name << '\n';
    double slowest = 0, memory = 0;
    for (auto const& one : all)
        slowest = std::max(slowest, one.seconds), memory = std::max(memory, one.megabytes);
    return "| " + row.name + " | " + row.aim + " | " + written("%.3f s", median_of(all).seconds) + " | " +
           (all.size() == 1 ? "–" : written("%.3f s", slowest)) + " | " + told_of_proof(all) + " | " +
           written("%.0f MB", memory) + " | " + told_of_cbc(theirs, settings.cbc_seconds) + " |\n";
}

std::string const docs = "docs/matching.md", from = "<!-- measured -->\n", to = "<!-- /measured -->";
std::string const head =
    "| Problem | Aim | Engine, median | Slowest seed | Answer | Peak memory | CBC, whole model, first seed "
    "|\n|---|---|---|---|---|---|---|\n";

// The line about a row that was written before; empty when there is none.
std::string written_before(std::string const& name) {
    auto text = content(docs);
    auto begins = text.find("| " + name + " |");
    return begins == text.npos ? "" : text.substr(begins, text.find('\n', begins) + 1 - begins);
}

void write_table(std::string const& table) {
    auto text = content(docs);
    auto begins = text.find(from), ends = text.find(to);
    if (begins == text.npos || ends == text.npos) return;
    std::ofstream(docs) << text.substr(0, begins + from.size()) + table + text.substr(ends);
}

Settings settings_of(int count, char** words) {
    Settings out;
    for (int k = 1; k < count; ++k) {
        std::string word = words[k];
        if (word == "--no-write")
            out.write = false;
        else if (word == "--runs" && k + 1 < count)
            out.runs = std::max(1, std::atoi(words[++k]));
        else if (word == "--cbc-seconds" && k + 1 < count)
            out.cbc_seconds = std::atof(words[++k]);
        else if (word == "--limit" && k + 1 < count)
            out.limit = std::atof(words[++k]);
        else if (word == "--threads" && k + 1 < count)
            out.threads = std::atoi(words[++k]);
        else if (word.find_first_not_of("0123456789") == word.npos)
            out.counts.push_back(std::size_t(std::atoi(word.c_str())));
        else
            out.files.push_back(word);
    }
    return out;
}

}  // namespace jamsides::bench

int main(int count, char** words) {
    using namespace jamsides::bench;
    auto settings = settings_of(count, words);
    auto const rows = rows_of(settings);
    // The engine's short times first, all of them, then what takes minutes.
    std::vector<std::vector<Measured>> engines(rows.size());
    for (std::size_t r = 0; r < rows.size(); ++r)
        if (wanted(rows[r], settings))
            for (auto const& problem : rows[r].problems) engines[r].push_back(engine(problem, settings));
    auto table = head;
    std::cout << table << std::flush;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (!wanted(rows[r], settings)) {
            table += written_before(rows[r].name);
            continue;
        }
        auto next = line(rows[r], engines[r], settings);
        std::cout << next << std::flush;
        table += next;
    }
    if (settings.write && settings.files.empty()) write_table(table);
}
