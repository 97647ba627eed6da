// Filling in a message to the applicant from the application and its round.
#include "modules/applications/messages.hpp"

#include "modules/people/store.hpp"
#include "platform/content/letter_template.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/text/dates.hpp"

namespace jamsides::applications {
namespace {

std::string written(std::optional<Day> day, text::Language const& language) {
    return day ? text::date(language, *day) : std::string{};
}

content::Values values_for(Visit const& visit, text::Language const& language, rounds::Round const& round,
                           Case const& c, std::string_view token) {
    auto const office = people::office(visit.db);
    auto const& a = c.application;
    return {{"round", round.years()},
            {"round_name", round.name},
            {"organisation", c.organisation_name},
            {"name", a.contact_name},
            {"link", token.empty() ? std::string{} : visit.absolute(draft_address(token))},
            {"closes_on", written(round.applications_close_on, language)},
            {"decision_by", written(round.decision_by, language)},
            {"office", visit.site.owner},
            {"sender_name", office.empty() ? visit.site.owner : office.front().name},
            {"sender_title", office.empty() ? std::string{} : office.front().title}};
}

}  // namespace

std::string draft_address(std::string_view token) { return "/drafts/" + std::string(token); }

void write_to_applicant(ledger::Change& change, Visit const& visit, rounds::Round const& round, Case const& c,
                        std::string_view name, std::string_view token, content::Values const& more) {
    // The applicant reads in the language of their own pages; what the office sends is in Swedish.
    auto const& language = visit.person ? text::swedish() : visit.language;
    auto const words = content::letter_template(name).in(language.code());
    auto values = values_for(visit, language, round, c, token);
    for (auto const& [key, value] : more) values[key] = value;
    mail::post(change, {.to_name = c.application.contact_name,
                        .to_address = c.application.contact_email,
                        .subject = content::fill_heading(words.subject, values),
                        .text = content::fill(words.blocks.front().body, values)});
}

}  // namespace jamsides::applications
