// Between instants and what the clock on a Swedish wall shows, summer time included (ICU knows the rules).
#pragma once
#include "platform/time/clock.hpp"

namespace jamsides::time {

// A time on the wall in Europe/Stockholm. `of_day` counts from 00:00 as the clock shows it.
struct LocalTime {
    Day day;
    std::chrono::milliseconds of_day{0};
    bool operator==(LocalTime const&) const = default;
    int hour() const { return static_cast<int>(of_day / std::chrono::hours{1}); }
    int minute() const { return static_cast<int>(of_day / std::chrono::minutes{1} % 60); }
};

LocalTime in_stockholm(Instant instant);
Day day_in_stockholm(Instant instant);

// The hour skipped in March is read as an hour later; of the hour that comes twice in October, the first is
// meant.
Instant instant_in_stockholm(LocalTime local);
Instant instant_in_stockholm(Day day, std::chrono::milliseconds of_day);

// How far Swedish time is ahead of UTC at an instant: one hour in winter, two in summer.
std::chrono::minutes ahead_of_utc(Instant instant);

}  // namespace jamsides::time
