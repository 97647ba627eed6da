// The steps of a form that has one question a page.
#pragma once

#include "ui/components/rail/rail.hpp"

namespace jamsides::ui {

struct Step {
    std::string name;
    Stage stage = Stage::coming;
    std::string url = {};
};

}  // namespace jamsides::ui
