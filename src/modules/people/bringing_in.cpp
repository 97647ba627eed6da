// Tables of participants that people bring, and the invitation that goes out.
#include <algorithm>
#include <array>

#include "modules/organisations/store.hpp"
#include "modules/people/pages.hpp"
#include "platform/content/message.hpp"
#include "platform/formats/table.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/text/order.hpp"

namespace jamsides::people {
namespace {

enum Column { name_column, email_column, function_column, level_column, columns };

// Which column holds what, by its heading; a missing heading is a fault.
std::array<std::size_t, columns> find_columns(formats::TableRow const& head) {
    std::array<std::size_t, columns> found;
    found.fill(std::string::npos);
    for (std::size_t i = 0; i < head.cells.size(); ++i) {
        auto const word = text::fold(head.cells[i]);
        auto has = [&](std::string_view part) { return word.find(part) != word.npos; };
        if (has("post") || has("mail"))
            found[email_column] = i;
        else if (has("funktion") || has("function") || has("roll"))
            found[function_column] = i;
        else if (has("uppdrag") || has("tjanst") || has("tjänst") || has("titel") || has("title"))
            found[level_column] = i;
        else if (has("namn") || has("name"))
            found[name_column] = i;
    }
    return found;
}

std::string cell(formats::TableRow const& row, std::size_t column) {
    return column < row.cells.size() ? row.cells[column] : "";
}

}  // namespace

Import read_participants(db::Connection& db, std::string_view bytes, std::string const& round_id,
                         std::string const& code, text::Language const& language) {
    Import import;
    auto const reading = formats::read_table(bytes, language);
    for (auto const& fault : reading.faults) import.faults.push_back(formats::told(fault, language));
    if (!reading.ok() || reading.table.rows.empty()) return import;
    auto const column = find_columns(reading.table.rows.front());
    auto const fitting = functions_that_fit(db, round_id, code);
    auto fault = [&](formats::TableRow const& row, std::size_t at, std::string sentence) {
        import.faults.push_back(
            formats::told({row.number, formats::column_letters(at), std::move(sentence)}, language));
    };
    for (auto const needed : {name_column, email_column, function_column})
        if (column[needed] == std::string::npos) {
            import.faults.push_back(
                language.t("Tabellen ska ha rubrikerna namn, e-post och funktion på första raden."));
            return import;
        }
    for (std::size_t i = 1; i < reading.table.rows.size(); ++i) {
        auto const& row = reading.table.rows[i];
        Participant participant;
        participant.round_id = round_id;
        participant.organisation_code = code;
        participant.name = cell(row, column[name_column]);
        participant.email = text::lower(cell(row, column[email_column]));
        participant.level = cell(row, column[level_column]);
        auto const function = function_from(cell(row, column[function_column]));
        if (participant.name.empty()) fault(row, column[name_column], language.t("Skriv personens namn."));
        if (!mail::is_address(participant.email))
            fault(row, column[email_column], language.t("Skriv hela e-postadressen."));
        else if (belongs_to_office(db, participant.email))
            fault(row, column[email_column],
                  language.t("Adressen hör till programkontoret. Skriv en adress hos er"));
        if (!function)
            fault(row, column[function_column],
                  language.t("Skriv politiker, chef, strateg, nyckelperson eller mentor."));
        else if (std::ranges::find(fitting, *function) == fitting.end())
            fault(row, column[function_column],
                  language.t("Funktionen {1} finns inte hos er i den här omgången.",
                             words(*function, language)));
        participant.function = function.value_or(Function::key_person);
        import.participants.push_back(std::move(participant));
    }
    if (!import.faults.empty()) import.participants.clear();
    return import;
}

void invite(ledger::Change& change, Visit const& visit, Participant const& participant,
            RoundWords const& round) {
    if (!participant.person_id || participant.state == ParticipantState::registered)
        approve(change, participant);
    set_invited(change, participant.id);
    auto const contacts = office(change);
    auto const text = content::message_text(
        "participant-invitation", language_of(change, participant.email).code(),
        {{"name", participant.name},
         {"round", round.years},
         {"round_name", round.name},
         {"office", visit.site.owner},
         {"organisation", organisations::official_name(change, participant.organisation_code)},
         {"registered_by", registered_by(change, participant.id)},
         // A link of one's own ends after a quarter of an hour; an invitation is read
         // days later.
         {"link", visit.absolute("/sign-in")},
         {"sender_name", contacts.empty() ? visit.site.owner : contacts.front().name},
         {"sender_title", contacts.empty() ? "" : contacts.front().title}});
    mail::post(change, {.to_name = participant.name,
                        .to_address = participant.email,
                        .subject = text.subject,
                        .text = text.body});
}

}  // namespace jamsides::people
