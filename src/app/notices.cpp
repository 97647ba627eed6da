// Notices, with the texts of content/letters.
#include "app/notices.hpp"

#include <algorithm>

#include <boost/describe/class.hpp>

#include "modules/matching/learning_group.hpp"
#include "modules/meetings/views.hpp"
#include "modules/organisations/store.hpp"
#include "modules/people/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/content/letter_template.hpp"
#include "platform/content/placeholders.hpp"
#include "platform/db/query.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/text/dates.hpp"

namespace jamsides::app {
namespace {

struct ApplicantRow {
    std::string round_id, organisation_code, contact_name, contact_email;
};
BOOST_DESCRIBE_STRUCT(ApplicantRow, (), (round_id, organisation_code, contact_name, contact_email))

ApplicantRow applicant(db::Connection& db, std::string const& application_id) {
    static const db::Query<ApplicantRow(std::string_view)> select{
        "select round_id, organisation_code, contact_name, contact_email from applications where id = $1"};
    return select.one(db, application_id);
}

content::Values usual_values(ledger::Change& change, Site const& site, std::string const& round_id) {
    auto const round = rounds::get(change, round_id);
    auto const office = people::office(change);
    return {{"round", round.years()},
            {"round_name", round.name},
            {"office", site.owner},
            {"sender_name", office.empty() ? site.owner : office.front().name},
            {"sender_title", office.empty() ? "" : office.front().title}};
}

// Every block of the text, each heading on a line of its own.
std::string body_of(content::LetterText const& words, content::Values const& values) {
    std::string text;
    for (auto const& block : words.blocks) {
        if (!text.empty()) text += "\n\n";
        if (!block.heading.empty()) text += content::fill_heading(block.heading, values) + "\n\n";
        text += content::fill(block.body, values);
    }
    return text;
}

mail::Message written(std::string_view name, content::Values values, std::string to_name, std::string to_address) {
    auto const words = content::letter_template(name).in("sv");
    values["name"] = to_name;
    // A placeholder that this occasion has no value for leaves its line out.
    auto leave_out_unknown = [&](std::string const& part) {
        for (auto const& missing : content::unknown_placeholders(part, values)) values[missing] = "";
    };
    leave_out_unknown(words.subject);
    for (auto const& block : words.blocks) leave_out_unknown(block.body);
    return {.to_name = std::move(to_name),
            .to_address = std::move(to_address),
            .subject = content::fill_heading(words.subject, values),
            .text = body_of(words, values)};
}

std::string_view letter_for(selection::Outcome outcome) {
    switch (outcome) {
        case selection::Outcome::admitted: return "decision-admitted";
        case selection::Outcome::reserve: return "decision-reserve";
        case selection::Outcome::rejected: return "decision-rejected";
        case selection::Outcome::withdrawn: return "application-withdrawn";
    }
    return "decision-rejected";
}

// Participants of the round, or of the group whose meeting it is.
std::vector<people::Participant> invited_to(db::Connection& db, meetings::Activity const& activity) {
    static const db::Query<std::string(std::string_view)> codes{
        "select distinct organisation_code from participants where round_id = $1 and state = 'invited' order by 1"};
    auto const groups = matching::approved_groups(db, activity.round_id);
    std::vector<people::Participant> found;
    for (auto const& code : codes.all(db, activity.round_id)) {
        auto const in_group = std::ranges::any_of(groups, [&](auto const& group) {
            return activity.group_id == group.id && group.has(code);
        });
        if (activity.group_id && !in_group) continue;
        for (auto& participant : people::participants_in(db, activity.round_id, code))
            if (participant.state == people::ParticipantState::invited &&
                std::ranges::find(found, participant.email, &people::Participant::email) == found.end())
                found.push_back(std::move(participant));
    }
    return found;
}

struct ReaderRow {
    std::string name, email;
};
BOOST_DESCRIBE_STRUCT(ReaderRow, (), (name, email))

// Everybody who counts on the dates of a round, each address once.
std::vector<ReaderRow> concerned_by(db::Connection& db, std::string const& round_id) {
    static const db::Query<ReaderRow(std::string_view)> select{
        "select name, email from participants where round_id = $1 and state = 'invited' union all "
        "select contact_name, contact_email from applications where round_id = $1 and state in "
        "('submitted', 'completion_requested', 'completed', 'eligible', 'admitted', 'confirmed', 'reserve') "
        "order by 2, 1"};
    auto readers = select.all(db, round_id);
    auto const same = std::ranges::unique(readers, {}, &ReaderRow::email);
    readers.erase(same.begin(), same.end());
    std::erase_if(readers, [](ReaderRow const& reader) { return !mail::is_address(reader.email); });
    return readers;
}

std::string list_of(std::vector<rounds::DateChange> const& changes) {
    std::string lines;
    for (auto const& change : changes)
        if (change.told)
            lines += "- " + text::swedish().t("{1}: {2}, tidigare {3}", change.what, change.after, change.before) + "\n";
    if (!lines.empty()) lines.pop_back();
    return lines;
}

std::string calendar_text(Site const& site, people::OfficeContact const& sender, meetings::Activity const& activity,
                          std::string const& attendee) {
    formats::Calendar calendar;
    calendar.method = activity.is_cancelled() ? formats::CalendarMethod::cancel : formats::CalendarMethod::request;
    calendar.organizer_name = sender.name;
    calendar.organizer_email = sender.email;
    calendar.attendees = {attendee};
    meetings::write(calendar, meetings::FeedCalendar{activity.title, site.base_url, {activity}});
    return formats::ics(calendar);
}

}  // namespace

void admit_participant(ledger::Change& change, selection::Decision const& decision) {
    if (decision.outcome != selection::Outcome::admitted) return;
    auto const who = applicant(change, decision.application_id);
    rounds::admit(change, who.round_id, who.organisation_code, decision.decided_on);
}

void tell_applicant(ledger::Change& change, Site const& site, selection::Decision const& decision) {
    auto const who = applicant(change, decision.application_id);
    if (!mail::is_address(who.contact_email)) return;
    auto values = usual_values(change, site, who.round_id);
    values["organisation"] = organisations::official_name(change, who.organisation_code);
    values["decided_on"] = text::date(text::swedish(), decision.decided_on);
    values["motive"] = decision.motive;
    values["link"] = site.base_url + "/rounds/" + who.round_id + "/plan";
    mail::post(change, written(letter_for(decision.outcome), std::move(values), who.contact_name, who.contact_email));
}

void tell_of_new_time(ledger::Change& change, Site const& site, meetings::Activity const& before,
                      meetings::Activity const& after) {
    auto const& language = text::swedish();
    if (before.moment() == after.moment() && before.is_cancelled() == after.is_cancelled() && before.place == after.place)
        return;
    auto const office = people::office(change);
    auto changed = after;
    changed.sequence = before.sequence + 1;
    changed.updated_at = change.now();
    for (auto const& participant : invited_to(change, after)) {
        auto values = usual_values(change, site, after.round_id);
        values["activity"] = meetings::full_title(after);
        values["old_when"] = meetings::when(before, language);
        values["new_when"] = after.is_cancelled() ? "" : meetings::when(after, language);
        values["link"] = site.base_url + "/activities/" + after.id;
        auto mail = written("calendar-change", std::move(values), participant.name, participant.email);
        if (changed.moment().is_set() && !office.empty())
            mail.calendar = mail::CalendarPart{after.is_cancelled() ? "CANCEL" : "REQUEST",
                                               calendar_text(site, office.front(), changed, participant.email)};
        mail::post(change, mail);
    }
}

void tell_of_move(ledger::Change& change, Site const& site, rounds::Move const& move) {
    auto values = usual_values(change, site, move.after.id);
    values["changes"] = list_of(move.changes);
    values["reason"] = move.reason;
    values["link"] = site.base_url + "/rounds/" + move.after.id + "/plan";
    if (values["changes"].empty()) return;
    for (auto const& reader : concerned_by(change, move.after.id))
        mail::post(change, written("round-moved", values, reader.name, reader.email));
}

}  // namespace jamsides::app
