// Radios and checkboxes: the same fieldset, one choice or several.
#pragma once

#include "ui/components/choices/checkbox.html.hpp"
#include "ui/components/choices/choices.html.hpp"

namespace jamsides::ui {

inline void radios(html::Writer& out, http::Form const& form, Choices const& field) {
    choices(out, form, field, "radio");
}
inline void checkboxes(html::Writer& out, http::Form const& form, Choices const& field) {
    choices(out, form, field, "checkbox");
}

}  // namespace jamsides::ui
