// Reads calendars made by others, as far as the programme needs them: what, when and where.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/time/clock.hpp"

namespace jamsides::formats {

struct ForeignEvent {
    std::string uid;
    std::string summary;
    std::string description;
    std::string location;
    std::string url;
    std::string status;  // CONFIRMED, TENTATIVE, CANCELLED or empty
    std::vector<std::string> categories;
    int sequence = 0;
    Day first{}, last{};                        // in Stockholm; the last day itself
    std::optional<Instant> starts_at, ends_at;  // nothing for whole days
};

struct ForeignCalendar {
    std::string name;    // X-WR-CALNAME
    std::string method;  // PUBLISH, REQUEST, …
    std::vector<ForeignEvent> events;
    std::size_t left_out = 0;  // events without a start that can be understood
};

// Nothing when the bytes hold no calendar or more than 5 MB or 20,000 events. Tolerant otherwise: a broken
// line costs that line only. Repetitions are not unrolled: the first occurrence is given.
std::optional<ForeignCalendar> read_calendar(std::string_view bytes);

}  // namespace jamsides::formats
