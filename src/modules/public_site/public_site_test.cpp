// The public site as visitors and the office meet it, with the demo world on both databases.
#include <gtest/gtest.h>

#include "app/world/page_fixture.hpp"
#include "modules/applications/application.hpp"
#include "modules/organisations/pages.hpp"
#include "modules/public_site/article_store.hpp"
#include "modules/public_site/markdown.hpp"
#include "modules/public_site/message.hpp"
#include "modules/public_site/pages.hpp"
#include "modules/public_site/register.hpp"
#include "platform/ledger/settings.hpp"
#include "platform/mail/outgoing.hpp"

using namespace jamsides;
using namespace jamsides::public_site;
using http::Fields;

namespace {

struct PublicSite : app::PageTest {
    PublicSite() : PageTest{"2021-06-16T09:00:00Z"} {}
    void SetUp() override {
        PageTest::SetUp();
        if (IsSkipped()) return;
        site.data_directory = folder.path;
        who.reset();
    }
    std::string look(Page page, std::string const& target, Fields parameters = {}) {
        auto response = PageTest::look(page, std::move(parameters), target);
        EXPECT_EQ(response.status, 200) << target;
        return std::string(response.content());
    }
    http::Response send(Page page, Fields parameters, Fields fields) {
        return PageTest::send(page, std::move(fields), std::move(parameters));
    }
    int notes(std::string const& noun, std::string const& verb) {
        return count("select count(*) from ledger where noun = '" + noun + "' and verb = '" + verb + "'");
    }
    bool says(std::string const& page, std::string_view words) { return page.find(words) != page.npos; }

    test::TemporaryDirectory folder;
};
ON_BOTH_DATABASES(PublicSite);

}  // namespace

TEST_P(PublicSite, A_visitor_sees_the_open_round_and_a_group_that_has_done_it) {
    auto const page = look(front_page, "/");
    EXPECT_TRUE(says(page, "Ansök till omgång"));
    EXPECT_TRUE(says(page, "Lunds kommun"));
    for (auto const* address : {"/about", "/apply", "/accessibility", "/privacy", "/open-data"})
        EXPECT_TRUE(says(look(show_page, address), "Informationsansvarig")) << address;
}

TEST_P(PublicSite, A_visitor_reads_of_the_requirements_that_an_application_is_judged_by) {
    auto const page = look(front_page, "/");
    EXPECT_TRUE(says(page, "Fem krav. Inget av dem handlar om hur långt ni har kommit."));
    for (auto const requirement : applications::requirements())
        EXPECT_TRUE(
            says(page, "<li><b>" + applications::requirement_words(requirement, text::swedish()) + "."))
            << requirement;
    auto const answer = *find_article(connection(), "faq-who-can-take-part");
    for (auto const& body : {answer.body_sv, answer.body_en})
        EXPECT_EQ(std::size_t(std::ranges::count(body, '-')), applications::requirements().size()) << body;
}

TEST_P(PublicSite, Names_a_mentor_only_when_it_has_accepted) {
    auto const parts = parts_taken(connection());
    auto const accepted =
        count("select count(*) from mentorships where state in ('accepted', 'ongoing', 'completed')");
    EXPECT_LT(accepted, count_of("mentorships"));
    EXPECT_EQ(std::ranges::count(parts, Part::mentor, &PartTaken::part), accepted);
}

TEST_P(PublicSite, The_title_register_has_the_three_regions_and_the_rounds_they_rest_on) {
    auto const csv = look(show_titles, "/titles.csv");
    for (auto const* region : {"Region Norrbotten", "Region Värmland", "Region Västerbotten"})
        EXPECT_TRUE(says(csv, region)) << region;
    auto const lund = look(show_organisation, "/organisations/1281", {{"code", "1281"}});
    EXPECT_TRUE(says(lund, "Det som återstår är att vara mentor"));
    auto const varmland = look(show_organisation, "/organisations/0017", {{"code", "0017"}});
    EXPECT_TRUE(says(varmland, "Kan titulera sig Modellregion"));
    EXPECT_TRUE(says(varmland, "därefter varit mentor i omgång 2021–2023"));
}

TEST_P(PublicSite, The_list_of_organisations_takes_as_many_statements_for_one_as_for_all) {
    look(show_organisations, "/organisations?q=lund");
    auto const before = connection().statements_run();
    auto const few = look(show_organisations, "/organisations?q=lund");
    auto const between = connection().statements_run();
    auto const all = look(show_organisations, "/organisations?sort=-population");
    EXPECT_EQ(connection().statements_run() - between, between - before);
    EXPECT_TRUE(says(few, "/organisations/1281"));
    EXPECT_FALSE(says(few, "/organisations/1280"));
    EXPECT_LT(all.find("Region Stockholm"), all.find("Västra Götalandsregionen"));
}

TEST_P(PublicSite, Who_takes_part_is_sorted_by_links_and_shown_a_round_at_a_time) {
    auto const names = [&](std::string const& query) { return look(show_titles, "/titles.csv" + query); };
    EXPECT_LT(names("").find("Region Värmland"), names("").find("Region Västerbotten"));
    EXPECT_GT(names("?sort=-organisation").find("Region Värmland"),
              names("?sort=-organisation").find("Region Västerbotten"));
    EXPECT_TRUE(says(look(show_titles, "/titles"), "/titles?sort=mentored"));
    EXPECT_TRUE(says(look(show_participants, "/participants?round=2021-2023"),
                     "href=\"/participants.csv?round=2021-2023\""));
    EXPECT_TRUE(says(look(show_participants, "/participants"), "href=\"/participants?round=2021-2023\""));
}

TEST_P(PublicSite, Messages_that_wait_for_an_answer_are_chosen_by_a_link) {
    connection().script("delete from contact_messages");
    for (auto const* name : {"Siv Ek", "Bo Ask"})
        send(take_message, {}, {{"name", name}, {"email", "a@example.org"}, {"message", "Hej"}});
    connection().script(
        "update contact_messages set answered_at = received_at, answered_by = 'Ellen' "
        "where name = 'Bo Ask'");
    auto const waiting = look(show_messages, "/messages?show=waiting");
    EXPECT_TRUE(says(waiting, "Siv Ek"));
    EXPECT_FALSE(says(waiting, "Bo Ask"));
    auto const by_name = look(show_messages, "/messages?sort=from");
    EXPECT_LT(by_name.find("Bo Ask"), by_name.find("Siv Ek"));
}

TEST_P(PublicSite, A_message_with_faults_comes_back_with_nothing_lost) {
    auto const again = send(take_message, {}, {{"name", "Siv Ek"}, {"email", "siv"}, {"message", "Hej"}});
    EXPECT_EQ(again.status, 422);
    EXPECT_TRUE(says(std::string(again.content()), "Siv Ek"));
    auto const before = messages(connection()).size();
    EXPECT_EQ(
        send(take_message, {}, {{"name", "Siv Ek"}, {"email", "siv@example.se"}, {"message", "Hej"}}).status,
        303);
    ASSERT_EQ(messages(connection()).size(), before + 1);
    EXPECT_EQ(notes("contact_message", "received"), 1);
    auto const mails = mail::messages_to(connection(), "ellen.nyberg@example.se", 1);
    ASSERT_EQ(mails.size(), 1U);
    auto const told = mail::message(connection(), mails.front().id)->message;
    EXPECT_EQ(told.subject, "Fråga från Siv Ek");
    EXPECT_EQ(told.reply_to, "siv@example.se");
    EXPECT_NE(told.text.find("\nHej\n"), told.text.npos) << told.text;
    be("person-ellen-nyberg");
    Fields const which{{"message", messages(connection()).front().id}};
    EXPECT_EQ(send(answer_message, which, {}).status, 303);
    EXPECT_THROW(send(answer_message, which, {}), http::Refusal);
}

TEST_P(PublicSite, A_changed_answer_keeps_its_older_version_and_two_writers_never_overwrite_each_other) {
    be("person-ellen-nyberg");
    Fields const which{{"slug", "faq-mentor"}};
    Fields text{{"heading_sv", "Vad gör mentorn?"},
                {"body_sv", "Ny text."},
                {"information_owner", "Konsult"},
                {"number", "1"}};
    EXPECT_EQ(send(edit_article, which, text).status, 303);
    EXPECT_EQ(send(edit_article, which, text).status, 422);
    EXPECT_EQ(versions_of(connection(), "faq-mentor").size(), 2U);
    EXPECT_EQ(notes("article", "changed"), 1);
    auto const versions = look(show_versions, "/questions/mentor/versions", {{"slug", "mentor"}});
    EXPECT_TRUE(says(versions, "Vad gör en mentor?"));
    text.set("number", "2");
    text.set("body_sv", "");
    EXPECT_EQ(send(edit_article, which, text).status, 422);
}

TEST_P(PublicSite, Counts_who_was_helped) {
    EXPECT_EQ(
        send(take_feedback, {{"slug", "mentor"}}, {{"helpful", "no"}, {"comment", "Kostar det?"}}).status,
        303);
    auto const counted = feedback(connection());
    ASSERT_FALSE(counted.empty());
    EXPECT_EQ(notes("article", "judged"), 1);
}

TEST_P(PublicSite, The_office_adds_an_organisation_that_is_no_municipality) {
    be("person-ellen-nyberg");
    Fields form{{"code", "1281"},       {"name", "Norr"}, {"official_name", "Förbundet Norr"},
                {"kind", "federation"}, {"county", "25"}, {"lat", "65,58"},
                {"lon", "22,15"}};
    EXPECT_EQ(send(organisations::add_organisation, {}, form).status, 422);
    form.set("code", "X101");
    EXPECT_EQ(send(organisations::add_organisation, {}, form).status, 303);
    Fields const which{{"code", "X101"}};
    auto const too_early =
        send(organisations::sign, which, {{"version", "2022"}, {"signed_on", "2021-05-01"}});
    EXPECT_EQ(too_early.status, 422);
    EXPECT_TRUE(says(std::string(too_early.content()), "Versionen från 2022 kom först i december 2022"));
    Fields const signing{{"version", "2006"}, {"signed_on", "2021-05-01"}};
    EXPECT_EQ(send(organisations::sign, which, signing).status, 303);
    EXPECT_EQ(send(organisations::sign, which, signing).status, 422);
    EXPECT_EQ(notes("organisation", "signed"), 1);
    EXPECT_TRUE(says(look(show_organisation, "/organisations/X101", which), "Förbundet Norr"));
}

TEST_P(PublicSite, A_notice_is_kept_until_it_is_emptied) {
    be("person-ellen-nyberg");
    EXPECT_EQ(send(set_notice, {}, {{"text", "Uppstarten flyttas till november."}}).status, 303);
    EXPECT_EQ(ledger::setting(connection(), "site_notice"), "Uppstarten flyttas till november.");
}

TEST(Articles, Those_who_answer_for_the_texts_are_named_in_the_readers_language) {
    auto const* owner = "Kommunikatören, programkontoret";
    EXPECT_EQ(owner_words(owner, text::swedish()), owner);
    EXPECT_EQ(owner_words(owner, text::english()), "The communicator, programme office");
    EXPECT_EQ(owner_words("Konsult", text::english()), "Konsult");
}

TEST(Markdown, Lets_no_script_through) {
    auto const html = html_of("<script>alert(1)</script>\n\n[länk](javascript:alert(1)) **fet**").html;
    EXPECT_EQ(html.find("<script"), html.npos);
    EXPECT_EQ(html.find("javascript:"), html.npos);
    EXPECT_NE(html.find("<strong>fet</strong>"), html.npos);
}

TEST(Markdown, Shows_tags_that_a_person_typed_as_they_were_typed) {
    auto const html = html_of("Skriv <b>så</b>.\n\n<p>Eller så</p>\n").html;
    EXPECT_NE(html.find("Skriv &lt;b&gt;så&lt;/b&gt;."), html.npos) << html;
    EXPECT_NE(html.find("&lt;p&gt;Eller så&lt;/p&gt;"), html.npos) << html;
}

TEST_P(PublicSite, Who_searches_with_another_word_for_it_is_led_to_the_same_text) {
    auto const first = [&](std::string const& words) {
        auto const page = look(show_questions, "/questions.csv?q=" + words);
        auto const line = page.find("\r\n") + 2;
        return page.substr(line, page.find(',', line) - line);
    };
    EXPECT_TRUE(first("benchmarking").ends_with("/questions/distance")) << first("benchmarking");
    EXPECT_TRUE(first("certifiering").ends_with("/questions/title")) << first("certifiering");
    EXPECT_TRUE(first("mognad").ends_with("/questions/maturity")) << first("mognad");
    EXPECT_TRUE(first("mentorerna").ends_with("/questions/mentor")) << first("mentorerna");
    auto const page = look(show_questions, "/questions?q=benchmarking");
    EXPECT_TRUE(says(page, "Vi letade också efter"));
    EXPECT_TRUE(says(page, "value=\"benchmarking\""));
    EXPECT_TRUE(says(look(show_questions, "/questions?q=cykelbana"), "Inget här handlar om ”cykelbana”"));
    EXPECT_TRUE(says(look(show_questions, "/questions"), "id=\"faq-cemr\""));
}
