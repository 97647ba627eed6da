// Headings from a table.
#include "platform/formats/sheet.hpp"

namespace jamsides::formats {

std::string_view title_in(std::initializer_list<std::pair<std::string_view, std::string_view>> titles,
                          std::string_view member) {
    for (auto& [name, title] : titles)
        if (name == member) return title;
    return {};
}

}  // namespace jamsides::formats
