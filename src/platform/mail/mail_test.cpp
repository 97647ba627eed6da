// Posted with its cause, sent once, kept when nothing is to leave the house: over real SMTP and on both
// databases.
#include <sys/wait.h>
#include <unistd.h>

#include <thread>

#include "harness/databases.hpp"
#include "harness/smtp_sink.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/mail/sending.hpp"

using namespace std::chrono_literals;
using namespace jamsides;
using test::SmtpSink;

namespace {

const ledger::Actor leader{"p1", "Projektledare Ett"};

struct Mail : test::OnBothDatabases {
    SmtpSink sink;
    mail::Smtp smtp() const {
        mail::Smtp settings{sink.url(), {"Programkontoret", "kontoret@jamsides.example"}};
        settings.security = mail::Smtp::Security::none;
        settings.patience = 10s;
        return settings;
    }
    std::string post(mail::Message const& message) {
        return ledger::in_change(connection(), clock, leader, [&](ledger::Change& change) {
            change.note("letter", "l1", "sent");
            return mail::post(change, message);
        });
    }
    std::string post() { return post({"Anna Ek", "anna@lund.example", "Välkommen", "Hej\n"}); }
    mail::MessageLine line(std::string const& id) { return mail::message(connection(), id)->line; }
};
ON_BOTH_DATABASES(Mail);

TEST_P(Mail, A_posted_message_is_sent_once) {
    const auto id = post();
    EXPECT_EQ(mail::send_due(database(), clock, smtp()).sent, 1);
    EXPECT_EQ(mail::send_due(database(), clock, smtp()).sent, 0);
    ASSERT_EQ(sink.received().size(), 1u);
    EXPECT_EQ(sink.received()[0].from, "kontoret@jamsides.example");
    EXPECT_EQ(sink.received()[0].to, "anna@lund.example");
    EXPECT_NE(sink.received()[0].content.find("Message-ID: <" + id + "@jamsides.example>"),
              std::string::npos);
    EXPECT_EQ(line(id).state, mail::State::sent);
}

TEST_P(Mail, What_was_sent_long_ago_is_forgotten_and_what_waits_is_not) {
    const auto id = post({.to_name = "Anna Ek",
                          .to_address = "anna@lund.example",
                          .subject = "Brev",
                          .text = "Hej\n",
                          .html = {},
                          .attachments = {{"brev.pdf", "application/pdf", "%PDF-"}}});
    mail::send_due(database(), clock, mail::Drawer{});
    const auto waiting = post();
    clock.advance(std::chrono::hours{24 * 10});
    const auto forgotten_before = [&](Instant instant) {
        ledger::Change change{connection(), clock, leader};
        const auto count = mail::forget_sent(change, instant);
        if (change.noted()) change.commit();
        return count;
    };
    EXPECT_EQ(forgotten_before(clock.now() - std::chrono::hours{24 * 11}), 0);
    EXPECT_EQ(forgotten_before(clock.now()), 1);
    EXPECT_FALSE(mail::message(connection(), id));
    EXPECT_TRUE(mail::message(connection(), waiting));
}

TEST_P(Mail, What_is_rolled_back_is_never_sent) {
    {
        ledger::Change change{connection(), clock, leader};
        mail::post(change, {"", "anna@lund.example", "s", "t"});
    }
    EXPECT_EQ(mail::send_due(database(), clock, smtp()).sent, 0);
    EXPECT_TRUE(sink.received().empty());
}

TEST_P(Mail, Many_messages_go_in_one_conversation) {
    for (int i = 0; i < 20; ++i) post();
    EXPECT_EQ(mail::send_due(database(), clock, smtp()).sent, 20);
    EXPECT_EQ(sink.received().size(), 20u);
    EXPECT_EQ(sink.conversations(), 1);
}

TEST_P(Mail, In_the_drawer_everything_is_kept_and_nothing_sent) {
    const auto id = post();
    EXPECT_EQ(mail::send_due(database(), clock, mail::Drawer{}).sent, 1);
    EXPECT_EQ(line(id).state, mail::State::kept);
    EXPECT_TRUE(sink.received().empty());
}

TEST_P(Mail, A_message_is_found_again_whole) {
    mail::Message message{"Anna Ek", "anna@lund.example", "Kallelse", "text\n", "<p>text</p>"};
    message.attachments = {{"brev.pdf", "application/pdf", std::string{"%PDF\0\xff\n", 7}},
                           {"b.csv", "text/csv", ""}};
    message.reply_to = "svar@jamsides.example";
    message.calendar = mail::CalendarPart{"REQUEST", "BEGIN:VCALENDAR\r\n"};
    const auto stored = mail::message(connection(), post(message));
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->message.html, "<p>text</p>");
    EXPECT_EQ(stored->message.reply_to, "svar@jamsides.example");
    EXPECT_EQ(stored->message.calendar->text, "BEGIN:VCALENDAR\r\n");
    ASSERT_EQ(stored->message.attachments.size(), 2u);
    EXPECT_EQ(stored->message.attachments[0].bytes, message.attachments[0].bytes);
    EXPECT_EQ(mail::latest_messages(connection(), 5).at(0).subject, "Kallelse");
    EXPECT_EQ(mail::messages_to(connection(), "anna@lund.example", 5).size(), 1u);
    EXPECT_EQ(mail::message(connection(), "none"), std::nullopt);
}

TEST_P(Mail, A_line_break_in_a_header_becomes_a_space) {
    const mail::Message odd{
        "Anna\nAndersson", "anna@lund.example",           "Hej\r\nBcc: all@lund.example\t", "t",
        std::nullopt,      {{"a\r\nb", "text/plain", ""}}};
    const auto stored = mail::message(connection(), post(odd));
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->message.to_name, "Anna Andersson");
    EXPECT_EQ(stored->message.subject, "Hej Bcc: all@lund.example");
    EXPECT_EQ(stored->message.attachments.at(0).name, "a b");
}

TEST_P(Mail, A_false_address_is_refused_when_posted) {
    const mail::Message good{"Anna", "anna@lund.example", "s", "t"};
    auto bad = good;
    bad.to_address = "anna@lund.example>\r\nDATA";
    EXPECT_THROW(post(bad), std::invalid_argument);
    bad = good;
    bad.reply_to = "svar@";
    EXPECT_THROW(post(bad), std::invalid_argument);
    EXPECT_TRUE(mail::latest_messages(connection(), 5).empty());
}

TEST_P(Mail, A_busy_server_is_tried_again_later_and_given_up_after_a_day) {
    const auto id = post();
    sink.behave({.recipient = "450 mailbox busy"});
    EXPECT_EQ(mail::send_due(database(), clock, smtp()).later, 1);
    EXPECT_EQ(line(id).state, mail::State::queued);
    EXPECT_NE(line(id).error.find("450 mailbox busy"), std::string::npos) << line(id).error;
    EXPECT_EQ(mail::send_due(database(), clock, smtp()).later, 0);
    for (int hour = 0; hour < 30; ++hour) {
        clock.advance(1h);
        mail::send_due(database(), clock, smtp());
    }
    EXPECT_EQ(line(id).state, mail::State::failed);
    EXPECT_EQ(line(id).tries, 8);
    EXPECT_EQ(mail::waiting_and_failed(connection()).failed, 1);
}

TEST_P(Mail, After_a_busy_hour_the_message_arrives_once) {
    const auto id = post();
    sink.behave({.end_of_data = "451 try later"});
    mail::send_due(database(), clock, smtp());
    sink.behave({});
    clock.advance(1min);
    EXPECT_EQ(mail::send_due(database(), clock, smtp()).sent, 1);
    EXPECT_EQ(sink.received().size(), 1u);
    EXPECT_EQ(line(id).tries, 2);
    EXPECT_EQ(line(id).error, "");
}

TEST_P(Mail, A_refused_message_is_not_tried_again_until_somebody_asks_for_it) {
    const auto id = post();
    sink.behave({.recipient = "550 no such mailbox"});
    EXPECT_EQ(mail::send_due(database(), clock, smtp()).failed, 1);
    EXPECT_EQ(line(id).state, mail::State::failed);
    sink.behave({});
    const auto again = [&](ledger::Change& change) { return mail::try_again(change, id); };
    EXPECT_TRUE(ledger::in_change(connection(), clock, leader, again));
    EXPECT_EQ(mail::send_due(database(), clock, smtp()).sent, 1);
}

TEST_P(Mail, A_server_that_hangs_up_before_the_message_is_tried_again) {
    using Step = SmtpSink::Step;
    const auto id = post();
    for (Step step : {Step::greeting, Step::hello, Step::mail, Step::recipient, Step::data}) {
        SmtpSink::Behaviour rude;
        rude.hang_up_at = step;
        sink.behave(rude);
        EXPECT_EQ(mail::send_due(database(), clock, smtp()).later, 1) << static_cast<int>(step);
        clock.advance(12h);
    }
    sink.behave({});
    EXPECT_EQ(mail::send_due(database(), clock, smtp()).sent, 1);
    EXPECT_EQ(line(id).state, mail::State::sent);
    EXPECT_EQ(sink.received().size(), 1u);
}

TEST_P(Mail, A_server_that_hangs_up_after_the_message_may_have_it_so_it_is_not_sent_again) {
    const auto id = post();
    SmtpSink::Behaviour rude;
    rude.hang_up_at = SmtpSink::Step::end_of_data;
    sink.behave(rude);
    EXPECT_EQ(mail::send_due(database(), clock, smtp()).failed, 1);
    EXPECT_EQ(line(id).state, mail::State::failed);
    EXPECT_NE(line(id).error.find("did not answer"), std::string::npos) << line(id).error;
}

TEST_P(Mail, No_server_at_all_is_tried_again) {
    post();
    auto settings = smtp();
    settings.url = "smtp://127.0.0.1:1";
    EXPECT_EQ(mail::send_due(database(), clock, settings).later, 1);
}

TEST_P(Mail, A_server_without_encryption_gets_nothing_when_encryption_is_required) {
    post();
    auto settings = smtp();
    settings.security = mail::Smtp::Security::required;
    EXPECT_EQ(mail::send_due(database(), clock, settings).later, 1);
    EXPECT_TRUE(sink.received().empty());
}

TEST_P(Mail, Lines_that_begin_with_a_dot_arrive_as_written) {
    post({"", "anna@lund.example", "s", ".\n..\nslut\n"});
    mail::send_due(database(), clock, smtp());
    EXPECT_TRUE(sink.received().at(0).content.ends_with("\r\n\r\n.\r\n..\r\nslut\r\n"));
}

TEST_P(Mail, Two_programs_sending_at_once_send_every_message_once) {
    for (int i = 0; i < 30; ++i) post();
    const auto other = db::Database::open(url());
    std::thread second{[&] { mail::send_due(*other, clock, smtp()); }};
    mail::send_due(database(), clock, smtp());
    second.join();
    EXPECT_EQ(sink.received().size(), 30u);
    EXPECT_EQ(mail::waiting_and_failed(connection()).queued, 0);
}

// The child is killed while the server has the message and has not answered.
TEST_P(Mail, A_program_killed_while_sending_leaves_a_message_that_says_so) {
    const auto id = post();
    static const db::Query<void(Instant, std::string_view)> as_if_killed{
        "update outgoing_mail set state = 'sending', tries = 1, claimed_until = $1 where id = $2"};
    as_if_killed.run(connection(), clock.now() + 10min, id);
    EXPECT_EQ(mail::send_due(database(), clock, smtp()).sent, 0);
    clock.advance(11min);
    mail::send_due(database(), clock, smtp());
    EXPECT_EQ(line(id).state, mail::State::failed);
    EXPECT_NE(line(id).error.find("may have arrived"), std::string::npos);
    EXPECT_TRUE(sink.received().empty());
}

}  // namespace
