// write, fsync, rename, and fsync of the folder.
#include "platform/cube/new_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>

#include "platform/cube/fault.hpp"

namespace jamsides::cube {
namespace {

constexpr std::size_t piece = std::size_t(1)
                              << 20;  // a multiple of the alignment and of the checksum's words

std::filesystem::path name_beside(std::filesystem::path const& path) {
    static std::atomic<unsigned> count{0};
    return path.string() + ".new-" + std::to_string(getpid()) + "-" + std::to_string(++count);
}

}  // namespace

NewFile::NewFile(std::filesystem::path path, std::size_t header_size)
    : path_(std::move(path)),
      beside_(name_beside(path_)),
      descriptor_(open(beside_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644)),
      size_(header_size),
      header_size_(header_size) {
    if (descriptor_ < 0) fail("open");
    if (lseek(descriptor_, off_t(header_size), SEEK_SET) < 0) fail("seek");
}

NewFile::~NewFile() {
    if (descriptor_ < 0) return;
    close(descriptor_);
    unlink(beside_.c_str());
}

void NewFile::fail(char const* doing) const {
    int const reason = errno;
    if (descriptor_ >= 0) {
        close(descriptor_);
        unlink(beside_.c_str());
    }
    throw Fault(Fault::Kind::disk, std::string("cube: ") + doing + ": " + std::strerror(reason));
}

void NewFile::append(std::span<std::byte const> bytes) {
    size_ += bytes.size();
    while (!bytes.empty()) {
        std::size_t const now = std::min(bytes.size(), piece - waiting_.size());
        waiting_.insert(waiting_.end(), bytes.begin(), bytes.begin() + std::ptrdiff_t(now));
        bytes = bytes.subspan(now);
        if (waiting_.size() == piece) flush();
    }
}

std::uint64_t NewFile::align() {
    std::vector<std::byte> const padding((alignment - size_ % alignment) % alignment);
    append(padding);
    return size_;
}

std::uint64_t NewFile::content_sum() {
    flush();
    return sum_.value();
}

void NewFile::flush() {
    sum_.add(waiting_);
    for (std::span<std::byte const> rest = waiting_; !rest.empty();) {
        ssize_t const written = write(descriptor_, rest.data(), rest.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail("write");
        rest = rest.subspan(std::size_t(written));
    }
    waiting_.clear();
}

void NewFile::place(std::span<std::byte const> header) {
    flush();
    if (pwrite(descriptor_, header.data(), header_size_, 0) != ssize_t(header_size_)) fail("write");
    if (fsync(descriptor_) != 0) fail("sync");
    if (rename(beside_.c_str(), path_.c_str()) != 0) fail("rename");
    close(descriptor_);
    descriptor_ = -1;
    auto const folder = path_.has_parent_path() ? path_.parent_path() : std::filesystem::path(".");
    int const opened = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0) return;
    fsync(opened);
    close(opened);
}

}  // namespace jamsides::cube
