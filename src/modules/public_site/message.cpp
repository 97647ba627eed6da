// The statements about messages to the office.
#include "modules/public_site/message.hpp"

#include "modules/people/store.hpp"
#include "platform/content/message.hpp"
#include "platform/db/query.hpp"
#include "platform/mail/outgoing.hpp"

namespace jamsides::public_site {

std::vector<Message> messages(db::Connection& db) {
    static const db::Query<Message()> select{
        "select id, name, email, message, received_at, answered_at, answered_by from contact_messages "
        "order by case when answered_at is null then 0 else 1 end, received_at desc limit 200"};
    return select.all(db);
}

void add_message(ledger::Change& change, Message const& message) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view,
                                Instant)>
        insert{
            "insert into contact_messages (id, name, email, message, received_at) values ($1, $2, $3, $4, "
            "$5)"};
    insert.run(change, message.id, message.name, message.email, message.message, change.now());
}

void tell_office(ledger::Change& change, Visit const& visit, Message const& message) {
    for (auto const& reader : people::office(change)) {
        auto const text =
            content::message_text("contact-message", people::language_of(change, reader.email).code(),
                                  {{"name", reader.name},
                                   {"visitor", message.name},
                                   {"visitor_email", message.email},
                                   {"message", message.message},
                                   {"link", visit.absolute("/messages")}});
        mail::post(change, {.to_name = reader.name,
                            .to_address = reader.email,
                            .subject = text.subject,
                            .text = text.body,
                            .html = {},
                            .attachments = {},
                            .reply_to = mail::is_address(message.email) ? message.email : ""});
    }
}

bool mark_answered(ledger::Change& change, std::string_view id) {
    static const db::Query<void(Instant, std::string_view, std::string_view)> update{
        "update contact_messages set answered_at = $1, answered_by = $2 where id = $3 and answered_at is "
        "null"};
    return update.run(change, change.now(), change.actor().name, id) > 0;
}

}  // namespace jamsides::public_site
