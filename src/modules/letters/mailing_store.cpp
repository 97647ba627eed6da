// The statements of mailings.
#include "modules/letters/store.hpp"

#include "platform/db/query.hpp"

namespace jamsides::letters {
namespace {

#define MAILING_COLUMNS                                                                            \
    "id, round_id, template, title, subject, body, audience, timing, send_month, send_at, state, " \
    "activity_id, sent_at, subject_en, body_en"

}  // namespace

std::vector<Mailing> mailings_in(db::Connection& db, std::string_view round_id) {
    static const db::Query<Mailing(std::string_view)> select{
        "select " MAILING_COLUMNS
        " from mailings where round_id = $1 order by coalesce(send_at, send_month), id"};
    return select.all(db, round_id);
}

std::optional<Mailing> find_mailing(db::Connection& db, Person const& person, std::string_view id) {
    static const db::Query<Mailing(std::string_view)> select{"select " MAILING_COLUMNS
                                                             " from mailings where id = $1"};
    if (!person.is_office()) return std::nullopt;
    return select.one_or_none(db, id);
}

std::vector<Mailing> due_mailings(db::Connection& db, Instant now) {
    static const db::Query<Mailing(Instant)> select{
        "select " MAILING_COLUMNS
        " from mailings where state = 'approved' and timing = 'exact' and send_at <= $1 order by send_at"};
    return select.all(db, now);
}

void add(ledger::Change& change, Mailing const& m) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view,
                                std::string_view, std::string_view, std::string_view, MailingTiming,
                                std::optional<Day>, std::optional<Instant>, MailingState,
                                std::optional<std::string>, Instant, std::string_view, std::string_view,
                                std::string_view)>
        insert{
            "insert into mailings (id, round_id, template, title, subject, body, audience, timing, "
            "send_month, "
            "send_at, state, activity_id, made_at, made_by, subject_en, body_en) "
            "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"};
    insert.run(change, m.id, m.round_id, m.template_name, m.title, m.subject, m.body, m.audience, m.timing,
               m.send_month, m.send_at, m.state, m.activity_id, change.now(), change.actor().id, m.subject_en,
               m.body_en);
    change.note("mailing", m.id, "drafted");
}

void replace(ledger::Change& change, Mailing const& m) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view,
                                MailingTiming, std::optional<Day>, std::optional<Instant>, MailingState,
                                std::string_view)>
        update{
            "update mailings set subject = $1, body = $2, subject_en = $3, body_en = $4, timing = $5, "
            "send_month = $6, "
            "send_at = $7, state = $8 where id = $9 and state <> 'sent'"};
    update.run(change, m.subject, m.body, m.subject_en, m.body_en, m.timing, m.send_month, m.send_at, m.state,
               m.id);
    change.note("mailing", m.id, "changed");
}

void set_mailing_approved(ledger::Change& change, std::string_view id) {
    static const db::Query<void(Instant, std::string_view, std::string_view)> update{
        "update mailings set state = 'approved', approved_at = $1, approved_by = $2 where id = $3 and state "
        "= 'draft'"};
    update.run(change, change.now(), change.actor().id, id);
    change.note("mailing", id, "approved");
}

void set_mailing_sent(ledger::Change& change, std::string_view id) {
    static const db::Query<void(Instant, std::string_view)> update{
        "update mailings set state = 'sent', sent_at = $1 where id = $2"};
    update.run(change, change.now(), id);
    change.note("mailing", id, "sent");
}

}  // namespace jamsides::letters
