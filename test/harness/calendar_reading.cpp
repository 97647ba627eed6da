// The only file that sees libical.
#include "platform/formats/calendar_reading.hpp"

#include <libical/ical.h>

#include <memory>
#include <mutex>

#include "platform/formats/decoding.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::formats {
namespace {

constexpr std::size_t most_bytes = 5'000'000;
constexpr std::size_t most_events = 20'000;

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

std::string text_of(char const* text) { return text == nullptr ? std::string{} : with_replacements(text); }

// The value of a property when it is of the kind that is expected: a parameter may make any property hold
// anything, and libical then reads one kind as another.
icalvalue* value_of(icalproperty* property, icalvalue_kind kind) {
    auto* value = property == nullptr ? nullptr : icalproperty_get_value(property);
    return value != nullptr && icalvalue_isa(value) == kind ? value : nullptr;
}

std::string text_of(icalproperty* property) {
    if (property == nullptr) return {};
    auto* value = value_of(property, ICAL_TEXT_VALUE);
    if (value != nullptr) return text_of(icalvalue_get_text(value));
    return text_of(icalproperty_get_value_as_string(property));
}

std::string text_of(icalcomponent* component, icalproperty_kind kind) {
    return text_of(icalcomponent_get_first_property(component, kind));
}

std::string calendar_name(icalcomponent* component) {
    for (auto* property = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); property != nullptr;
         property = icalcomponent_get_next_property(component, ICAL_X_PROPERTY)) {
        const auto* name = icalproperty_get_x_name(property);
        if (name != nullptr && std::string_view(name) == "X-WR-CALNAME") return text_of(property);
    }
    return {};
}

std::vector<std::string> categories_of(icalcomponent* event) {
    std::vector<std::string> categories;
    for (auto* property = icalcomponent_get_first_property(event, ICAL_CATEGORIES_PROPERTY);
         property != nullptr; property = icalcomponent_get_next_property(event, ICAL_CATEGORIES_PROPERTY))
        categories.push_back(text_of(property));
    return categories;
}

icaltimetype time_of(icalcomponent* event, icalproperty_kind kind) {
    auto* property = icalcomponent_get_first_property(event, kind);
    if (value_of(property, ICAL_DATE_VALUE) == nullptr && value_of(property, ICAL_DATETIME_VALUE) == nullptr)
        return icaltime_null_time();
    return icalproperty_get_datetime_with_component(property, event);
}

icaltimetype end_of(icalcomponent* event, icaltimetype const& start) {
    auto* duration =
        value_of(icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY), ICAL_DURATION_VALUE);
    if (duration == nullptr) return time_of(event, ICAL_DTEND_PROPERTY);
    const auto length = icalvalue_get_duration(duration);
    constexpr unsigned longest = 10'000;  // of any unit; more would overflow
    const bool is_sane = !length.is_neg && length.weeks < longest && length.days < longest &&
                         length.hours < longest && length.minutes < longest && length.seconds < longest;
    return is_sane ? icaltime_add(start, length) : icaltime_null_time();
}

int sequence_of(icalcomponent* event) {
    auto* value =
        value_of(icalcomponent_get_first_property(event, ICAL_SEQUENCE_PROPERTY), ICAL_INTEGER_VALUE);
    return value == nullptr ? 0 : icalvalue_get_integer(value);
}

std::optional<Day> day_of(icaltimetype const& time) {
    const Day day{std::chrono::year{time.year}, std::chrono::month{static_cast<unsigned>(time.month)},
                  std::chrono::day{static_cast<unsigned>(time.day)}};
    if (time.year < 1900 || time.year > 2200 || !day.ok()) return std::nullopt;
    return day;
}

// A zone that libical knows is used; times without one are meant for where the reader is.
std::optional<Instant> instant_of(icaltimetype const& time) {
    const auto day = day_of(time);
    if (!day || icaltime_is_null_time(time)) return std::nullopt;
    const auto of_day =
        std::chrono::hours{time.hour} + std::chrono::minutes{time.minute} + std::chrono::seconds{time.second};
    if (icaltime_is_utc(time)) return Instant{std::chrono::sys_days{*day} + of_day};
    auto* zone = const_cast<icaltimezone*>(icaltime_get_timezone(time));
    if (zone == nullptr) return time::instant_in_stockholm(*day, of_day);
    return Instant{std::chrono::sys_days{*day} + of_day} -
           std::chrono::seconds{icaltimezone_get_utc_offset(zone, const_cast<icaltimetype*>(&time), nullptr)};
}

bool read_days(icaltimetype const& start, icaltimetype const& end, ForeignEvent& event) {
    const auto first = day_of(start), after = day_of(end);
    if (!first) return false;
    event.first = *first;
    const bool has_end = after && std::chrono::sys_days{*after} > std::chrono::sys_days{*first};
    event.last = has_end ? Day{std::chrono::sys_days{*after} - std::chrono::days{1}} : *first;
    return true;
}

bool read_times(icaltimetype const& start, icaltimetype const& end, ForeignEvent& event) {
    event.starts_at = instant_of(start);
    if (!event.starts_at) return false;
    event.ends_at = instant_of(end);
    if (!event.ends_at || *event.ends_at < *event.starts_at) event.ends_at = event.starts_at;
    event.first = time::day_in_stockholm(*event.starts_at);
    event.last = time::day_in_stockholm(*event.ends_at);
    return true;
}

std::optional<ForeignEvent> read_event(icalcomponent* component) {
    const auto start = time_of(component, ICAL_DTSTART_PROPERTY);
    if (icaltime_is_null_time(start)) return std::nullopt;
    const auto end = end_of(component, start);
    ForeignEvent event;
    if (!(icaltime_is_date(start) ? read_days(start, end, event) : read_times(start, end, event)))
        return std::nullopt;
    event.uid = text_of(component, ICAL_UID_PROPERTY);
    event.summary = text_of(component, ICAL_SUMMARY_PROPERTY);
    event.description = text_of(component, ICAL_DESCRIPTION_PROPERTY);
    event.location = text_of(component, ICAL_LOCATION_PROPERTY);
    event.url = text_of(component, ICAL_URL_PROPERTY);
    event.status = text_of(component, ICAL_STATUS_PROPERTY);
    event.sequence = sequence_of(component);
    event.categories = categories_of(component);
    return event;
}

// A zone's rule is unrolled for centuries; one that falls once a second would take for ever. Real ones fall
// once a year.
bool is_yearly(icalproperty* rule) {
    const auto text = text_of(rule);
    if (text.size() > 120 || text.find("FREQ=YEARLY") == text.npos) return false;
    for (const auto* fine : {"BYSECOND", "BYMINUTE", "BYHOUR", "BYYEARDAY", "BYWEEKNO"})
        if (text.find(fine) != text.npos) return false;
    return true;
}

bool is_sane_zone(icalcomponent* zone) {
    for (auto* part = icalcomponent_get_first_component(zone, ICAL_ANY_COMPONENT); part != nullptr;
         part = icalcomponent_get_next_component(zone, ICAL_ANY_COMPONENT))
        for (auto* rule = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY); rule != nullptr;
             rule = icalcomponent_get_next_property(part, ICAL_RRULE_PROPERTY))
            if (!is_yearly(rule)) return false;
    return true;
}

// Times in a zone that is taken away are read by the zone's name, or as in Stockholm.
void take_away_strange_zones(icalcomponent* calendar) {
    std::vector<icalcomponent*> strange;
    for (auto* zone = icalcomponent_get_first_component(calendar, ICAL_VTIMEZONE_COMPONENT); zone != nullptr;
         zone = icalcomponent_get_next_component(calendar, ICAL_VTIMEZONE_COMPONENT))
        if (!is_sane_zone(zone)) strange.push_back(zone);
    for (auto* zone : strange) {
        icalcomponent_remove_component(calendar, zone);
        icalcomponent_free(zone);
    }
}

// False when there are too many.
bool read_events(icalcomponent* calendar, ForeignCalendar& read) {
    take_away_strange_zones(calendar);
    if (read.name.empty()) read.name = calendar_name(calendar);
    if (read.method.empty()) read.method = text_of(calendar, ICAL_METHOD_PROPERTY);
    for (auto* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != nullptr;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        if (read.events.size() + read.left_out >= most_events) return false;
        if (auto one = read_event(event))
            read.events.push_back(std::move(*one));
        else
            ++read.left_out;
    }
    return true;
}

}  // namespace

std::optional<ForeignCalendar> read_calendar(std::string_view bytes) {
    if (bytes.size() > most_bytes || bytes.find('\0') != bytes.npos) return std::nullopt;
    static std::mutex one_at_a_time;  // libical keeps zones and errors in globals
    const std::lock_guard lock(one_at_a_time);
    icalerror_set_errors_are_fatal(false);
    const Component root(icalparser_parse_string(to_utf8(bytes).c_str()));
    if (!root) return std::nullopt;
    ForeignCalendar read;
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT)
        return read_events(root.get(), read) ? std::optional(std::move(read)) : std::nullopt;
    bool found = false;
    for (auto* calendar = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT);
         calendar != nullptr;
         calendar = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT)) {
        found = true;
        if (!read_events(calendar, read)) return std::nullopt;
    }
    return found ? std::optional(std::move(read)) : std::nullopt;
}

}  // namespace jamsides::formats
