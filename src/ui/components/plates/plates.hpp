// The organisations of a group side by side: filled plates learn together, the open one is the mentor.
#pragma once

#include <string>
#include <vector>

#include "platform/templates/writer.hpp"

namespace jamsides::ui {

struct Plate {
    std::string name;
    std::string small = {};  // "mentor", or the names of several
    bool mentor = false;
};

}  // namespace jamsides::ui
