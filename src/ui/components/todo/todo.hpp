// What to do: what, why and when, in order of date.
#pragma once

#include <string>
#include <vector>

#include "platform/templates/writer.hpp"

namespace jamsides::ui {

struct Todo {
    std::string what;
    std::string url = {};  // empty: said, not linked
    std::string why = {};
    std::string due = {};       // "I morgon", in bold
    std::string due_more = {};  // "10 februari"
};

}  // namespace jamsides::ui
