// Any text as an answer of Kolada's API v3, both of values and of metadata.
#include <cmath>
#include <cstdint>
#include <cstdlib>

#include "modules/indicators/kolada/answers.hpp"

using namespace jamsides::indicators;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const kolada::Asked asked{{"N00001", "N00002"}, {"0000", "1281"}, {2021, 2022}};
    Intake intake;
    try {
        kolada::read_data(text, asked, intake);
    } catch (WrongJson const&) {
    }
    for (auto const& value : intake.values())
        if (!(std::abs(value.value) < 1e15) || (value.year != 2021 && value.year != 2022)) std::abort();
    intake.sort();
    intake.keep_last();
    if (!intake.duplicates(1).empty()) std::abort();
    try {
        for (auto const& kpi : kolada::read_kpis(text).kpis)
            if (kpi.title.empty()) std::abort();
    } catch (WrongJson const&) {
    }
    return 0;
}
