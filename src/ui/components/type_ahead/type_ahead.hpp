// One of very many, found by writing a part of its name.
#pragma once

#include "ui/components/field/field.hpp"

namespace jamsides::ui {

// `list` is the id of the suggestions, which stand once on the page; `meant` is what fits what was written,
// to choose among, when it is more than one.
struct TypeAhead {
    std::string name;
    std::string label;
    std::string help = {};
    std::string list = {};
    std::vector<Option> meant = {};
    bool optional = false;
};

}  // namespace jamsides::ui
