// The few operations of the document model.
#include "platform/formats/document/document.hpp"

#include <algorithm>

namespace jamsides::formats::document {

Text& Text::add(Run run) {
    runs.push_back(std::move(run));
    return *this;
}

Text& Text::link(std::string words, std::string address) {
    return add({std::move(words), false, false, std::move(address)});
}

bool Text::empty() const {
    for (auto const& run : runs)
        if (!run.text.empty()) return false;
    return true;
}

std::string Text::words() const {
    std::string out;
    for (auto const& run : runs) out += run.text;
    return out;
}

std::size_t columns_of(Table const& table) {
    std::size_t most = table.columns.size();
    for (auto const* part : {&table.head, &table.rows})
        for (auto const& cells : *part) {
            std::size_t count = 0;
            for (auto const& cell : cells) count += static_cast<std::size_t>(std::max(1, cell.columns));
            most = std::max(most, count);
        }
    return most;
}

Drawing jamsides_mark() {
    return {30,
            28,
            {{"M0 28V14A14 14 0 0 1 14 0v28z", "#000000", ""},
             {"M17.25 26.75V1.35A12.75 12.75 0 0 1 28.75 14v12.75z", "", "#000000", 2.5}}};
}

}  // namespace jamsides::formats::document
