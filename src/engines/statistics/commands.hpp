// The command line's doors: every figure without a server. One JSON object to `out` and 0, or a sentence to
// `err` and 2. `args` is what stands after the command's name.
#pragma once
#include <iosfwd>
#include <string>
#include <vector>

namespace jamsides::statistics {

using Args = std::vector<std::string>;

// --women 12/40 --men 30/45 [--rates]: cases/base, with --rates events/person-time
int run_gap(Args const& args, std::ostream& out, std::ostream& err);
// --series 2015:4.1,2016:,2017:3.9 [--repeated | --each-year]: an empty value is missing; an election figure
// repeated until the next is taken as one observation unless --each-year says otherwise
int run_trend(Args const& args, std::ostream& out, std::ostream& err);
// --file values.csv --municipality 1281 --peers 0180,1480 --year 2019
int run_scan(Args const& args, std::ostream& out, std::ostream& err);
// --file values.csv --kpi N00209 --municipality 1281 --peers … --before 2010-2015 --after 2016-2019
int run_effect(Args const& args, std::ostream& out, std::ostream& err);
// --file table.csv [--threshold 5]: a table with sums in a last row or column, or one row a cell with the
// columns … sex, cases[, base]
int run_suppress(Args const& args, std::ostream& out, std::ostream& err);

}  // namespace jamsides::statistics
