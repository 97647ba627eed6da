// The only file that sees libical.
#include "harness/calendar_reading.hpp"

#include <libical/ical.h>

#include <memory>

#include "platform/time/stockholm.hpp"

namespace jamsides::test {
namespace {

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

std::string text_of(icalproperty* property) {
    auto const* text = property == nullptr ? nullptr : icalvalue_get_text(icalproperty_get_value(property));
    return text == nullptr ? "" : text;
}

std::string text_of(icalcomponent* component, icalproperty_kind kind) {
    return text_of(icalcomponent_get_first_property(component, kind));
}

std::string calendar_name(icalcomponent* calendar) {
    for (auto* property = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY); property != nullptr;
         property = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY))
        if (std::string_view{icalproperty_get_x_name(property)} == "X-WR-CALNAME")
            return icalproperty_get_value_as_string(property);
    return {};
}

std::vector<std::string> categories_of(icalcomponent* event) {
    std::vector<std::string> categories;
    for (auto* property = icalcomponent_get_first_property(event, ICAL_CATEGORIES_PROPERTY);
         property != nullptr; property = icalcomponent_get_next_property(event, ICAL_CATEGORIES_PROPERTY))
        categories.push_back(text_of(property));
    return categories;
}

Day day_of(icaltimetype const& time) {
    return {std::chrono::year{time.year}, std::chrono::month{static_cast<unsigned>(time.month)},
            std::chrono::day{static_cast<unsigned>(time.day)}};
}

// By the zone that the calendar itself brings.
Instant instant_of(icaltimetype time) {
    auto* zone = const_cast<icaltimezone*>(icaltime_get_timezone(time));
    auto const offset = zone == nullptr ? 0 : icaltimezone_get_utc_offset(zone, &time, nullptr);
    return Instant{std::chrono::sys_days{day_of(time)} + std::chrono::hours{time.hour} +
                   std::chrono::minutes{time.minute} + std::chrono::seconds{time.second - offset}};
}

ReadEvent read_event(icalcomponent* component) {
    ReadEvent event{.uid = text_of(component, ICAL_UID_PROPERTY),
                    .summary = text_of(component, ICAL_SUMMARY_PROPERTY),
                    .description = text_of(component, ICAL_DESCRIPTION_PROPERTY),
                    .location = text_of(component, ICAL_LOCATION_PROPERTY),
                    .categories = categories_of(component),
                    .sequence = icalcomponent_get_sequence(component)};
    if (auto* url = icalcomponent_get_first_property(component, ICAL_URL_PROPERTY))
        event.url = icalproperty_get_url(url);
    if (auto* status = icalcomponent_get_first_property(component, ICAL_STATUS_PROPERTY))
        event.status = icalproperty_enum_to_string(icalproperty_get_status(status));
    auto const start = icalcomponent_get_dtstart(component), end = icalcomponent_get_dtend(component);
    if (icaltime_is_date(start)) {
        event.first = day_of(start);
        event.last = std::chrono::sys_days{day_of(end)} - std::chrono::days{1};
        return event;
    }
    event.starts_at = instant_of(start);
    event.ends_at = instant_of(end);
    event.first = time::day_in_stockholm(*event.starts_at);
    event.last = time::day_in_stockholm(*event.ends_at);
    return event;
}

}  // namespace

std::optional<ReadCalendar> read_calendar(std::string const& bytes) {
    Component const calendar{icalparser_parse_string(bytes.c_str())};
    if (!calendar || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT) return std::nullopt;
    ReadCalendar read{.name = calendar_name(calendar.get())};
    if (auto* method = icalcomponent_get_first_property(calendar.get(), ICAL_METHOD_PROPERTY))
        read.method = icalproperty_method_to_string(icalproperty_get_method(method));
    for (auto* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
         event != nullptr; event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT))
        read.events.push_back(read_event(event));
    return read;
}

}  // namespace jamsides::test
