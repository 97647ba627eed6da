// The steering group's members are called to their meetings, and told when one changes, with the meeting to
// their calendars.
#include "app/notice_parts.hpp"
#include "app/notices.hpp"
#include "modules/people/store.hpp"
#include "modules/selection/store.hpp"
#include "platform/formats/calendar.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/text/dates.hpp"
#include "platform/text/typed_dates.hpp"

namespace jamsides::app {
namespace {

using selection::News;
using selection::SteeringMeeting;

// "28 november 2026 kl. 09.00"; without a time, or with one that cannot be read, the day.
std::string when(SteeringMeeting const& meeting, text::Language const& language) {
    auto const from = text::typed_time(text::swedish(), meeting.starts_at).value;
    if (!from) return text::date(language, meeting.on_day);
    return text::date_and_times(language, meeting.on_day, *from,
                                text::typed_time(text::swedish(), meeting.ends_at).value);
}

mail::CalendarPart calendar_part(Site const& site, people::OfficeContact const& sender,
                                 SteeringMeeting const& meeting, News news, std::string const& address,
                                 Instant now, text::Language const& language) {
    auto const cancelled = news == News::cancelled;
    formats::CalendarEvent event;
    event.uid = formats::calendar_uid(meeting.id);
    event.sequence = meeting.sequence;
    event.stamp = now;
    event.first = event.last = meeting.on_day;
    event.from = text::typed_time(text::swedish(), meeting.starts_at).value;
    event.to = text::typed_time(text::swedish(), meeting.ends_at).value;
    event.summary = language.t("Styrgruppens möte");
    event.location = meeting.place;
    event.url = site.base_url + "/selections/" + meeting.id;
    if (cancelled) event.status = formats::EventStatus::cancelled;
    formats::Calendar calendar;
    calendar.method = cancelled ? formats::CalendarMethod::cancel : formats::CalendarMethod::request;
    calendar.language = language.code();
    calendar.organizer_name = sender.name;
    calendar.organizer_email = sender.email;
    calendar.attendees = {address};
    calendar.events = {std::move(event)};
    return {cancelled ? "CANCEL" : "REQUEST", formats::ics(calendar)};
}

}  // namespace

void tell_members(ledger::Change& change, Site const& site, SteeringMeeting const& meeting, News news) {
    auto const office = people::office(change);
    auto const cases = selection::agenda(change, meeting.id).size();
    auto const last = selection::last_day_of_opinions(meeting);
    auto values = usual_values(change, site, meeting.round_id);
    values["place"] = meeting.place;
    values["case_count"] = cases == 0 ? "" : std::to_string(cases);
    values["cancelled"] = news == News::cancelled ? "yes" : "";
    values["link"] = site.base_url + (news == News::cancelled ? "/rounds/" + meeting.round_id + "/selection"
                                                              : "/selections/" + meeting.id);
    for (auto const& member : selection::members(change)) {
        if (!mail::is_address(member.email)) continue;
        auto const& language = text::language_of(member.language);
        values["meeting_when"] = when(meeting, language);
        values["opinions_by"] = last ? text::date(language, *last) : "";
        auto mail = notice(news == News::called ? "steering-call" : "steering-change", values,
                           {member.name, member.email, member.language});
        if (!office.empty())
            mail.calendar =
                calendar_part(site, office.front(), meeting, news, member.email, change.now(), language);
        mail::post(change, mail);
    }
}

}  // namespace jamsides::app
