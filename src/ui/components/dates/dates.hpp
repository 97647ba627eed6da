// A list of dates: when, what, and a line of more.
#pragma once

#include <string>
#include <vector>

#include "platform/templates/writer.hpp"

namespace jamsides::ui {

struct DateLine {
    std::string when;           // "tors 19 aug"
    std::string datetime = {};  // "2021-08-19"; empty when no day is set
    std::string what;
    std::string url = {};
    std::string more = {};
};

}  // namespace jamsides::ui
