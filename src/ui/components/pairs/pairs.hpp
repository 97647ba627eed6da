// Facts, and the answers of a form before it is sent, as pairs of word and value.
#pragma once

#include <string>
#include <vector>

#include "platform/templates/writer.hpp"
#include "ui/components/content.hpp"

namespace jamsides::ui {

struct Pair {
    std::string word;
    Content value;
    std::string change_url = {};  // "Ändra" leads there
};

}  // namespace jamsides::ui
