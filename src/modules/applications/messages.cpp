// Filling in a message to the applicant from the application and its round.
#include "modules/applications/messages.hpp"

#include "modules/applications/store.hpp"
#include "modules/people/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/content/message.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/text/dates.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::applications {
namespace {

std::string written(std::optional<Day> day, text::Language const& language) {
    return day ? text::date(language, *day) : std::string{};
}

content::Values values_for(db::Connection& db, auth::Site const& site, text::Language const& language,
                           rounds::Round const& round, Case const& c, std::string_view token) {
    auto const office = people::office(db, language);
    auto const& a = c.application;
    return {{"round", round.years()},
            {"round_name", round.name},
            {"organisation", c.organisation_name},
            {"name", a.contact_name},
            {"link", token.empty() ? std::string{} : site.base_url + draft_address(token)},
            {"closes_on", written(round.applications_close_on, language)},
            {"decision_by", written(round.decision_by, language)},
            {"office", site.owner},
            {"sender_name", office.empty() ? site.owner : office.front().name},
            {"sender_title", office.empty() ? std::string{} : office.front().title}};
}

}  // namespace

std::string draft_address(std::string_view token) { return "/drafts/" + std::string(token); }

void write_to_applicant(ledger::Change& change, auth::Site const& site, rounds::Round const& round,
                        Case const& c, std::string_view name, std::string_view token,
                        content::Values const& more) {
    auto const& language = text::language_of(c.application.language);
    auto values = values_for(change, site, language, round, c, token);
    for (auto const& [key, value] : more) values[key] = value;
    auto const text = content::message_text(name, language.code(), std::move(values));
    mail::post(change, {.to_name = c.application.contact_name,
                        .to_address = c.application.contact_email,
                        .subject = text.subject,
                        .text = text.body});
}

int remind_of_questions(db::Connection& db, Clock const& clock, auth::Site const& site) {
    auto const tomorrow =
        Day{std::chrono::sys_days{time::day_in_stockholm(clock.now())} + std::chrono::days{1}};
    auto const due = applications_to_remind(db, tomorrow);
    for (auto const& application : due) {
        ledger::Change change{db, clock, ledger::system_actor()};
        auto const c = whole(change, application);
        auto const round = rounds::get(change, application.round_id);
        auto const& question = *c.open_question();
        auto const answer_by = text::date(text::language_of(application.language), question.answer_by);
        write_to_applicant(change, site, round, c, "completion-reminder", new_link(change, application.id),
                           {{"question", question.question}, {"answer_by", answer_by}});
        change.note("application", application.id, "reminded");
        change.commit();
    }
    return static_cast<int>(due.size());
}

}  // namespace jamsides::applications
