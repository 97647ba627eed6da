// Notices of changed dates, each in its reader's language.
#include "app/notices.hpp"

#include <algorithm>

#include <boost/describe/enum_to_string.hpp>

#include "app/notice_parts.hpp"
#include "modules/matching/learning_group.hpp"
#include "modules/meetings/views.hpp"
#include "modules/people/store.hpp"
#include "platform/db/query.hpp"
#include "platform/mail/outgoing.hpp"

namespace jamsides::app {
namespace {

// Participants of the round, or of the group whose meeting it is.
std::vector<people::Participant> invited_to(db::Connection& db, meetings::Activity const& activity) {
    static const db::Query<std::string(std::string_view)> codes{
        "select distinct organisation_code from participants where round_id = $1 and state = 'invited' order "
        "by 1"};
    auto const groups = matching::approved_groups(db, activity.round_id);
    std::vector<people::Participant> found;
    for (auto const& code : codes.all(db, activity.round_id)) {
        auto const in_group = std::ranges::any_of(
            groups, [&](auto const& group) { return activity.group_id == group.id && group.has(code); });
        if (activity.group_id && !in_group) continue;
        for (auto& participant : people::participants_in(db, activity.round_id, code))
            if (participant.state == people::ParticipantState::invited &&
                meetings::is_for(activity, boost::describe::enum_to_string(participant.function, "")) &&
                std::ranges::find(found, participant.email, &people::Participant::email) == found.end())
                found.push_back(std::move(participant));
    }
    return found;
}

// Everybody who counts on the dates of a round, each address once.
std::vector<Reader> concerned_by(db::Connection& db, std::string const& round_id) {
    static const db::Query<Reader(std::string_view)> select{
        "select p.name, p.email, coalesce(x.language, 'sv') from participants p "
        "left join persons x on x.id = p.person_id where p.round_id = $1 and p.state = 'invited' union all "
        "select contact_name, contact_email, coalesce((select x.language from persons x where x.email = "
        "contact_email), "
        "language) from applications where round_id = $1 and state in "
        "('submitted', 'completion_requested', 'completed', 'eligible', 'admitted', 'confirmed', 'reserve') "
        "order by 2, 1"};
    auto readers = select.all(db, round_id);
    auto const same = std::ranges::unique(readers, {}, &Reader::email);
    readers.erase(same.begin(), same.end());
    std::erase_if(readers, [](Reader const& reader) { return !mail::is_address(reader.email); });
    return readers;
}

std::string list_of(std::vector<rounds::DateChange> const& changes, text::Language const& language) {
    std::string lines;
    for (auto const& change : changes)
        if (change.told)
            lines +=
                "- " + language.t("{1}: {2}, tidigare {3}", change.what, change.after, change.before) + "\n";
    if (!lines.empty()) lines.pop_back();
    return lines;
}

std::string calendar_text(Site const& site, people::OfficeContact const& sender,
                          meetings::Activity const& activity, people::Participant const& attendee) {
    formats::Calendar calendar;
    calendar.method =
        activity.is_cancelled() ? formats::CalendarMethod::cancel : formats::CalendarMethod::request;
    calendar.organizer_name = sender.name;
    calendar.organizer_email = sender.email;
    calendar.language = attendee.language;
    calendar.attendees = {attendee.email};
    meetings::write(
        calendar,
        meetings::FeedCalendar{
            meetings::title_of(activity, text::language_of(attendee.language)), site.base_url, {activity}});
    return formats::ics(calendar);
}

}  // namespace

void tell_of_new_time(ledger::Change& change, Site const& site, meetings::Activity const& before,
                      meetings::Activity const& after) {
    if (before.moment() == after.moment() && before.is_cancelled() == after.is_cancelled() &&
        before.place == after.place)
        return;
    auto const office = people::office(change);
    auto changed = after;
    changed.sequence = before.sequence + 1;
    changed.updated_at = change.now();
    for (auto const& participant : invited_to(change, after)) {
        auto const& language = text::language_of(participant.language);
        auto values = usual_values(change, site, after.round_id);
        values["activity"] = meetings::full_title(after, language);
        values["old_when"] = meetings::when(before, language);
        values["new_when"] = after.is_cancelled() ? "" : meetings::when(after, language);
        values["place"] = after.place;
        values["link"] = site.base_url + "/activities/" + after.id;
        auto mail = notice("calendar-change", std::move(values),
                           {participant.name, participant.email, participant.language});
        if (changed.moment().is_set() && !office.empty())
            mail.calendar = mail::CalendarPart{after.is_cancelled() ? "CANCEL" : "REQUEST",
                                               calendar_text(site, office.front(), changed, participant)};
        mail::post(change, mail);
    }
}

void tell_of_move(ledger::Change& change, Site const& site, rounds::Move const& move) {
    auto values = usual_values(change, site, move.after.id);
    values["reason"] = move.reason;
    values["link"] = site.base_url + "/rounds/" + move.after.id + "/plan";
    for (auto const& reader : concerned_by(change, move.after.id)) {
        auto const& language = text::language_of(reader.language);
        values["changes"] = list_of(language.is_swedish() ? move.changes : move.changes_in_english, language);
        if (values["changes"].empty()) return;
        mail::post(change, notice("round-moved", values, reader));
    }
}

}  // namespace jamsides::app
