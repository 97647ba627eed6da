// Reads the lines of synonyms.txt.
#include "platform/content/synonyms.hpp"

#include <string_view>

#include "platform/content/files.hpp"

namespace jamsides::content {
namespace {

std::string trimmed(std::string_view text) {
    auto const first = text.find_first_not_of(" \r");
    return first == text.npos ? ""
                              : std::string(text.substr(first, text.find_last_not_of(" \r") - first + 1));
}

// What stands between the separators; the separator that ends the text is not needed.
std::vector<std::string> parts_of(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        auto const end = text.find(separator);
        if (auto part = trimmed(text.substr(0, end)); !part.empty()) parts.push_back(std::move(part));
        text = end == text.npos ? std::string_view{} : text.substr(end + 1);
    }
    return parts;
}

}  // namespace

std::vector<std::vector<std::string>> const& synonyms() {
    static auto const all = [] {
        std::vector<std::vector<std::string>> meanings;
        for (auto const& line : parts_of(text_of("synonyms.txt"), '\n'))
            if (!line.starts_with('#')) meanings.push_back(parts_of(line, ','));
        return meanings;
    }();
    return all;
}

}  // namespace jamsides::content
