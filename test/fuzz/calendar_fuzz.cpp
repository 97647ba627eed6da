// Any words at all in the fields of an event: what we write must read back as one event, with nothing more in
// it.
#include <cstdint>
#include <cstdlib>

#include "harness/calendar_reading.hpp"
#include "platform/formats/calendar.hpp"

using namespace jamsides;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    std::string_view rest{reinterpret_cast<const char*>(bytes), size};
    auto const next = [&rest] {
        auto const word = rest.substr(0, rest.find('\0'));
        rest.remove_prefix(std::min(word.size() + 1, rest.size()));
        return std::string{word};
    };
    formats::Calendar calendar;
    calendar.name = next();
    formats::CalendarEvent event;
    event.uid = "1@example.se";
    event.first = event.last = std::chrono::year{2021} / 8 / 19;
    event.summary = next();
    event.description = next();
    event.location = next();
    event.url = next();
    event.categories = {next()};
    calendar.events.push_back(event);
    auto const again = test::read_calendar(formats::ics(calendar));
    if (!again || again->events.size() != 1 || again->events[0].uid != event.uid) std::abort();
    if (again->events[0].first != event.first || again->events[0].last != event.last) std::abort();
    return 0;
}
