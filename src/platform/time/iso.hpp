// Instants and days as ISO 8601 text, the form they have in the database, in JSON and in URLs.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "platform/time/clock.hpp"

namespace jamsides::time {

// "2021-06-16T09:30:00.000Z": always UTC, always milliseconds, so that text order is time order.
std::string to_iso(Instant instant);
// "2021-06-16"
std::string to_iso(Day day);

// Takes seconds and fractions as optional, and Z or an offset such as +02:00 as required. Nothing on bad
// input.
std::optional<Instant> instant_from_iso(std::string_view text);
// Exactly YYYY-MM-DD and a day that exists. Nothing on bad input.
std::optional<Day> day_from_iso(std::string_view text);

}  // namespace jamsides::time
