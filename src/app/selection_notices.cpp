// What the steering group's decisions, and the questions to mentors, set off.
#include <algorithm>

#include "app/notice_parts.hpp"
#include "app/notices.hpp"
#include "modules/applications/messages.hpp"
#include "modules/applications/store.hpp"
#include "modules/matching/learning_group.hpp"
#include "modules/meetings/store.hpp"
#include "modules/organisations/store.hpp"
#include "modules/people/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/db/query.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/text/dates.hpp"

namespace jamsides::app {
namespace {

struct ApplicantRow {
    std::string round_id, organisation_code, contact_name, contact_email, language;
};
BOOST_DESCRIBE_STRUCT(ApplicantRow, (), (round_id, organisation_code, contact_name, contact_email, language))

ApplicantRow applicant(db::Connection& db, std::string const& application_id) {
    static const db::Query<ApplicantRow(std::string_view)> select{
        "select round_id, organisation_code, contact_name, contact_email, language from applications where "
        "id = $1"};
    return select.one(db, application_id);
}

std::string_view letter_for(selection::Outcome outcome) {
    switch (outcome) {
        case selection::Outcome::admitted:
            return "decision-admitted";
        case selection::Outcome::reserve:
            return "decision-reserve";
        case selection::Outcome::rejected:
            return "decision-rejected";
        case selection::Outcome::withdrawn:
            return "application-withdrawn";
    }
    return "decision-rejected";
}

// "13–14 september 2021", or "" when the day is not set: its sentence is left out then.
std::string start_up_of(db::Connection& db, std::string_view round_id, text::Language const& language) {
    for (auto const& activity : meetings::activities_of(db, round_id))
        if (activity.kind == meetings::Kind::start_up && activity.moment().is_set() &&
            !activity.is_cancelled())
            return meetings::when(activity, language);
    return {};
}

// Whoever is admitted signs in and comes to the page of those who take part. Others have no account: their
// way in is the application's own address.
std::string way_in(ledger::Change& change, selection::Decision const& decision, ApplicantRow const& who) {
    if (decision.outcome == selection::Outcome::admitted)
        return "/sign-in?next=" + people::participants_address(who.round_id, who.organisation_code);
    return applications::draft_address(applications::new_link(change, decision.application_id));
}

// The strategists of an organisation that leaves; where nobody has come in yet, who applied.
std::vector<Reader> receipt_readers(db::Connection& db, applications::Departure const& departure) {
    std::vector<Reader> readers;
    for (auto const& one : people::participants_in(db, departure.round_id, departure.organisation_code))
        if (one.function == people::Function::strategist && one.person_id && mail::is_address(one.email))
            readers.push_back({one.name, one.email, one.language});
    if (!readers.empty()) return readers;
    for (auto const& application : applications::submitted_in(db, departure.round_id))
        if (application.organisation_code == departure.organisation_code &&
            mail::is_address(application.contact_email))
            readers.push_back({application.contact_name, application.contact_email, application.language});
    return readers;
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
    values["decided_on"] = text::date(text::language_of(who.language), decision.decided_on);
    values["motive"] = decision.motive;
    values["link"] = site.base_url + way_in(change, decision, who);
    mail::post(change, notice(letter_for(decision.outcome), std::move(values),
                              {who.contact_name, who.contact_email, who.language}));
}

void ask_mentor(ledger::Change& change, Site const& site, selection::MentorQuestion const& question) {
    auto const& asked = question.mentorship;
    auto const organisation = organisations::official_name(change, asked.organisation_code);
    auto const& language = people::language_of(change, question.email);
    auto values = usual_values(change, site, asked.round_id);
    values["organisation"] = organisation;
    values["link"] = question.link;
    values["start_up_when"] = start_up_of(change, asked.round_id, language);
    values["answer_by"] = asked.answer_by ? text::date(language, *asked.answer_by) : "";
    mail::post(change, notice("mentor-question", std::move(values),
                              {organisation, question.email, std::string(language.code())}));
}

void tell_of_departure(ledger::Change& change, Site const& site, applications::Departure const& departure) {
    auto values = usual_values(change, site, departure.round_id);
    values["organisation"] = organisations::official_name(change, departure.organisation_code);
    for (auto const& reader : receipt_readers(change, departure))
        mail::post(change, notice("departure-received", values, reader));
    values["left_by"] = change.actor().name;
    values["message"] = departure.reason;
    values["link"] = site.base_url + "/rounds/" + departure.round_id + "/groups";
    for (auto const& one : people::office(change))
        mail::post(change,
                   notice("organisation-left", values,
                          {one.name, one.email, std::string(people::language_of(change, one.email).code())}));
}

void confirm_participants(ledger::Change& change, letters::Letter const& letter) {
    if (letter.kind != "welcome") return;
    std::vector<std::string> codes;
    if (letter.organisation_code) codes.push_back(*letter.organisation_code);
    for (auto const& group : matching::approved_groups(change, letter.round_id))
        if (!letter.organisation_code && (!letter.group_id || *letter.group_id == group.id))
            for (auto const& member : group.members) codes.push_back(member);
    auto const told = [&](std::string const& code) { return std::ranges::find(codes, code) != codes.end(); };
    for (auto const& application : applications::submitted_in(change, letter.round_id))
        if (application.state == applications::State::admitted &&
            told(application.organisation_code.value_or("")))
            applications::set_state(change, application.id, applications::State::confirmed);
    for (auto const& part : rounds::participations_in(change, letter.round_id))
        if (part.state == rounds::ParticipationState::admitted && told(part.organisation_code)) {
            rounds::set_participation_state(change, letter.round_id, part.organisation_code,
                                            rounds::ParticipationState::preparing, std::nullopt);
            change.note("participation", letter.round_id + "/" + part.organisation_code, "preparing");
        }
}

}  // namespace jamsides::app
