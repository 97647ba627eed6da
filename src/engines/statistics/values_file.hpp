// The figures of a file of the shape kpi,municipality,period,gender,value[,count], by indicator and area.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "engines/statistics/series.hpp"

namespace jamsides::statistics {

// One year of one indicator in one area. Missing is missing.
struct Figures {
    std::optional<double> women, men, total;
    unsigned seen = 0;  // which sexes have had a row, so that a second one is noticed
};

// What Kolada's own catalogue does not say about an indicator.
std::optional<double> equality_point(
    std::string_view kpi);                     // gender by construction: the value that means equal
bool repeats_elections(std::string_view kpi);  // an election figure repeated until the next

using Area = std::map<int, Figures>;                       // by year
using Areas = std::map<std::string, Area, std::less<>>;    // by municipality code
using Values = std::map<std::string, Areas, std::less<>>;  // by kpi

// Women − men, or total − equality point where there is one.
std::optional<double> gap_of(std::string_view kpi, Figures const&);
bool is_divided(std::string_view kpi, Areas const&);  // whether there can be a gap at all
Series gaps_of(std::string_view kpi, Area const&);

// Columns in any order, by name; sexes K, M, T in either case; an empty value is missing. A fault names row
// and column: a year that is none, a sex that is none, the same key twice. Throws Unusable.
Values read_values(std::string const& path);

}  // namespace jamsides::statistics
