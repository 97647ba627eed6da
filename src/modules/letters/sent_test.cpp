// What is sent is in the reader's language, and stays as it was sent.
#include <gtest/gtest.h>

#include "app/world/page_fixture.hpp"
#include "modules/letters/composing.hpp"
#include "modules/letters/pages.hpp"
#include "modules/letters/placeholder_words.hpp"
#include "modules/letters/store.hpp"
#include "platform/mail/outgoing.hpp"

namespace jamsides::letters {

using app::says;

struct Sent : app::PageTest {
    void SetUp() override {
        app::PageTest::SetUp();
        if (!IsSkipped()) site.data_directory = folder.path;
    }
    Letter letter() { return *find_visible_to(connection(), *who, "letter-2021-welcome"); }
    void send_letter() {
        execute("update letters set state = 'approved' where id = 'letter-2021-welcome'");
        ASSERT_EQ(send(dispatch_letter, {}, {{"letter", "letter-2021-welcome"}}).status, 303);
    }
    http::Response read(std::string const& format) {
        return look(show_letter, {{"letter", "letter-2021-welcome"}},
                    "/letters/letter-2021-welcome" + format);
    }
    std::string file(std::string const& format) {
        auto const id = kept_copy(connection(), "letter-2021-welcome", language->code(), format);
        return id.value_or("none");
    }
    std::string subject_to(std::string const& address) {
        return db::Query<std::string(std::string_view)>{
            "select subject from outgoing_mail where to_address = $1 order by id desc limit 1"}
            .one(connection(), address);
    }
    Mailing mailing_in_own_words(std::string subject_en, std::string body_en) {
        Mailing mailing;
        mailing.id = "mailing-own", mailing.round_id = "2021-2023", mailing.template_name = "course-link";
        mailing.audience = "participants", mailing.subject = "Kursen",
        mailing.body = "Kursen är öppen, {{name}}.";
        mailing.subject_en = std::move(subject_en), mailing.body_en = std::move(body_en);
        return mailing;
    }
    test::TemporaryDirectory folder;
};
ON_BOTH_DATABASES(Sent);

TEST_P(Sent, A_letter_is_kept_in_every_format_whatever_happens_to_the_round) {
    EXPECT_THROW(read(".docx"), http::Refusal) << "the world's letter was sent before copies were kept";
    ASSERT_NO_FATAL_FAILURE(send_letter());
    auto const before = file("docx");
    EXPECT_NE(before, "none");
    execute("update organisations set official_name = 'Lunds stad' where code = '1281'");
    for (auto const* format : {".pdf", ".docx"}) EXPECT_EQ(read(format).status, 200) << format;
    EXPECT_FALSE(says(read(""), "Lunds stad"));
    EXPECT_TRUE(says(read(""), "Lunds kommun"));
}

TEST_P(Sent, A_letter_says_to_its_reader_that_dates_have_changed_since) {
    ASSERT_NO_FATAL_FAILURE(send_letter());
    EXPECT_EQ(app::read_page(read("")).heading, "Brevet är skickat");
    be("person-johan-falk");
    EXPECT_EQ(app::read_page(read("")).heading, "Ert välkomstbrev");
    EXPECT_FALSE(says(read(""), "Så här såg det ut"));
    clock.advance(std::chrono::hours{1});
    auto const touch = [&](std::string_view what) {
        execute("update activities set updated_at = '" + time::to_iso(clock.now()) + "', " +
                std::string(what) + " where id = 'activity-2021-learning-1'");
    };
    touch("place = 'Lund'");
    EXPECT_FALSE(says(read(""), "Datum har ändrats sedan dess.")) << "only the place was written";
    touch("starts_on = '2022-01-01', ends_on = '2022-01-31'");
    EXPECT_TRUE(says(read(""), "Datum har ändrats sedan dess."));
}

TEST_P(Sent, A_letter_says_a_note_that_several_meetings_share_once) {
    execute(
        "update activities set note = 'Gruppen väljer dag.' where kind = 'learning_meeting' "
        "and round_id = '2021-2023'");
    execute("update letters set state = 'draft' where id = 'letter-2021-welcome'");
    EXPECT_TRUE(says(read(""), "Lärandeträff 1, Lärandeträff 2 och Lärandeträff 3: Gruppen väljer dag."));
}

TEST_P(Sent, A_letter_reaches_each_reader_in_their_own_language) {
    execute("update persons set language = 'en' where email = 'leila.karimi@example.se'");
    ASSERT_NO_FATAL_FAILURE(send_letter());
    EXPECT_EQ(subject_to("maria.engdahl@example.se"),
              "Välkommen till Modellregioner och Modellkommuner 2021–2023");
    EXPECT_EQ(subject_to("leila.karimi@example.se"),
              "Welcome to Modellregioner och Modellkommuner 2021–2023");
    auto const swedish = file("pdf");
    language = &text::english();
    EXPECT_NE(file("pdf"), swedish);
    EXPECT_TRUE(says(read(""), "Learning meeting 1: Leadership and steering"));
}

TEST_P(Sent, A_letter_that_the_office_has_rewritten_goes_in_swedish_and_says_so) {
    execute("update persons set language = 'en' where email = 'leila.karimi@example.se'");
    execute("update letters set changes = '{\"results\":\"Egna ord.\"}' where id = 'letter-2021-welcome'");
    ASSERT_NO_FATAL_FAILURE(send_letter());
    auto const text =
        db::Query<std::string()>{
            "select body_text from outgoing_mail where to_address = 'leila.karimi@example.se' order by id "
            "desc limit 1"}
            .one(connection());
    EXPECT_NE(text.find("The letter is in Swedish only."), std::string::npos) << text;
}

TEST_P(Sent, A_mailing_in_the_offices_own_words_has_english_where_it_wrote_any) {
    auto const english = [&](Mailing const& mailing) {
        return text_of(connection(), site, mailing, "Leila", text::english());
    };
    auto const both = english(mailing_in_own_words("The course", "The course is open, {{name}}."));
    EXPECT_EQ(both.subject, "The course");
    EXPECT_EQ(both.body, "The course is open, Leila.");
    auto const swedish_only = english(mailing_in_own_words("", ""));
    EXPECT_EQ(swedish_only.subject, "Kursen");
    EXPECT_EQ(swedish_only.body, "The letter is in Swedish only.\n\nKursen är öppen, Leila.");
    auto const swede =
        text_of(connection(), site, mailing_in_own_words("The course", ""), "Bo", text::swedish());
    EXPECT_EQ(swede.body, "Kursen är öppen, Bo.");
}

TEST_P(Sent, A_mailing_tells_what_may_stand_in_its_text_and_what_it_becomes) {
    execute(
        "update mailings set state = 'draft', body = 'Hej {{name}}, {{motive}}' "
        "where id = 'mailing-2021-course-link'");
    auto const page = look(show_mailing, {{"mailing", "mailing-2021-course-link"}});
    EXPECT_TRUE(says(page, "Det här kan stå i klamrar"));
    EXPECT_TRUE(says(page, "{{sender_name}}"));
    EXPECT_TRUE(says(page, "Tomt nu. Raden utgår."));
    EXPECT_FALSE(says(page, "{{reason}}"));
}

TEST_P(Sent, A_mailing_explains_each_placeholder_that_its_text_may_have) {
    execute("update mailings set state = 'draft' where id = 'mailing-2021-course-link'");
    EXPECT_TRUE(says(look(show_mailing, {{"mailing", "mailing-2021-course-link"}}),
                     "Sista dag att ansöka till omgången."));
    auto const mailing = *find_mailing(connection(), *who, "mailing-2021-course-link");
    for (auto const& [name, value] : mailing_values(connection(), site, mailing, text::swedish()))
        EXPECT_NE(placeholder_words(name, text::swedish()), "") << name;
    EXPECT_EQ(placeholder_words("closes_on", text::english()), "The last day to apply to the round.");
}

TEST_P(Sent, A_mailing_is_rewritten_in_both_languages_on_its_page) {
    execute("update mailings set state = 'draft' where id = 'mailing-2021-course-link'");
    http::Fields const mailing{{"mailing", "mailing-2021-course-link"}};
    http::Fields fields{{"subject", "Kursen"}, {"body", "Hej {{name}}"}, {"body_en", "Hello {{nobody}}"}};
    auto const wrong = send(change_mailing_text, fields, mailing);
    EXPECT_EQ(wrong.status, 422);
    EXPECT_EQ(app::field_of(wrong, "body_en"), "Hello {{nobody}}");
    fields = {{"subject", "Kursen"}, {"body", "Hej {{name}}"}, {"body_en", "Hello {{name}}"}};
    ASSERT_EQ(send(change_mailing_text, fields, mailing).status, 303);
    EXPECT_EQ(find_mailing(connection(), *who, "mailing-2021-course-link")->body_en, "Hello {{name}}");
}

TEST_P(Sent, A_mailing_with_a_placeholder_that_is_not_there_keeps_what_was_written) {
    execute("update mailings set state = 'draft' where id = 'mailing-2021-course-link'");
    for (auto const* wrote : {"Till {{nobody}}", "Till {{name}"})
        for (auto const* field : {"subject", "subject_en"}) {
            http::Fields fields{
                {"subject", "Kursen"}, {"body", "Hej {{name}}"}, {"body_en", "Hello {{name}}"}};
            fields.set(field, wrote);
            auto const wrong = send(change_mailing_text, fields, {{"mailing", "mailing-2021-course-link"}});
            EXPECT_EQ(wrong.status, 422) << field << wrote;
            EXPECT_EQ(app::field_of(wrong, field), wrote);
        }
}

TEST_P(Sent, A_table_of_a_letter_is_put_right_in_the_round_and_not_in_the_letter) {
    execute("update letters set state = 'draft' where id = 'letter-2021-welcome'");
    auto const block = [&](std::string const& id) {
        return look(show_block, {{"letter", "letter-2021-welcome"}, {"block", id}});
    };
    EXPECT_EQ(block("results").status, 200);
    for (auto const* table : {"contacts", "office_contacts", "time_plan"}) {
        EXPECT_EQ(read("").content().find("/blocks/" + std::string(table)), std::string::npos) << table;
        EXPECT_THROW(block(table), http::Refusal) << table;
    }
    EXPECT_TRUE(says(read(""), "Kontaktpersonerna och tidplanen görs alltid om från omgången."));
    // What somebody wrote below a table before is not stuck there.
    execute("update letters set changes = '{\"time_plan\":\"Egna ord.\"}' where id = 'letter-2021-welcome'");
    EXPECT_EQ(block("time_plan").status, 200);
}

TEST_P(Sent, A_letter_that_has_gone_shows_no_form_to_rewrite_it) {
    execute("update letters set state = 'sent' where id = 'letter-2021-welcome'");
    try {
        look(show_block, {{"letter", "letter-2021-welcome"}, {"block", "results"}});
        FAIL() << "the letter is sent";
    } catch (http::Refusal const& refusal) {
        EXPECT_EQ(refusal.status(), 409);
    }
}

}  // namespace jamsides::letters
