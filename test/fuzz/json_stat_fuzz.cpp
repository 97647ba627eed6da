// Any text as JSON-stat 2 from PxWeb.
#include <cmath>
#include <cstdint>
#include <cstdlib>

#include "modules/indicators/reading/table_values.hpp"

using namespace jamsides::indicators;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto reading =
        read_json_stat({reinterpret_cast<const char*>(bytes), size}, jamsides::text::swedish());
    if (!reading.ok()) return 0;
    if (!reading.intake.duplicates(1).empty()) std::abort();
    for (auto const& value : reading.intake.values())
        if (!(std::abs(value.value) < 1e15) || value.indicator >= reading.intake.indicators().size() ||
            value.area >= reading.intake.areas().size())
            std::abort();
    return 0;
}
