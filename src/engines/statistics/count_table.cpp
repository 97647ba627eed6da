// Reads counts, and finds the sums by the names of the categories or by arithmetic.
#include "engines/statistics/count_table.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {
namespace {

std::string lower(std::string_view text) {
    std::string small(text);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
    return small;
}

template <std::size_t N>
bool is_one_of(std::string_view text, std::array<std::string_view, N> const& names) {
    return std::ranges::find(names, lower(text)) != names.end();
}

bool is_cases(std::string_view name) {
    return is_one_of(name, std::array<std::string_view, 3>{"cases", "fall", "antal"});
}
bool is_base(std::string_view name) {
    return is_one_of(name, std::array<std::string_view, 2>{"base", "bas"});
}
bool is_total(std::string_view name) {
    return is_one_of(name, std::array<std::string_view, 11>{"total", "totalt", "totals", "summa", "sum",
                                                            "alla", "samtliga", "all", "both", "båda", "t"});
}

bool is_count(std::string_view text) {
    return text.empty() || text.find_first_not_of("0123456789 +-.,\u2212") == text.npos;
}

// Columns that hold categories, not counts.
std::size_t leading_labels(std::vector<Line> const& lines) {
    std::size_t labels = 1;
    for (std::size_t column = 1; column < lines[0].fields.size(); ++column) {
        bool const text = std::any_of(lines.begin() + 1, lines.end(),
                                      [&](Line const& line) { return !is_count(line.fields[column]); });
        if (!text || column != labels) continue;
        // Only a column of nothing but text is a dimension; text among counts is a fault of its own.
        bool const all = std::all_of(lines.begin() + 1, lines.end(), [&](Line const& line) {
            return line.fields[column].empty() || !is_count(line.fields[column]);
        });
        if (all) labels = column + 1;
    }
    return labels;
}

void add_cell(CountTable& table, std::size_t at, std::size_t column, std::vector<std::string> key) {
    Line const& line = table.lines[at];
    std::string const& text = line.fields[column];
    std::string const where =
        "Rad " + std::to_string(line.number) + ", kolumn " + table.lines[0].fields[column];
    table.counts.push_back(text.empty() ? std::nullopt : std::optional(whole_of(text, where)));
    table.cells.push_back({at, column, std::move(key)});
}

void take_long(CountTable& table, std::size_t cases) {
    auto const& heading = table.lines[0].fields;
    for (std::size_t at = 1; at < table.lines.size(); ++at) {
        std::vector<std::string> key;
        for (std::size_t column = 0; column < heading.size(); ++column)
            if (column != cases && !is_base(heading[column])) key.push_back(table.lines[at].fields[column]);
        add_cell(table, at, cases, std::move(key));
    }
}

void take_wide(CountTable& table) {
    std::size_t const labels = leading_labels(table.lines);
    for (std::size_t at = 1; at < table.lines.size(); ++at) {
        auto const& fields = table.lines[at].fields;
        for (std::size_t column = labels; column < fields.size(); ++column) {
            std::vector<std::string> key(fields.begin(), fields.begin() + std::ptrdiff_t(labels));
            key.push_back(table.lines[0].fields[column]);
            add_cell(table, at, column, std::move(key));
        }
    }
}

void check_once(CountTable const& table) {
    std::map<std::vector<std::string>, std::size_t> seen;
    for (Cell const& cell : table.cells)
        if (auto const [before, is_new] = seen.emplace(cell.key, cell.line); !is_new)
            throw Unusable("Rad " + std::to_string(table.lines[cell.line].number) +
                           " säger samma sak som rad " + std::to_string(table.lines[before->second].number));
}

// The cells that differ in one dimension only, with that dimension's total among them.
std::vector<Sum> lines_along(CountTable const& table, std::size_t dimension, std::string const& total) {
    std::map<std::vector<std::string>, Sum> along;
    std::map<std::vector<std::string>, bool> has_total;
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        std::vector<std::string> key = table.cells[i].key;
        bool const is_sum = std::exchange(key[dimension], "") == total;
        Sum& sum = along[key];
        if (is_sum)
            sum.total = i, has_total[key] = true;
        else
            sum.parts.push_back(i);
    }
    std::vector<Sum> sums;
    for (auto& [key, sum] : along)
        if (has_total[key] && !sum.parts.empty()) sums.push_back(std::move(sum));
    return sums;
}

// The parts' sum less the total; none when a field is empty.
std::optional<std::int64_t> excess(CountTable const& table, Sum const& sum) {
    if (!table.counts[sum.total]) return std::nullopt;
    std::int64_t parts = -*table.counts[sum.total];
    for (std::size_t part : sum.parts) {
        if (!table.counts[part]) return std::nullopt;
        parts += *table.counts[part];
    }
    return parts;
}

void check_holds(CountTable const& table, Sum const& sum) {
    if (excess(table, sum).value_or(0) == 0) return;
    Cell const& total = table.cells[sum.total];
    std::int64_t const shown = *table.counts[sum.total];
    throw Unusable("Rad " + std::to_string(table.lines[total.line].number) + ", kolumn " +
                   table.lines[0].fields[total.column] + ": summan är " + std::to_string(shown) +
                   ", men delarna ger " + std::to_string(shown + *excess(table, sum)));
}

void find_sums(CountTable& table) {
    for (std::size_t dimension = 0; dimension < table.cells[0].key.size(); ++dimension) {
        std::vector<std::string> categories;
        for (Cell const& cell : table.cells)
            if (std::ranges::find(categories, cell.key[dimension]) == categories.end())
                categories.push_back(cell.key[dimension]);
        auto const named = std::ranges::find_if(categories, is_total);
        std::string const& total = named == categories.end() ? categories.back() : *named;
        std::vector<Sum> sums = lines_along(table, dimension, total);
        bool const adds_up =
            categories.size() > 2 && sums.size() > 1 &&
            std::ranges::all_of(sums, [&](Sum const& sum) { return excess(table, sum) == 0; });
        if (named == categories.end() && !adds_up) continue;
        for (Sum const& sum : sums) check_holds(table, sum);
        table.sums.insert(table.sums.end(), sums.begin(), sums.end());
    }
}

}  // namespace

CountTable read_counts(std::string const& path) {
    CountTable table;
    read_delimited(path, [&](Line& line) { table.lines.push_back(line); });
    if (table.lines.size() < 2) throw Unusable("Tabellen har en rubrik men inga rader");
    if (table.lines.size() > 1001) throw Unusable("Tabellen har fler än 1 000 rader. Dela den först");
    auto const& heading = table.lines[0].fields;
    auto const cases = std::ranges::find_if(heading, is_cases);
    if (cases != heading.end())
        take_long(table, std::size_t(cases - heading.begin()));
    else
        take_wide(table);
    if (table.cells.empty()) throw Unusable("Tabellen har ingen kolumn med antal");
    check_once(table);
    find_sums(table);
    return table;
}

}  // namespace jamsides::statistics
