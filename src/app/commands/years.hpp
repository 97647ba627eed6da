// Years as they are written on the command line: 2019, or 2010-2020.
#pragma once

#include <charconv>
#include <string_view>
#include <utility>

#include "app/settings.hpp"

namespace jamsides::app {

inline std::pair<int, int> years_from(std::string_view text) {
    auto const year = [](std::string_view digits) {
        int value = 0;
        auto const [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        bool const is_year =
            digits.size() == 4 && fault == std::errc{} && end == digits.data() + 4 && value >= 1900;
        return is_year && value <= 2200 ? value : 0;
    };
    auto const dash = text.find('-');
    std::pair<int, int> const years{year(text.substr(0, dash)),
                                    year(dash == text.npos ? text : text.substr(dash + 1))};
    if (years.first == 0 || years.second < years.first)
        throw WrongUse("Skriv år efter --year som 2019 eller 2010-2020.");
    return years;
}

}  // namespace jamsides::app
