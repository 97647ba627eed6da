// Finding a shipped file by its name.
#include "platform/content/files.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace jamsides::content {

std::span<File const> in_folder(std::string_view folder) {
    const std::string prefix = std::string{folder} + "/";
    const auto files = shipped();
    const auto belongs = [&](File const& file) { return file.path.starts_with(prefix); };
    const auto first = std::ranges::find_if(files, belongs);
    return {first, std::find_if_not(first, files.end(), belongs)};
}

std::string_view text_of(std::string_view path) {
    const auto file = std::ranges::find(shipped(), path, &File::path);
    if (file == shipped().end()) throw std::logic_error{"no such file in content: " + std::string{path}};
    return file->text;
}

}  // namespace jamsides::content
