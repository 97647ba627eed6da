// A table that somebody brings, as values: CSV or a workbook, in any of three shapes known by their headings.
//
//   long          kpi, municipality, period, gender, value [, count] [, title]
//   side by side  kpi, municipality, period, and a column for each of K, M and T (kvinnor, män, totalt)
//   own counts    activity, period [, age] [, group], sex, cases [, base]
//
// Headings may be Swedish or English, in any order and case; columns with other headings are left unread.
#pragma once
#include <istream>
#include <map>
#include <string>
#include <vector>

#include "modules/indicators/intake.hpp"
#include "modules/indicators/local.hpp"
#include "platform/formats/table.hpp"

namespace jamsides::indicators {

struct ValuesReading {
    Intake intake;                                           // sorted; of the first two shapes
    std::map<std::string, std::vector<LocalCount>> local;    // by activity; of the third
    std::map<std::string, std::string, std::less<>> titles;  // of indicators, where the source says them
    std::string source;                                      // who is credited; "": the source does not say
    std::vector<formats::TableFault> faults;                 // at most 20, by row; nothing else counts then
    std::vector<std::string> remarks;                        // what was accepted though it looked odd
    bool ok() const { return faults.empty(); }
};

// Any of gzip, CSV, XLSX or JSON-stat 2; known by content. Reads from where the stream stands, which must be
// able to go back to its beginning. Large CSV is read as it comes and never held whole.
ValuesReading read_values(std::istream& in, text::Language const& language);

// The same of a JSON-stat 2 text alone, as PxWeb v2 gives it (json_stat.cpp).
ValuesReading read_json_stat(std::string_view text, text::Language const& language);

}  // namespace jamsides::indicators
