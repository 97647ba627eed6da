// A button that sends the form, or a link that looks like one because it is the page's next step.
#pragma once

#include <string>
#include <string_view>

#include "platform/templates/writer.hpp"

namespace jamsides::ui {

enum class Variant { primary, secondary, tertiary };

struct Button {
    std::string text;
    Variant variant = Variant::primary;
    std::string url = {};   // a link when set
    std::string name = {};  // of a submit button, when the form has several
    std::string value = {};
};

inline std::string_view word_for(Variant variant) {
    constexpr std::string_view words[] = {"primary", "secondary", "tertiary"};
    return words[static_cast<int>(variant)];
}

}  // namespace jamsides::ui
