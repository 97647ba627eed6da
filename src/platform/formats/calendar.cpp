// Writes content lines: name, parameters, escaped value, folded.
#include "platform/formats/calendar.hpp"

#include "platform/formats/calendar_lines.hpp"

namespace jamsides::formats {
namespace {

// The rule of the European Union since 1996. Older dates do not occur.
constexpr std::string_view stockholm =
    "BEGIN:VTIMEZONE\r\n"
    "TZID:Europe/Stockholm\r\n"
    "BEGIN:DAYLIGHT\r\n"
    "DTSTART:19960331T020000\r\n"
    "TZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0200\r\n"
    "TZNAME:CEST\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    "END:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\n"
    "DTSTART:19961027T030000\r\n"
    "TZOFFSETFROM:+0200\r\n"
    "TZOFFSETTO:+0100\r\n"
    "TZNAME:CET\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
    "END:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

void append_digits(std::string& out, int number, int digits) {
    for (int scale = digits == 4 ? 1000 : 10; scale > 0; scale /= 10)
        out += static_cast<char>('0' + number / scale % 10);
}

std::string day_digits(Day day) {
    std::string digits;
    append_digits(digits, static_cast<int>(day.year()), 4);
    append_digits(digits, static_cast<int>(static_cast<unsigned>(day.month())), 2);
    append_digits(digits, static_cast<int>(static_cast<unsigned>(day.day())), 2);
    return digits;
}

std::string time_digits(std::chrono::seconds time) {
    const auto seconds = static_cast<int>(time.count());
    std::string digits = "T";
    append_digits(digits, seconds / 3600, 2);
    append_digits(digits, seconds / 60 % 60, 2);
    append_digits(digits, seconds % 60, 2);
    return digits;
}

std::string utc_digits(Instant instant) {
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const auto of_day = std::chrono::floor<std::chrono::seconds>(instant - day);
    return day_digits(Day{day}) + time_digits(of_day) + 'Z';
}

Day day_after(Day day, int days) { return std::chrono::sys_days{day} + std::chrono::days{days}; }

std::string_view word_for(EventStatus status) {
    switch (status) {
        case EventStatus::confirmed:
            return "CONFIRMED";
        case EventStatus::tentative:
            return "TENTATIVE";
        case EventStatus::cancelled:
            break;
    }
    return "CANCELLED";
}

std::string_view word_for(CalendarMethod method) {
    switch (method) {
        case CalendarMethod::publish:
            return "PUBLISH";
        case CalendarMethod::request:
            return "REQUEST";
        case CalendarMethod::cancel:
            break;
    }
    return "CANCEL";
}

void append_local(std::string& out, std::string_view name, Day day, std::chrono::minutes time) {
    constexpr std::chrono::minutes whole_day{24 * 60};
    const auto at = day_after(day, static_cast<int>(time / whole_day));
    append_line(out, name, day_digits(at) + time_digits(time % whole_day));
}

void append_when(std::string& out, CalendarEvent const& event) {
    if (event.from) {
        append_local(out, "DTSTART;TZID=Europe/Stockholm", event.first, *event.from);
        append_local(out, "DTEND;TZID=Europe/Stockholm", event.last,
                     event.to.value_or(*event.from + std::chrono::hours{1}));
        return;
    }
    append_line(out, "DTSTART;VALUE=DATE", day_digits(event.first));
    append_line(out, "DTEND;VALUE=DATE", day_digits(day_after(event.last, 1)));
}

void append_event(std::string& out, CalendarEvent const& event, Calendar const& calendar) {
    append_line(out, "BEGIN", "VEVENT");
    append_line(out, "UID", escaped(event.uid));
    append_line(out, "DTSTAMP", utc_digits(event.stamp));
    append_line(out, "LAST-MODIFIED", utc_digits(event.stamp));
    append_line(out, "SEQUENCE", std::to_string(event.sequence));
    append_when(out, event);
    append_line(out, "SUMMARY", escaped(event.summary));
    if (!event.description.empty()) append_line(out, "DESCRIPTION", escaped(event.description));
    if (!event.location.empty()) append_line(out, "LOCATION", escaped(event.location));
    if (!event.url.empty()) append_line(out, "URL", without_line_ends(event.url));
    if (!event.categories.empty()) append_line(out, "CATEGORIES", escaped_list(event.categories));
    const bool is_cancelled = calendar.method == CalendarMethod::cancel;
    append_line(out, "STATUS", word_for(is_cancelled ? EventStatus::cancelled : event.status));
    append_line(out, "TRANSP", event.takes_time ? "OPAQUE" : "TRANSPARENT");
    if (!calendar.organizer_email.empty())
        append_line(out, "ORGANIZER;CN=" + quoted_parameter(calendar.organizer_name),
                    "mailto:" + without_line_ends(calendar.organizer_email));
    for (auto const& attendee : calendar.attendees)
        append_line(out, "ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=TRUE", "mailto:" + without_line_ends(attendee));
    append_line(out, "END", "VEVENT");
}

}  // namespace

std::string calendar_uid(std::string_view id) { return std::string(id) + "@jamsides"; }

std::string ics(Calendar const& calendar) {
    std::string out;
    out.reserve(1000 + 600 * calendar.events.size());
    append_line(out, "BEGIN", "VCALENDAR");
    append_line(out, "VERSION", "2.0");
    append_line(out, "PRODID", "-//Jämsides//Kalender//SV");
    append_line(out, "CALSCALE", "GREGORIAN");
    append_line(out, "METHOD", word_for(calendar.method));
    if (!calendar.name.empty()) {
        append_line(out, "NAME;LANGUAGE=" + without_line_ends(calendar.language), escaped(calendar.name));
        append_line(out, "X-WR-CALNAME", escaped(calendar.name));
    }
    if (!calendar.description.empty()) append_line(out, "X-WR-CALDESC", escaped(calendar.description));
    append_line(out, "X-WR-TIMEZONE", "Europe/Stockholm");
    if (!calendar.url.empty()) append_line(out, "URL", without_line_ends(calendar.url));
    if (calendar.method == CalendarMethod::publish) {
        const auto period = "PT" + std::to_string(calendar.refresh.count()) + 'H';
        append_line(out, "REFRESH-INTERVAL;VALUE=DURATION", period);
        append_line(out, "X-PUBLISHED-TTL", period);
    }
    out += stockholm;
    for (auto const& event : calendar.events) append_event(out, event, calendar);
    append_line(out, "END", "VCALENDAR");
    return out;
}

}  // namespace jamsides::formats
