// Any bytes at all as a file of indicator values: CSV, workbook, gzip or JSON-stat, as the content says. What
// is read must keep the reader's promises.
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <sstream>

#include "modules/indicators/reading/table_values.hpp"

using namespace jamsides::indicators;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    std::istringstream in(std::string(reinterpret_cast<const char*>(bytes), size));
    const auto reading = read_values(in, jamsides::text::swedish());
    if (reading.faults.size() > 20) std::abort();
    if (!reading.ok()) return 0;
    if (!reading.intake.duplicates(1).empty()) std::abort();
    for (auto const& value : reading.intake.values()) {
        if (value.indicator >= reading.intake.indicators().size()) std::abort();
        if (value.area >= reading.intake.areas().size() || unsigned(value.sex) > 2) std::abort();
        if (!(std::abs(value.value) < 1e15) || value.year < 1900 || value.year > 2200) std::abort();
    }
    for (auto const& code : reading.intake.indicators())
        if (code.empty() || code.size() > 23) std::abort();
    for (auto const& [activity, counts] : reading.local)
        for (auto const& count : counts)
            if (count.cases.value_or(0) < 0 || count.base.value_or(0) < 0) std::abort();
    return 0;
}
