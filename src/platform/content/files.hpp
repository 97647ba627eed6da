// The files of content/ as they were when the program was built: texts and facts that people edit, read by
// name.
#pragma once
#include <span>
#include <string_view>

namespace jamsides::content {

struct File {
    std::string_view path;  // "articles/about.md", sorted
    std::string_view text;
};

std::span<File const> shipped();

// The files of one folder: in_folder("articles") gives those whose path starts with "articles/".
std::span<File const> in_folder(std::string_view folder);

// A file that is not there is a defect (std::logic_error): names are written in code, not typed by people.
std::string_view text_of(std::string_view path);

}  // namespace jamsides::content
