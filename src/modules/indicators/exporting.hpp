// Stored values out again: a row a value for programs, or women and men side by side for people.
#pragma once
#include <boost/describe/class.hpp>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "modules/indicators/indicator.hpp"
#include "platform/db/connection.hpp"

namespace jamsides::indicators {

// Empty lists and no years: everything.
struct Wanted {
    std::vector<std::string> indicators, areas;
    std::optional<int> first_year, last_year;
};

// CSV, kpi,municipality,period,gender,value: sorted by the first four as bytes, a blank as an empty field,
// numbers in the shortest form that reads back the same. Handed over a piece at a time.
void export_csv(db::Connection&, Wanted const&, std::function<void(std::string_view)> const& write);

// One indicator, area and year a row. A blank at the source and a value that was never there are both empty.
struct ExportedRow {
    std::string kpi, title, municipality, name;
    int period = 0;
    std::optional<double> women, men, total;
    std::optional<double> gap;  // computed here, not the source's
    std::string source;         // who is credited for the values
};
BOOST_DESCRIBE_STRUCT(ExportedRow, (),
                      (kpi, title, municipality, name, period, women, men, total, gap, source))
std::string_view title_of(ExportedRow const*, std::string_view member);

std::vector<ExportedRow> exported_rows(db::Connection&, Wanted const&);

}  // namespace jamsides::indicators
