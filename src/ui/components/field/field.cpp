// Ids and classes shared by fields; see field.hpp.
#include "ui/components/field/field.hpp"

namespace jamsides::ui {

std::string described_by(std::string_view name, bool has_help, bool has_problem) {
    std::string ids;
    if (has_help) ids.append(name).append("-help");
    if (has_help && has_problem) ids += ' ';
    if (has_problem) ids.append(name).append("-problem");
    return ids;
}

std::string choice_id(std::string_view name, std::size_t nth) {
    std::string id{name};
    if (nth > 0) id.append("-").append(std::to_string(nth + 1));
    return id;
}

std::string_view class_of(Width width) {
    switch (width) {
        case Width::medium:
            return "ds-field w-m";
        case Width::narrow:
            return "ds-field w-s";
        case Width::full:
            break;
    }
    return "ds-field";
}

}  // namespace jamsides::ui
