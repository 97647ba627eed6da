// Calendars as files: a golden feed, what RFC 5545 demands of its lines, and another program reading it.
#include "platform/formats/calendar.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "harness/calendar_reading.hpp"
#include "platform/formats/calendar_lines.hpp"
#include "platform/formats/test_files.hpp"
#include "platform/time/iso.hpp"

namespace jamsides::formats {
namespace {

using namespace std::chrono_literals;
using std::chrono::August;
using std::chrono::February;
using std::chrono::June;
using std::chrono::September;
using test::read_calendar;

CalendarEvent strategist_meeting() {
    CalendarEvent event;
    event.uid = "01f8m3@jamsides.example";
    event.sequence = 2;
    event.stamp = *time::instant_from_iso("2021-06-16T09:30:00Z");
    event.first = event.last = 2021y / August / 19;
    event.from = 13h;
    event.to = 16h;
    event.summary = "Strateg- och mentorträff; digitalt, \\ för alla";
    event.description =
        "Förbereder uppstarten.\nLänk kommer i mitten av augusti, till alla strateger och mentorer.";
    event.location = "Digitalt";
    event.url = "https://jamsides.example/rounds/2021-2023/activities/01f8m3";
    event.categories = {"Strategträff", "Mentorträff, gemensam"};
    return event;
}

Calendar round_calendar() {
    Calendar calendar;
    calendar.name = "Modellkonceptet 2021–2023";
    calendar.description = "Träffar och datum i omgången";
    calendar.url = "https://jamsides.example/rounds/2021-2023/plan";
    auto meeting = strategist_meeting(), start_up = meeting, window = meeting, gone = meeting;
    start_up.uid = "01f8m4@jamsides.example";
    start_up.first = 2021y / September / 13;
    start_up.last = 2021y / September / 14;
    start_up.from = start_up.to = 12h;
    start_up.summary = "Uppstartsträff";
    window.uid = "01f8m5@jamsides.example";
    window.first = 2022y / September / 1;
    window.last = 2022y / September / 30;
    window.from = window.to = {};
    window.summary = "Lärandeträff 3: Analys och uppföljning";
    window.status = EventStatus::tentative;
    window.takes_time = false;
    gone.uid = "01f8m6@jamsides.example";
    gone.first = gone.last = 2023y / February / 8;
    gone.status = EventStatus::cancelled;
    gone.description = gone.location = gone.url = "";
    gone.categories = {};
    calendar.events = {meeting, start_up, window, gone};
    return calendar;
}

TEST(Calendars, The_feed_of_a_round_is_as_expected) {
    const auto made = ics(round_calendar());
    EXPECT_EQ(made, expected("round.ics", made));
}

TEST(Calendars, Another_program_reads_what_was_meant) {
    const auto read = read_calendar(ics(round_calendar()));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->name, "Modellkonceptet 2021–2023");
    EXPECT_EQ(read->method, "PUBLISH");
    ASSERT_EQ(read->events.size(), 4u);
    const auto meant = strategist_meeting();
    auto& meeting = read->events[0];
    EXPECT_EQ(meeting.uid, meant.uid);
    EXPECT_EQ(meeting.summary, meant.summary);
    EXPECT_EQ(meeting.description, meant.description);
    EXPECT_EQ(meeting.location, meant.location);
    EXPECT_EQ(meeting.url, meant.url);
    EXPECT_EQ(meeting.sequence, 2);
    EXPECT_EQ(meeting.starts_at, time::instant_from_iso("2021-08-19T11:00:00Z"));
    EXPECT_EQ(meeting.ends_at, time::instant_from_iso("2021-08-19T14:00:00Z"));
    EXPECT_EQ(read->events[1].ends_at, time::instant_from_iso("2021-09-14T10:00:00Z"));
    EXPECT_EQ(read->events[2].first, 2022y / September / 1);
    EXPECT_EQ(read->events[2].last, 2022y / September / 30);
    EXPECT_EQ(read->events[2].starts_at, std::nullopt);
    EXPECT_EQ(read->events[2].status, "TENTATIVE");
    EXPECT_EQ(read->events[3].status, "CANCELLED");
    EXPECT_EQ(read->events[3].starts_at, time::instant_from_iso("2023-02-08T12:00:00Z"));  // winter time
}

TEST(Calendars, A_cancellation_cancels_and_names_who_sends_it) {
    Calendar calendar;
    calendar.method = CalendarMethod::cancel;
    calendar.organizer_name = "Sara \"S\" Ek\r\nX:1";
    calendar.organizer_email = "sara@example.org\r\nATTENDEE:x";
    calendar.attendees = {"ulf@example.org"};
    calendar.events = {strategist_meeting()};
    const auto text = ics(calendar);
    EXPECT_NE(text.find("\r\nMETHOD:CANCEL\r\n"), text.npos);
    EXPECT_NE(text.find("\r\nSTATUS:CANCELLED\r\n"), text.npos);
    EXPECT_NE(text.find("\r\nORGANIZER;CN=\"Sara S EkX:1\":mailto:sara@example.orgATTENDEE:x\r\n"), text.npos)
        << text;
    EXPECT_NE(text.find("\r\nATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:ulf@example.org\r\n"), text.npos);
    EXPECT_EQ(text.find("REFRESH-INTERVAL"), text.npos);
}

TEST(Calendars, An_event_without_an_end_lasts_an_hour_even_over_midnight) {
    auto event = strategist_meeting();
    event.from = 23h + 30min;
    event.to = {};
    Calendar calendar;
    calendar.events = {event};
    EXPECT_NE(ics(calendar).find("DTEND;TZID=Europe/Stockholm:20210820T003000\r\n"), std::string::npos);
}

TEST(CalendarLines, No_line_is_longer_than_75_bytes_and_no_character_is_cut) {
    for (std::size_t length = 60; length < 240; ++length) {
        std::string out, value;
        for (std::size_t i = 0; i < length; ++i) value += i % 3 == 0 ? "å" : i % 7 == 0 ? "🌿" : "a";
        append_line(out, "SUMMARY", value);
        std::istringstream lines(out);
        std::string unfolded;
        for (std::string line; std::getline(lines, line);) {
            ASSERT_TRUE(line.ends_with('\r'));
            line.pop_back();
            EXPECT_LE(line.size(), 75u);
            ASSERT_NE(static_cast<unsigned char>(line.size() > 1 ? line[1] : 'a') & 0xc0, 0x80);
            unfolded += unfolded.empty() ? line : line.substr(1);
        }
        EXPECT_EQ(unfolded, "SUMMARY:" + value);
    }
}

TEST(CalendarLines, Text_is_escaped_and_cannot_begin_a_line) {
    EXPECT_EQ(escaped("a;b,c\\d\r\ne\nf\rg\x01"), "a\\;b\\,c\\\\d\\ne\\nf\\ng");
    EXPECT_EQ(without_line_ends("https://x/\r\nBEGIN:VALARM"), "https://x/BEGIN:VALARM");
}

}  // namespace
}  // namespace jamsides::formats
