// The statements about messages to the office.
#include "modules/public_site/message.hpp"

#include "platform/db/query.hpp"

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

bool mark_answered(ledger::Change& change, std::string_view id) {
    static const db::Query<void(Instant, std::string_view, std::string_view)> update{
        "update contact_messages set answered_at = $1, answered_by = $2 where id = $3 and answered_at is "
        "null"};
    return update.run(change, change.now(), change.actor().name, id) > 0;
}

}  // namespace jamsides::public_site
