// The years of a period, as on pages and in letters: "2021–2023", or "2021" when they are one.
#pragma once

#include <string>

#include "platform/time/clock.hpp"

namespace jamsides::text {

inline std::string years(Day first, Day last) {
    auto const from = std::to_string(int(first.year())), to = std::to_string(int(last.year()));
    return from == to ? from : from + "–" + to;
}

}  // namespace jamsides::text
