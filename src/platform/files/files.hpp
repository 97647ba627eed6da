// Files that people bring or the house sends, kept once by content under DATA/files/ab/abcdef…, with a row
// each.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>

#include "platform/ledger/change.hpp"

namespace jamsides::files {

struct File {
    std::string id, sha256, name, media_type;
    std::int64_t size = 0;
    Instant uploaded_at;
    std::string uploaded_by;
};
BOOST_DESCRIBE_STRUCT(File, (), (id, sha256, name, media_type, size, uploaded_at, uploaded_by))

// Where the content with this hash lies under the directory of files.
std::filesystem::path path_of(std::filesystem::path const& directory, std::string_view sha256);

// The content is on disk, whole, before the row is: a row never points at half a file.
File keep(ledger::Change&, std::filesystem::path const& directory, std::string name, std::string media_type,
          std::string_view bytes);
// The same for an upload that lies in a file already; the file is moved.
File keep_file(ledger::Change&, std::filesystem::path const& directory, std::string name,
               std::string media_type, std::filesystem::path const& uploaded, std::string sha256);

std::optional<File> find(db::Connection&, std::string_view id);

}  // namespace jamsides::files
