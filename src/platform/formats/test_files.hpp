// Files that tests read: golden ones beside the code, and real ones that lie next to the project on some
// machines and not on others.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

namespace jamsides::formats {

inline std::string content_of(std::filesystem::path const& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// Compares with the golden file expected/NAME. With JAMSIDES_WRITE_EXPECTED=1 in the environment the file is
// written instead: look at the difference before committing it.
inline std::string expected(std::string const& name, std::string const& made) {
    const auto path = std::filesystem::path(JAMSIDES_SOURCE_DIR) / "src/platform/formats/expected" / name;
    if (std::getenv("JAMSIDES_WRITE_EXPECTED") != nullptr) std::ofstream(path, std::ios::binary) << made;
    return content_of(path);
}

// shared/data/NAME beside the project; nothing when it is not there, and the test is skipped by name.
inline std::optional<std::filesystem::path> shared_data(std::string const& name) {
    for (const auto* up : {"..", "../.."})
        if (const auto path = std::filesystem::path(JAMSIDES_SOURCE_DIR) / up / "shared/data" / name;
            exists(path))
            return path;
    return std::nullopt;
}

}  // namespace jamsides::formats
