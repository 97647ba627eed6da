// The tables outgoing_mail and mail_attachments as the modules and the drawer see them.
#include "platform/mail/outgoing.hpp"

#include <stdexcept>

#include "platform/db/query.hpp"

namespace jamsides::mail {
namespace {

using Text = std::string_view;
using MaybeText = std::optional<std::string>;

const db::Query<void(Text, Instant, Text, Text, Text, Text, Text, MaybeText, MaybeText, MaybeText)>
    insert_mail{
        "insert into outgoing_mail (id, created_at, state, next_try_at, to_name, to_address, reply_to, "
        "subject, "
        "body_text, body_html, calendar, calendar_method) "
        "values ($1, $2, 'queued', $2, $3, $4, $5, $6, $7, $8, $9, $10)"};

struct AttachmentRow {
    std::string mail_id;
    int position;
    std::string name;
    std::string media_type;
    db::Bytes content;
};
BOOST_DESCRIBE_STRUCT(AttachmentRow, (), (mail_id, position, name, media_type, content))
const db::Query<void(Text, int, Text, Text, db::Bytes)> insert_attachment{
    "insert into mail_attachments (mail_id, position, name, media_type, content) values ($1, $2, $3, $4, "
    "$5)"};
const db::Query<AttachmentRow(Text)> attachments_of{
    "select mail_id, position, name, media_type, content from mail_attachments where mail_id = $1 order by "
    "position"};

const db::Query<MessageLine(int)> newest{
    "select id, created_at, state, to_name, to_address, subject, tries, error from outgoing_mail "
    "order by created_at desc, id desc limit $1"};
const db::Query<MessageLine(Text, int)> newest_to{
    "select id, created_at, state, to_name, to_address, subject, tries, error from outgoing_mail "
    "where to_address = $1 order by created_at desc, id desc limit $2"};

struct StoredRow {
    MessageLine line;
    std::string reply_to;
    std::string body_text;
    MaybeText body_html;
    MaybeText calendar;
    MaybeText calendar_method;
};
BOOST_DESCRIBE_STRUCT(StoredRow, (), (line, reply_to, body_text, body_html, calendar, calendar_method))
const db::Query<StoredRow(Text)> by_id{
    "select id, created_at, state, to_name, to_address, subject, tries, error, "
    "reply_to, body_text, body_html, calendar, calendar_method from outgoing_mail where id = $1"};

const db::Query<Counts()> count{
    "select coalesce(sum(case when state <> 'failed' then 1 else 0 end), 0), "
    "coalesce(sum(case when state = 'failed' then 1 else 0 end), 0) "
    "from outgoing_mail where state in ('queued', 'sending', 'failed')"};

const db::Query<void(Instant, Text)> queue_again{
    "update outgoing_mail set state = 'queued', tries = 0, next_try_at = $1 where id = $2 and state = "
    "'failed'"};

// What stands in a header must stay there: a line break would begin a header of the writer's own. Names come
// from tables where a cell may hold one, so it becomes a space.
std::string on_one_line(Text text) {
    std::string line;
    for (char c : text) {
        bool const space = static_cast<unsigned char>(c) <= ' ' || c == 0x7f;
        if (!space)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    if (line.ends_with(' ')) line.pop_back();
    return line;
}

void check_addresses(Message const& message) {
    if (!is_address(message.to_address))
        throw std::invalid_argument{"A message was posted to what is no address"};
    if (!message.reply_to.empty() && !is_address(message.reply_to))
        throw std::invalid_argument{"A message was posted with a reply-to that is no address"};
}

const db::Query<void(Instant)> delete_old_attachments{
    "delete from mail_attachments where mail_id in (select id from outgoing_mail where state in ('sent', "
    "'kept') "
    "and created_at < $1)"};
const db::Query<void(Instant)> delete_old{
    "delete from outgoing_mail where state in ('sent', 'kept') and created_at < $1"};

}  // namespace

bool is_address(Text text) {
    const auto at = text.find('@');
    if (text.size() > 254 || at == Text::npos || at == 0 || at > 64) return false;
    const auto fits = [](Text part, Text besides) {
        for (char c : part)
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                  besides.find(c) != Text::npos))
                return false;
        return !part.empty() && part.front() != '.' && part.back() != '.' && part.find("..") == Text::npos;
    };
    const Text domain = text.substr(at + 1);
    return fits(text.substr(0, at), "!#$%&'*+-/=?^_`{|}~.") && fits(domain, "-.") &&
           domain.find('.') != Text::npos && domain.front() != '-' && domain.back() != '-';
}

std::string post(ledger::Change& change, Message const& message) {
    check_addresses(message);
    const std::string id = change.new_id();
    const auto& calendar = message.calendar;
    insert_mail.run(change, id, change.now(), on_one_line(message.to_name), message.to_address,
                    message.reply_to, on_one_line(message.subject), message.text, message.html,
                    calendar ? MaybeText{calendar->text} : std::nullopt,
                    calendar ? MaybeText{on_one_line(calendar->method)} : std::nullopt);
    int position = 0;
    for (Attachment const& attachment : message.attachments)
        insert_attachment.run(change, id, ++position, on_one_line(attachment.name),
                              on_one_line(attachment.media_type), {attachment.bytes});
    return id;
}

std::vector<MessageLine> latest_messages(db::Connection& connection, int count_wanted) {
    return newest.all(connection, count_wanted);
}

std::vector<MessageLine> messages_to(db::Connection& connection, Text address, int count_wanted) {
    return newest_to.all(connection, address, count_wanted);
}

std::optional<StoredMessage> message(db::Connection& connection, Text id) {
    auto row = by_id.one_or_none(connection, id);
    if (!row) return std::nullopt;
    StoredMessage stored{row->line,
                         {row->line.to_name,
                          row->line.to_address,
                          row->line.subject,
                          row->body_text,
                          row->body_html,
                          {},
                          row->reply_to,
                          {}}};
    if (row->calendar)
        stored.message.calendar = CalendarPart{row->calendar_method.value_or(""), *row->calendar};
    for (AttachmentRow& attachment : attachments_of.all(connection, id))
        stored.message.attachments.push_back({std::move(attachment.name), std::move(attachment.media_type),
                                              std::move(attachment.content.content)});
    return stored;
}

Counts waiting_and_failed(db::Connection& connection) { return count.one(connection); }

std::int64_t forget_sent(ledger::Change& change, Instant before) {
    delete_old_attachments.run(change, before);
    const auto forgotten = delete_old.run(change, before);
    if (forgotten == 0) return 0;
    change.note("mail", "", "forgotten", "{\"count\":" + std::to_string(forgotten) + "}");
    return forgotten;
}

bool try_again(ledger::Change& change, Text id) {
    if (queue_again.run(change, change.now(), id) == 0) return false;
    change.note("mail", id, "queued_again");
    return true;
}

}  // namespace jamsides::mail
