// For the tests: a table of golden values made by test/reference/*.R, read as text.
#pragma once
#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engines/statistics/delimited.hpp"
#include "engines/statistics/options.hpp"

namespace jamsides::statistics {

using GoldenRow = std::map<std::string, std::string>;

inline std::vector<GoldenRow> golden_table(std::string const& name) {
    std::vector<GoldenRow> rows;
    std::vector<std::string> heading;
    read_delimited(std::string(JAMSIDES_SOURCE_DIR "/src/engines/statistics/expected/") + name,
                   [&](Line& line) {
                       if (heading.empty()) return void(heading = line.fields);
                       GoldenRow& row = rows.emplace_back();
                       for (std::size_t i = 0; i < heading.size(); ++i) row[heading[i]] = line.fields[i];
                   });
    return rows;
}

// Agreement to 1e-9, relative to values above 1; an empty field means that there is no figure.
inline void expect_golden(std::optional<double> ours, std::string const& golden, std::string const& what) {
    EXPECT_EQ(ours.has_value(), !golden.empty()) << what;
    if (!ours || golden.empty()) return;
    double const theirs = std::stod(golden);
    EXPECT_NEAR(*ours, theirs, 1e-9 * std::max(1.0, std::abs(theirs))) << what;
}

// "2010:1.5 2011: 2012:3": a year without a value is missing.
inline Series golden_series(std::string const& text) {
    Series series;
    for (std::string const& item : split(text, ' ')) {
        std::string const value = item.substr(5);
        series.push_back({std::stoi(item), value.empty() ? std::nullopt : std::optional(std::stod(value))});
    }
    return series;
}

}  // namespace jamsides::statistics
