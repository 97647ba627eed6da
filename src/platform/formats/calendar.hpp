// A calendar (RFC 5545) that Outlook, Google and Apple subscribe to: fill it and write it. Times are those of
// the clock in Stockholm and the file carries that zone's rules.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/time/clock.hpp"

namespace jamsides::formats {

enum class EventStatus { confirmed, tentative, cancelled };

struct CalendarEvent {
    std::string uid;   // stable for ever: see calendar_uid
    int sequence = 0;  // grows with every change of time or place, so that clients take the change
    Instant stamp{};   // when this version was made; given, so that the same content is the same file
    Day first{};
    Day last{};  // the last day itself; the exclusive end that the format wants is written for you
    // Without `from` it is one or more whole days. Without `to` it lasts an hour.
    std::optional<std::chrono::minutes> from, to;  // since midnight on the first and the last day
    std::string summary;
    std::string description;  // may have several lines
    std::string location;
    std::string url;
    std::vector<std::string> categories;
    EventStatus status = EventStatus::confirmed;
    bool takes_time = true;  // false: shown as free time, as for a deadline or a whole month
};

// publish: a feed that is subscribed to. request and cancel: one event, sent by mail.
enum class CalendarMethod { publish, request, cancel };

struct Calendar {
    std::string name;  // as shown in the reader's list of calendars
    std::string description;
    std::string language = "sv";
    std::string url;  // the page that shows the same
    CalendarMethod method = CalendarMethod::publish;
    std::chrono::hours refresh{4};                // how often clients are asked to look again
    std::string organizer_name, organizer_email;  // needed for request and cancel
    std::vector<std::string> attendees;           // e-mail addresses, for request and cancel
    std::vector<CalendarEvent> events;
};

// What a thing with this id is called in every calendar, for ever: also when the installation moves to
// another address. Ids are unique everywhere.
std::string calendar_uid(std::string_view id);

// CRLF line ends, lines folded at 75 bytes between whole characters.
std::string ics(Calendar const& calendar);

}  // namespace jamsides::formats
