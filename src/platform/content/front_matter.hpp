// The shape of a text in content/: "key: value" lines between two lines "---", then Markdown in Swedish, a
// line
// "+++ en", and Markdown in English.
#pragma once
#include <map>
#include <string>
#include <string_view>

#include "platform/content/files.hpp"

namespace jamsides::content {

struct TextInTwoLanguages {
    std::string_view path;
    std::map<std::string, std::string, std::less<>> fields;
    std::string swedish;
    std::string english;

    // A field that is missing or empty is a defect naming the file.
    std::string const& field(std::string_view key) const;
};

TextInTwoLanguages read_text(File const& file);

}  // namespace jamsides::content
