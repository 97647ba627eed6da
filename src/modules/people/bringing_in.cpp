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

bool is_registered(Participant const& one, std::vector<Participant> const& known) {
    return std::ranges::any_of(known, [&](Participant const& other) {
        return other.email == one.email && other.function == one.function &&
               text::fold(other.name) == text::fold(one.name);
    });
}

// One row becomes a participant; what is wrong in it is gathered.
class RowReading {
  public:
    RowReading(db::Connection& db, std::string const& round_id, std::string const& code,
               formats::TableRow const& head, text::Language const& language)
        : db_(db),
          language_(language),
          column_(find_columns(head)),
          fitting_(functions_that_fit(db, round_id, code)),
          known_(participants_in(db, round_id, code)) {}

    bool has(Column column) const { return column_[column] != std::string::npos; }

    void read(formats::TableRow const& row, Participant participant, Import& import) const {
        auto fault = [&](Column at, std::string sentence) {
            import.faults.push_back(formats::told(
                {row.number, formats::column_letters(column_[at]), std::move(sentence)}, language_));
        };
        participant.name = cell(row, column_[name_column]);
        participant.email = text::lower(cell(row, column_[email_column]));
        participant.level = cell(row, column_[level_column]);
        auto const function = function_from(cell(row, column_[function_column]));
        if (participant.name.empty()) fault(name_column, language_.t("Skriv personens namn."));
        if (!mail::is_address(participant.email))
            fault(email_column, language_.t("Skriv hela e-postadressen."));
        else if (belongs_to_office(db_, participant.email))
            fault(email_column, language_.t("Adressen hör till programkontoret. Skriv en adress hos er"));
        if (!function)
            fault(function_column, language_.t("Skriv politiker, chef, strateg, nyckelperson eller mentor."));
        else if (std::ranges::find(fitting_, *function) == fitting_.end())
            fault(function_column, language_.t("Funktionen {1} finns inte hos er i den här omgången.",
                                               words(*function, language_)));
        participant.function = function.value_or(Function::key_person);
        if (function && !participant.name.empty())
            if (auto sentence = clash_of(participant, import); !sentence.empty())
                fault(email_column, std::move(sentence));
        import.participants.push_back(std::move(participant));
    }

  private:
    // Who is registered already is no fault: a list may be read again, and is then passed over.
    std::string clash_of(Participant const& participant, Import const& import) const {
        auto sentence = clash(participant, import.participants, language_);
        if (sentence.empty() && !is_registered(participant, known_))
            sentence = clash(participant, known_, language_);
        return sentence;
    }

    db::Connection& db_;
    text::Language const& language_;
    std::array<std::size_t, columns> column_;
    std::vector<Function> fitting_;
    std::vector<Participant> known_;
};

}  // namespace

Import read_participants(db::Connection& db, std::string_view bytes, std::string const& round_id,
                         std::string const& code, text::Language const& language) {
    Import import;
    auto const reading = formats::read_table(bytes, language);
    for (auto const& fault : reading.faults) import.faults.push_back(formats::told(fault, language));
    if (!reading.ok() || reading.table.rows.empty()) return import;
    RowReading const rows{db, round_id, code, reading.table.rows.front(), language};
    if (!rows.has(name_column) || !rows.has(email_column) || !rows.has(function_column)) {
        import.faults.push_back(
            language.t("Tabellen ska ha rubrikerna namn, e-post och funktion på första raden."));
        return import;
    }
    Participant participant;
    participant.round_id = round_id;
    participant.organisation_code = code;
    for (std::size_t i = 1; i < reading.table.rows.size(); ++i)
        rows.read(reading.table.rows[i], participant, import);
    if (!import.faults.empty()) import.participants.clear();
    return import;
}

void invite(ledger::Change& change, Visit const& visit, Participant const& participant,
            RoundWords const& round) {
    if (!participant.person_id || participant.state == ParticipantState::registered)
        approve(change, participant);
    set_invited(change, participant.id);
    auto const& language = language_of(change, participant.email);
    auto const contacts = office(change, language);
    auto const text = content::message_text(
        "participant-invitation", language.code(),
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
