// Where a page is, above its title: links upwards, then words.
#pragma once

#include <string>
#include <vector>

#include "platform/templates/writer.hpp"

namespace jamsides::ui {

struct Crumb {
    std::string text;
    std::string url = {};
};

}  // namespace jamsides::ui
