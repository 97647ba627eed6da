// The statements of letters.
#include "modules/letters/store.hpp"

#include <algorithm>

#include "modules/matching/learning_group.hpp"
#include "platform/db/query.hpp"

namespace jamsides::letters {
namespace {

#define LETTER_COLUMNS                                                                                \
    "id, round_id, organisation_code, group_id, kind, subject, dated_on, reference, state, changes, " \
    "made_at, "                                                                                       \
    "approved_at, sent_at"

bool concerns(db::Connection& db, Letter const& letter, std::string_view code) {
    if (letter.organisation_code) return *letter.organisation_code == code;
    auto const groups = matching::approved_groups(db, letter.round_id);
    return std::ranges::any_of(groups, [&](auto const& group) {
        return group.has(code) && (!letter.group_id || *letter.group_id == group.id);
    });
}

bool may_see(db::Connection& db, Person const& person, Letter const& letter) {
    if (person.is_office()) return true;
    if (letter.state != State::sent) return false;
    auto const own = person.organisations_in(letter.round_id);
    return std::ranges::any_of(own, [&](auto const& code) { return concerns(db, letter, code); });
}

std::vector<Letter> in_round(db::Connection& db, std::string_view round_id) {
    static const db::Query<Letter(std::string_view)> select{
        "select " LETTER_COLUMNS " from letters where round_id = $1 order by dated_on desc, id"};
    return select.all(db, round_id);
}

}  // namespace

std::vector<Letter> visible_to(db::Connection& db, Person const& person, std::string_view round_id) {
    auto letters = in_round(db, round_id);
    std::erase_if(letters, [&](Letter const& letter) { return !may_see(db, person, letter); });
    return letters;
}

std::optional<Letter> find_visible_to(db::Connection& db, Person const& person, std::string_view id) {
    static const db::Query<Letter(std::string_view)> select{"select " LETTER_COLUMNS
                                                            " from letters where id = $1"};
    auto letter = select.one_or_none(db, id);
    if (letter && !may_see(db, person, *letter)) return std::nullopt;
    return letter;
}

std::optional<Letter> newest_for(db::Connection& db, std::string_view round_id,
                                 std::string_view organisation_code, std::string_view kind) {
    for (auto& letter : in_round(db, round_id))
        if (letter.kind == kind && concerns(db, letter, organisation_code)) return letter;
    return std::nullopt;
}

std::vector<Recipient> recipients_of(db::Connection& db, std::string_view letter_id) {
    static const db::Query<Recipient(std::string_view)> select{
        "select r.email, r.name, coalesce(p.language, 'sv') from letter_recipients r "
        "left join persons p on p.email = r.email where r.letter_id = $1 order by r.name"};
    return select.all(db, letter_id);
}

void add(ledger::Change& change, Letter const& l) {
    static const db::Query<void(std::string_view, std::string_view, std::optional<std::string>,
                                std::optional<std::string>, std::string_view, std::string_view, Day,
                                std::string_view, State, std::string_view, Instant, std::string_view)>
        insert{
            "insert into letters (id, round_id, organisation_code, group_id, kind, subject, dated_on, "
            "reference, "
            "state, changes, made_at, made_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"};
    insert.run(change, l.id, l.round_id, l.organisation_code, l.group_id, l.kind, l.subject, l.dated_on,
               l.reference, State::draft, l.changes, change.now(), change.actor().id);
    change.note("letter", l.id, "drafted");
}

void set_recipients(ledger::Change& change, std::string_view letter_id,
                    std::vector<Recipient> const& recipients) {
    static const db::Query<void(std::string_view)> clear{
        "delete from letter_recipients where letter_id = $1"};
    static const db::Query<void(std::string_view, std::string_view, std::string_view)> insert{
        "insert into letter_recipients (letter_id, email, name) values ($1, $2, $3) on conflict do nothing"};
    clear.run(change, letter_id);
    for (auto const& recipient : recipients) insert.run(change, letter_id, recipient.email, recipient.name);
}

void set_changes(ledger::Change& change, std::string_view letter_id, std::string_view json) {
    static const db::Query<void(std::string_view, std::string_view)> update{
        "update letters set changes = $1, state = 'draft' where id = $2 and state <> 'sent'"};
    update.run(change, json, letter_id);
    change.note("letter", letter_id, "changed");
}

void approve(ledger::Change& change, std::string_view letter_id) {
    static const db::Query<void(Instant, std::string_view, std::string_view)> update{
        "update letters set state = 'approved', approved_at = $1, approved_by = $2 where id = $3 and state = "
        "'draft'"};
    update.run(change, change.now(), change.actor().id, letter_id);
    change.note("letter", letter_id, "approved");
}

void set_sent(ledger::Change& change, std::string_view letter_id) {
    static const db::Query<void(Instant, std::string_view, std::string_view)> update{
        "update letters set state = 'sent', sent_at = $1, sent_by = $2 where id = $3"};
    update.run(change, change.now(), change.actor().id, letter_id);
    change.note("letter", letter_id, "sent");
}

std::vector<Letter> sent_without_copies(db::Connection& db) {
    static const db::Query<Letter()> select{
        "select " LETTER_COLUMNS
        " from letters where state = 'sent' and id not in (select letter_id from letter_files) order by id"};
    return select.all(db);
}

void keep_copy(ledger::Change& change, std::string_view letter_id, std::string_view language,
               std::string_view format, std::string_view file_id) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view)>
        insert{"insert into letter_files (letter_id, language, format, file_id) values ($1, $2, $3, $4)"};
    insert.run(change, letter_id, language, format, file_id);
}

std::optional<std::string> kept_copy(db::Connection& db, std::string_view letter_id,
                                     std::string_view language, std::string_view format) {
    static const db::Query<std::string(std::string_view, std::string_view, std::string_view)> select{
        "select file_id from letter_files where letter_id = $1 and format = $2 and language in ($3, 'sv') "
        "order by case when language = 'sv' then 1 else 0 end limit 1"};
    return select.one_or_none(db, letter_id, format, language);
}

void set_mail(ledger::Change& change, std::string_view letter_id, std::string_view email,
              std::string_view mail_id) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view)> update{
        "update letter_recipients set mail_id = $1 where letter_id = $2 and email = $3"};
    update.run(change, mail_id, letter_id, email);
}

}  // namespace jamsides::letters
