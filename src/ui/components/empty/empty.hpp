// What is missing, why it matters, and the first step as a button.
#pragma once

#include <string>

#include "platform/templates/writer.hpp"

namespace jamsides::ui {

struct Empty {
    std::string title;  // "Ingen har sökt än"
    std::string text = {};
    std::string action = {};
    std::string url = {};
};

}  // namespace jamsides::ui
