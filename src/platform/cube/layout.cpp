// The checksum: multiply and rotate, as the fast hashes do.
#include "platform/cube/layout.hpp"

#include <bit>
#include <cstring>

namespace jamsides::cube {

namespace {

std::uint64_t word_at(std::byte const* at) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

std::uint64_t mixed(std::uint64_t lane, std::uint64_t word) {
    return std::rotl(lane + word * 0xC2B2AE3D27D4EB4FULL, 31) * 0x9E3779B185EBCA87ULL;
}

}  // namespace

void Sum::add(std::span<std::byte const> words) {
    std::byte const* at = words.data();
    std::byte const* const end = at + words.size() / 8 * 8;
    for (; count_ % 4 != 0 && at != end; at += 8, ++count_)
        lanes_[count_ % 4] = mixed(lanes_[count_ % 4], word_at(at));
    auto [a, b, c, d] = lanes_;
    for (; end - at >= 32; at += 32, count_ += 4) {
        a = mixed(a, word_at(at));
        b = mixed(b, word_at(at + 8));
        c = mixed(c, word_at(at + 16));
        d = mixed(d, word_at(at + 24));
    }
    lanes_ = {a, b, c, d};
    for (; at != end; at += 8, ++count_) lanes_[count_ % 4] = mixed(lanes_[count_ % 4], word_at(at));
}

std::uint64_t Sum::value() const {
    std::uint64_t sum = count_;
    for (std::uint64_t lane : lanes_)
        sum = std::rotl(sum ^ lane, 27) * 0x9E3779B185EBCA87ULL + 0x85EBCA77C2B2AE63ULL;
    return sum ^ (sum >> 29);
}

}  // namespace jamsides::cube
