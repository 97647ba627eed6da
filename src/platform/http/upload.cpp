// Uploads to disk: POSIX files, SHA-256 by OpenSSL, and the type from the first bytes or the names in the
// zip.
#include "platform/http/upload.hpp"

#include <fcntl.h>
#include <openssl/evp.h>
#include <unistd.h>
#include <zip.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <stdexcept>
#include <system_error>
#include <utility>
#include <vector>

#include "platform/http/refusal.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::http {

namespace {

[[noreturn]] void fail(std::filesystem::path const& folder) {
    if (errno == ENOSPC || errno == EDQUOT)
        throw Refusal{507, text::msgid("Filen får inte plats just nu. Försök igen om en stund.")};
    throw std::system_error(errno, std::generic_category(), "cannot write uploads in " + folder.string());
}

std::shared_ptr<void const> keeper_of(std::string path) {
    static int const kept = 0;
    return {&kept, [path = std::move(path)](void const*) { ::unlink(path.c_str()); }};
}

std::string office_type(std::filesystem::path const& file) {
    std::unique_ptr<zip_t, void (*)(zip_t*)> const archive(zip_open(file.c_str(), ZIP_RDONLY, nullptr),
                                                           zip_discard);
    auto const has = [&](char const* name) {
        return archive && zip_name_locate(archive.get(), name, 0) >= 0;
    };
    std::string const family = "application/vnd.openxmlformats-officedocument.";
    if (has("word/document.xml") && !has("word/vbaProject.bin")) return family + "wordprocessingml.document";
    if (has("xl/workbook.xml") && !has("xl/vbaProject.bin")) return family + "spreadsheetml.sheet";
    return "application/octet-stream";
}

}  // namespace

struct UploadWriter::Digest {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    Digest() {
        if (!context || EVP_DigestInit_ex(context, EVP_sha256(), nullptr) != 1) throw std::bad_alloc();
    }
    ~Digest() { EVP_MD_CTX_free(context); }
    Digest(Digest const&) = delete;
    Digest& operator=(Digest const&) = delete;
};

UploadWriter::UploadWriter(std::filesystem::path const& folder, std::string field, std::string filename)
    : digest_(std::make_unique<Digest>()) {
    auto path = (folder / "upload-XXXXXX").string();
    descriptor_ = ::mkostemp(path.data(), O_CLOEXEC);
    if (descriptor_ < 0) fail(folder);
    upload_.field = std::move(field);
    upload_.filename = std::move(filename);
    upload_.path = path;
    upload_.keeper = keeper_of(path);
}

UploadWriter::~UploadWriter() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

void UploadWriter::write(std::string_view bytes) {
    EVP_DigestUpdate(digest_->context, bytes.data(), bytes.size());
    upload_.size += bytes.size();
    while (!bytes.empty()) {
        auto const written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) fail(upload_.path.parent_path());
        if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

Upload UploadWriter::finished() {
    int const descriptor = std::exchange(descriptor_, -1);
    if (::close(descriptor) != 0) fail(upload_.path.parent_path());
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    EVP_DigestFinal_ex(digest_->context, digest.data(), &length);
    constexpr std::string_view digits = "0123456789abcdef";
    for (unsigned i = 0; i < length; ++i)
        upload_.sha256.append({digits[digest[i] >> 4], digits[digest[i] & 15]});
    upload_.type = type_by_content(upload_.path);
    return upload_;
}

void remove_leftovers(std::filesystem::path const& folder) {
    namespace fs = std::filesystem;
    auto const old = fs::file_time_type::clock::now() - std::chrono::hours{1};
    std::error_code ignored;
    std::vector<fs::path> left;
    for (auto const& entry : fs::directory_iterator{folder, ignored}) {
        auto const ours = entry.path().filename().string().starts_with("upload-");
        if (ours && entry.is_regular_file(ignored) && entry.last_write_time(ignored) < old)
            left.push_back(entry);
    }
    for (auto const& path : left) fs::remove(path, ignored);
}

std::string type_by_content(std::filesystem::path const& file) {
    std::array<char, 12> start{};
    std::ifstream(file, std::ios::binary).read(start.data(), start.size());
    std::string_view const bytes(start.data(), start.size());
    if (bytes.starts_with("%PDF-")) return "application/pdf";
    if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return "image/png";
    if (bytes.starts_with("\xff\xd8\xff")) return "image/jpeg";
    if (bytes.starts_with("RIFF") && bytes.substr(8, 4) == "WEBP") return "image/webp";
    if (bytes.starts_with("PK\x03\x04")) return office_type(file);
    return "application/octet-stream";
}

}  // namespace jamsides::http
