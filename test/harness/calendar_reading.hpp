// Reads our calendars as a reader's own program does, with libical: what, when and where.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/time/clock.hpp"

namespace jamsides::test {

struct ReadEvent {
    std::string uid, summary, description, location, url;
    std::string status;  // CONFIRMED, TENTATIVE, CANCELLED or empty
    std::vector<std::string> categories;
    int sequence = 0;
    Day first{}, last{};                        // in Stockholm; the last day itself
    std::optional<Instant> starts_at, ends_at;  // nothing for whole days
};

struct ReadCalendar {
    std::string name;    // X-WR-CALNAME
    std::string method;  // PUBLISH, REQUEST, …
    std::vector<ReadEvent> events;
};

// Nothing when libical finds no calendar.
std::optional<ReadCalendar> read_calendar(std::string const& bytes);

}  // namespace jamsides::test
