// Keeping files: written beside, flushed, and renamed into place.
#include "platform/files/files.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>

#include <sodium.h>

#include "platform/db/query.hpp"

namespace jamsides::files {
namespace {

namespace fs = std::filesystem;

std::string sha256_of(std::string_view bytes) {
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(hash, reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size());
    char text[2 * sizeof hash + 1];
    sodium_bin2hex(text, sizeof text, hash, sizeof hash);
    return text;
}

void flush(fs::path const& path) {
    auto const descriptor = ::open(path.c_str(), O_RDONLY);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

// The same content may be put in place twice at once; both renames give the same file.
void put_in_place(fs::path const& written, fs::path const& place) {
    flush(written);
    fs::rename(written, place);
    flush(place.parent_path());
}

File row_for(ledger::Change& change, std::string sha256, std::string name, std::string media_type,
             std::int64_t size) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view,
                                std::int64_t, Instant, std::string_view)>
        insert{
            "insert into files (id, sha256, name, media_type, size, uploaded_at, uploaded_by) "
            "values ($1, $2, $3, $4, $5, $6, $7)"};
    File file{change.new_id(), std::move(sha256), std::move(name), std::move(media_type), size,
              change.now(),    change.actor().id};
    insert.run(change, file.id, file.sha256, file.name, file.media_type, file.size, file.uploaded_at,
               file.uploaded_by);
    change.note("file", file.id, "kept");
    return file;
}

}  // namespace

fs::path path_of(fs::path const& directory, std::string_view sha256) {
    return directory / sha256.substr(0, 2) / sha256;
}

File keep(ledger::Change& change, fs::path const& directory, std::string name, std::string media_type,
          std::string_view bytes) {
    auto const sha256 = sha256_of(bytes);
    auto const place = path_of(directory, sha256);
    if (!fs::exists(place)) {
        fs::create_directories(place.parent_path());
        auto const beside = place.string() + "." + change.new_id();
        std::ofstream out{beside, std::ios::binary};
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        out.close();
        if (!out) throw db::Error{db::Error::full, "A file could not be written"};
        put_in_place(beside, place);
    }
    return row_for(change, sha256, std::move(name), std::move(media_type),
                   static_cast<std::int64_t>(bytes.size()));
}

File keep_file(ledger::Change& change, fs::path const& directory, std::string name, std::string media_type,
               fs::path const& uploaded, std::string sha256) {
    auto const place = path_of(directory, sha256);
    auto const size = static_cast<std::int64_t>(fs::file_size(uploaded));
    if (!fs::exists(place)) {
        fs::create_directories(place.parent_path());
        auto const beside = place.string() + "." + change.new_id();
        fs::copy_file(uploaded, beside);
        put_in_place(beside, place);
    }
    return row_for(change, std::move(sha256), std::move(name), std::move(media_type), size);
}

std::optional<File> find(db::Connection& db, std::string_view id) {
    static const db::Query<File(std::string_view)> select{
        "select id, sha256, name, media_type, size, uploaded_at, uploaded_by from files where id = $1"};
    return select.one_or_none(db, id);
}

}  // namespace jamsides::files
