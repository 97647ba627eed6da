// What stands round every single field: the label above, the help and the fault between, and the marks that
// tie them to the control. A field's id is its name.
#pragma once

#include <string>
#include <string_view>

#include "platform/http/form.hpp"
#include "ui/components/field/field.hpp"

namespace jamsides::ui {

struct FieldFrame {
    std::string_view name, label, help, problem;
    bool optional = false;
    Width width = Width::full;

    bool is_wrong() const { return !problem.empty(); }
    // For the control's aria-invalid and aria-describedby.
    std::string_view invalid() const { return is_wrong() ? "true" : ""; }
    std::string described_by() const { return ui::described_by(name, !help.empty(), is_wrong()); }
};

template <class Field>
FieldFrame frame_of(http::Form const& form, Field const& field) {
    FieldFrame frame{field.name, field.label, field.help, form.problem_at(field.name), field.optional};
    if constexpr (requires { field.width; }) frame.width = field.width;
    return frame;
}

}  // namespace jamsides::ui
