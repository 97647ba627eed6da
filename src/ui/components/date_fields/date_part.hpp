// One of the fields of a date.
#pragma once

#include <string>

namespace jamsides::ui {

struct DatePart {
    std::string id;
    std::string name;
    std::string label;
    std::string value;
    bool year = false;
    bool wrong = false;
};

}  // namespace jamsides::ui
