// A file that comes into its place whole or not at all: written beside it, synced, renamed.
#pragma once
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "platform/cube/layout.hpp"

namespace jamsides::cube {

// Leaves room for a header, which is written last. Throws Fault{disk} for whatever the disk refuses.
class NewFile {
  public:
    NewFile(std::filesystem::path path, std::size_t header_size);
    ~NewFile();  // takes the unfinished file away
    NewFile(NewFile const&) = delete;
    NewFile& operator=(NewFile const&) = delete;

    void append(std::span<std::byte const> bytes);
    std::uint64_t align();  // to 64 bytes; where the next byte will stand
    std::uint64_t size() const { return size_; }
    std::uint64_t content_sum();  // of all that follows the header so far; after align()
    void place(std::span<std::byte const> header);

  private:
    void flush();
    [[noreturn]] void fail(char const* doing) const;

    std::filesystem::path path_, beside_;
    int descriptor_ = -1;
    std::vector<std::byte> waiting_;
    std::uint64_t size_;
    std::size_t header_size_;
    Sum sum_;
};

}  // namespace jamsides::cube
