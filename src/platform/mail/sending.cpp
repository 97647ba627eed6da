// Claim, send, mark: one message at a time.
#include "platform/mail/sending.hpp"

#include "platform/log/log.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/mail/smtp.hpp"

#include "platform/db/query.hpp"

namespace jamsides::mail {
namespace {

using namespace std::chrono_literals;
using Text = std::string_view;

// Statements that change one row by themselves: each is a transaction of its own.
const db::Query<std::string(Instant)> next_due{
    "select id from outgoing_mail where state = 'queued' and next_try_at <= $1 order by next_try_at, id "
    "limit 1"};
const db::Query<void(Instant, Text)> claim{
    "update outgoing_mail set state = 'sending', tries = tries + 1, claimed_until = $1 "
    "where id = $2 and state = 'queued'"};
const db::Query<void(Text, Instant, Text)> mark_sent{
    "update outgoing_mail set state = $1, sent_at = $2, claimed_until = null, error = '' "
    "where id = $3 and state = 'sending'"};
const db::Query<void(Instant, Text, Text)> mark_later{
    "update outgoing_mail set state = 'queued', next_try_at = $1, claimed_until = null, error = $2 "
    "where id = $3 and state = 'sending'"};
const db::Query<void(Text, Text)> mark_failed{
    "update outgoing_mail set state = 'failed', claimed_until = null, error = $1 where id = $2 and state = "
    "'sending'"};
const db::Query<void(Text, Instant)> fail_abandoned{
    "update outgoing_mail set state = 'failed', claimed_until = null, error = $1 "
    "where state = 'sending' and claimed_until < $2"};

constexpr Text abandoned =
    "The program stopped while the message was on its way: it may have arrived. Ask the recipient before "
    "sending it "
    "again.";

// Minutes to wait after each try; when they are used up the message has failed, after about a day.
constexpr std::array waits{1min, 5min, 15min, 60min, 180min, 360min, 720min};

std::string_view word(Answer::Kind kind) {
    constexpr std::array<Text, 4> words{"taken", "refused", "later", "uncertain"};
    return words[static_cast<std::size_t>(kind)];
}

class Round {
  public:
    Round(db::Connection& connection, Clock const& clock, Smtp const& smtp)
        : connection_{connection}, clock_{clock}, smtp_{smtp}, conversation_{smtp} {}

    // The claim outlives the longest conversation; another program may have been first.
    void take(std::string const& id) {
        if (claim.run(connection_, clock_.now() + smtp_.patience + 10min, id) == 0) return;
        const auto stored = message(connection_, id);
        const std::string mime = as_mime(stored->message, smtp_.sender, id, clock_.now());
        mark(id, stored->line.tries, conversation_.send(stored->message.to_address, mime));
    }
    Outcome const& outcome() const { return outcome_; }

  private:
    void mark(std::string const& id, int tries, Answer const& answer) {
        const auto used = static_cast<std::size_t>(tries - 1);
        if (answer.kind == Answer::Kind::taken) {
            mark_sent.run(connection_, "sent", clock_.now(), id);
            ++outcome_.sent;
        } else if (answer.kind == Answer::Kind::later && used < waits.size()) {
            mark_later.run(connection_, clock_.now() + waits[used], answer.reason, id);
            ++outcome_.later;
        } else {
            mark_failed.run(connection_, answer.reason, id);
            ++outcome_.failed;
        }
        if (answer.kind != Answer::Kind::taken)
            log::warning("Mail was not sent",
                         {{"mail", id}, {"answer", word(answer.kind)}, {"tries", tries}});
    }

    db::Connection& connection_;
    Clock const& clock_;
    Smtp const& smtp_;
    SmtpConversation conversation_;
    Outcome outcome_;
};

Outcome keep(db::Connection& connection, Clock const& clock, int most) {
    Outcome outcome;
    while (outcome.sent < most) {
        const auto id = next_due.one_or_none(connection, clock.now());
        if (!id) break;
        if (claim.run(connection, clock.now() + 10min, *id) == 0) continue;
        mark_sent.run(connection, "kept", clock.now(), *id);
        ++outcome.sent;
    }
    return outcome;
}

}  // namespace

Outcome send_due(db::Database& database, Clock const& clock, Delivery const& delivery, int most) {
    db::Lease lease = database.lease();
    if (const auto lost = fail_abandoned.run(*lease, abandoned, clock.now()); lost > 0)
        log::error("Mail was on its way when the program stopped", {{"messages", lost}});
    if (std::holds_alternative<Drawer>(delivery)) return keep(*lease, clock, most);
    if (!next_due.one_or_none(*lease, clock.now())) return {};
    Round round{*lease, clock, std::get<Smtp>(delivery)};
    for (int taken = 0; taken < most; ++taken) {
        const auto id = next_due.one_or_none(*lease, clock.now());
        if (!id) break;
        round.take(*id);
    }
    return round.outcome();
}

}  // namespace jamsides::mail
