// Identities made by the application, not by the database: 26 characters, sorted by the time they were made.
#pragma once
#include <string>

#include "platform/time/clock.hpp"

namespace jamsides::time {

// A ULID in lower case: 48 bits of milliseconds, 80 bits from libsodium. Ids made by one program within the
// same millisecond also stand in the order they were made. Not a secret: use random bytes where guessing must
// be hard.
std::string new_id(Clock const& clock);

}  // namespace jamsides::time

namespace jamsides {
using time::new_id;
}
