// The only file that sees libzip for reading.
#include "platform/formats/archive.hpp"

#include <zip.h>

#include <algorithm>

namespace jamsides::formats {

bool is_safe_path(std::string_view path) {
    if (path.empty() || path.size() > 500 || path.front() == '/' || path.find(':') != path.npos) return false;
    for (const char c : path)
        if (static_cast<unsigned char>(c) < 0x20 || c == '\\') return false;
    for (std::size_t start = 0; start <= path.size();) {
        const auto end = std::min(path.find('/', start), path.size());
        if (path.substr(start, end - start) == "..") return false;
        start = end + 1;
    }
    return true;
}

void Archive::Closer::operator()(zip* archive) const { zip_discard(archive); }

bool Archive::check(ArchiveLimits const& limits) {
    const auto entries = zip_get_num_entries(archive_.get(), 0);
    if (entries < 0 || static_cast<std::size_t>(entries) > limits.entries) return false;
    std::size_t total = 0;
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t entry;
        constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if (zip_stat_index(archive_.get(), static_cast<zip_uint64_t>(i), 0, &entry) != 0) return false;
        if ((entry.valid & needed) != needed || !is_safe_path(entry.name)) return false;
        total += entry.size;
        const bool is_bomb =
            entry.size > 100'000 && entry.size / std::max<std::size_t>(entry.comp_size, 1) > limits.ratio;
        if (entry.size > limits.entry_bytes || total > limits.total_bytes || is_bomb) return false;
        paths_.emplace_back(entry.name);
    }
    return true;
}

std::optional<Archive> Archive::open(std::string_view bytes, ArchiveLimits const& limits) {
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr) return std::nullopt;
    auto* opened = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    zip_error_fini(&error);
    if (opened == nullptr) {
        zip_source_free(source);
        return std::nullopt;
    }
    Archive archive(opened);
    if (!archive.check(limits)) return std::nullopt;
    return archive;
}

bool Archive::has(std::string_view path) const {
    return std::find(paths_.begin(), paths_.end(), path) != paths_.end();
}

std::optional<std::string> Archive::content(std::string const& path) const {
    const auto found = std::find(paths_.begin(), paths_.end(), path);
    if (found == paths_.end()) return std::nullopt;
    const auto index = static_cast<zip_uint64_t>(found - paths_.begin());
    zip_stat_t entry;
    if (zip_stat_index(archive_.get(), index, 0, &entry) != 0) return std::nullopt;
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(archive_.get(), index, 0),
                                                                 zip_fclose);
    if (!file) return std::nullopt;
    std::string bytes(entry.size, '\0');
    std::size_t read = 0;
    while (read < bytes.size()) {
        const auto more = zip_fread(file.get(), bytes.data() + read, bytes.size() - read);
        if (more <= 0) return std::nullopt;
        read += static_cast<std::size_t>(more);
    }
    char beyond;  // reading to the end also checks the sum; more than was said is a lie
    if (zip_fread(file.get(), &beyond, 1) != 0) return std::nullopt;
    return bytes;
}

}  // namespace jamsides::formats
