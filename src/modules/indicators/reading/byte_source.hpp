// Bytes of a file as they come, unpacked when it is gzip: a file of any size is never held whole.
#pragma once
#include <cstddef>
#include <istream>
#include <memory>

namespace jamsides::indicators {

class ByteSource {
  public:
    // The stream must outlive it.
    explicit ByteSource(std::istream& in);
    ~ByteSource();
    ByteSource(ByteSource const&) = delete;
    ByteSource& operator=(ByteSource const&) = delete;

    // How many bytes were put there; 0 at the end. Throws std::runtime_error, with a sentence for whoever
    // sent the file, when it is cut short or damaged.
    std::size_t read(char* into, std::size_t room);

  private:
    struct Unpacking;
    std::size_t read_plain(char* into, std::size_t room);

    std::istream& in_;
    std::unique_ptr<Unpacking> unpacking_;  // none: not gzip
};

}  // namespace jamsides::indicators
