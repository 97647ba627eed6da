// Reads a zip archive in memory that may have been made to harm: number of entries, sizes, how tightly it is
// packed and every path are checked before anything is unpacked.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace jamsides::formats {

struct ArchiveLimits {
    std::size_t entries = 2'000;
    std::size_t total_bytes = 100'000'000;  // unpacked
    std::size_t entry_bytes = 50'000'000;   // unpacked
    std::size_t ratio = 300;                // unpacked to packed, for entries above 100 kB
};

class Archive {
  public:
    // Nothing when it is not a zip archive or breaks a limit; `bytes` must outlive the archive.
    static std::optional<Archive> open(std::string_view bytes, ArchiveLimits const& limits = {});

    std::vector<std::string> const& paths() const { return paths_; }
    bool has(std::string_view path) const;
    // Nothing when there is no such entry, or when it is broken, encrypted or larger than it said.
    std::optional<std::string> content(std::string const& path) const;

  private:
    struct Closer {
        void operator()(zip* archive) const;
    };
    explicit Archive(zip* archive) : archive_(archive) {}
    bool check(ArchiveLimits const& limits);

    std::unique_ptr<zip, Closer> archive_;
    std::vector<std::string> paths_;
};

// No absolute path, no "..", no backslash, no control character.
bool is_safe_path(std::string_view path);

}  // namespace jamsides::formats
