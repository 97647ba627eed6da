// gzip by zlib, also several members after one another.
#include "modules/indicators/reading/byte_source.hpp"

#include <zlib.h>

#include <array>
#include <stdexcept>

#include "platform/text/msgid.hpp"

namespace jamsides::indicators {

struct ByteSource::Unpacking {
    z_stream stream{};
    std::array<char, 1 << 16> packed{};
    bool at_member_end = false;

    Unpacking() {
        if (inflateInit2(&stream, 15 + 16) != Z_OK) throw std::runtime_error("zlib");
    }
    ~Unpacking() { inflateEnd(&stream); }
    Unpacking(Unpacking const&) = delete;
    Unpacking& operator=(Unpacking const&) = delete;
};

ByteSource::ByteSource(std::istream& in) : in_(in) {
    bool const is_gzip = in_.get() == 0x1f && in_.peek() == 0x8b;
    in_.clear();
    in_.seekg(0);
    if (is_gzip) unpacking_ = std::make_unique<Unpacking>();
}

ByteSource::~ByteSource() = default;

std::size_t ByteSource::read_plain(char* into, std::size_t room) {
    in_.read(into, std::streamsize(room));
    return std::size_t(in_.gcount());
}

std::size_t ByteSource::read(char* into, std::size_t room) {
    if (!unpacking_) return read_plain(into, room);
    z_stream& stream = unpacking_->stream;
    stream.next_out = reinterpret_cast<Bytef*>(into);
    stream.avail_out = uInt(room);
    while (stream.avail_out == room) {
        if (stream.avail_in == 0) {
            stream.avail_in = uInt(read_plain(unpacking_->packed.data(), unpacking_->packed.size()));
            stream.next_in = reinterpret_cast<Bytef*>(unpacking_->packed.data());
            if (stream.avail_in == 0 && unpacking_->at_member_end) return 0;
        }
        if (unpacking_->at_member_end) inflateReset(&stream);
        bool const has_more = stream.avail_in > 0;
        int const result = has_more ? inflate(&stream, Z_NO_FLUSH) : Z_DATA_ERROR;
        if (result != Z_OK && result != Z_STREAM_END)
            throw std::runtime_error(
                std::string(text::msgid("Filen är packad, men går inte att packa upp. Skicka den igen.")));
        unpacking_->at_member_end = result == Z_STREAM_END;
    }
    return room - stream.avail_out;
}

}  // namespace jamsides::indicators
