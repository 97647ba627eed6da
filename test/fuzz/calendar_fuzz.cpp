// Any bytes at all as a calendar of somebody else's; what is read is written as ours and must read back.
#include <cstdint>
#include <cstdlib>

#include "platform/formats/calendar.hpp"
#include "platform/formats/calendar_reading.hpp"

using namespace jamsides::formats;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto read = read_calendar({reinterpret_cast<const char*>(bytes), size});
    if (!read) return 0;
    Calendar calendar;
    calendar.name = read->name;
    for (auto const& event : read->events) {
        if (!event.first.ok() || !event.last.ok() || event.last < event.first) std::abort();
        CalendarEvent ours;
        ours.uid = event.uid;
        ours.first = event.first;
        ours.last = event.last;
        ours.summary = event.summary;
        ours.description = event.description;
        ours.location = event.location;
        ours.url = event.url;
        ours.categories = event.categories;
        calendar.events.push_back(std::move(ours));
    }
    const auto again = read_calendar(ics(calendar));
    if (!again || again->events.size() != calendar.events.size()) std::abort();
    return 0;
}
