// ULIDs: Crockford's base 32 in lower case, growing within one millisecond by a random step.
#include "platform/time/id.hpp"

#include <sodium.h>

#include <array>
#include <mutex>
#include <stdexcept>

namespace jamsides::time {
namespace {

constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
__extension__ using Wide = unsigned __int128;
constexpr Wide random_part = (Wide{1} << 80) - 1;

class Last {
  public:
    Last() {
        if (sodium_init() < 0) throw std::runtime_error{"libsodium found no source of randomness"};
    }
    Wide after(std::int64_t millisecond) {
        const std::lock_guard lock{mutex_};
        if (millisecond == millisecond_ && tail_ < random_part - UINT32_MAX) {
            tail_ += 1 + Wide{randombytes_random()};
        } else {
            std::array<unsigned char, 10> bytes;
            randombytes_buf(bytes.data(), bytes.size());
            bytes[0] &= 0x7f;  // leaves room to grow within the millisecond
            tail_ = 0;
            for (unsigned char byte : bytes) tail_ = tail_ << 8 | byte;
            millisecond_ = millisecond;
        }
        return Wide(static_cast<std::uint64_t>(millisecond)) << 80 | tail_;
    }

  private:
    std::mutex mutex_;
    std::int64_t millisecond_ = -1;
    Wide tail_ = 0;
};

}  // namespace

std::string new_id(Clock const& clock) {
    static Last last;
    Wide value = last.after(clock.now().time_since_epoch().count());
    std::string id(26, '0');
    for (auto place = id.rbegin(); place != id.rend(); ++place, value >>= 5)
        *place = alphabet[static_cast<unsigned>(value & 31)];
    return id;
}

}  // namespace jamsides::time
