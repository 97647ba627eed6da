// The pages of the steering group, on both databases: when decisions may be published, what is asked first,
// and what becomes of a case that a meeting left undecided.
#include <gtest/gtest.h>

#include <algorithm>

#include "app/world/page_fixture.hpp"
#include "modules/rounds/pages.hpp"
#include "modules/selection/pages.hpp"
#include "modules/selection/store.hpp"

using namespace jamsides;
using namespace jamsides::selection;

namespace {

struct Selection : app::PageTest {
    void SetUp() override {
        app::PageTest::SetUp();
        round_id = app::new_round_id(clock.now());
    }

    harness::Html look(Page page) { return app::read_page(PageTest::look(page, here())); }
    int send(Page page, http::Fields fields = {}) {
        return PageTest::send(page, std::move(fields), here()).status;
    }
    bool says(Page page, std::string_view words) { return look(page).text.find(words) != std::string::npos; }
    bool leads_from_mentors_to(std::string_view target) {
        return std::ranges::any_of(look(show_mentors).links,
                                   [&](auto const& link) { return link.target == target; });
    }
    void decide_on(std::string const& id) {
        one_case = id;
        ASSERT_EQ(send(record_decision, {{"outcome", "admitted"}, {"motive", "Uppfyller alla krav."}}), 303);
    }
    void publish_on_the_day() {
        clock.set(*time::instant_from_iso("2026-12-01T09:00:00Z"));
        ASSERT_EQ(send(publish_decisions), 303);
    }
    void plan(char const* id, char const* day) {
        ledger::Change change{connection(), clock, {"person-ellen-nyberg", "Ellen Nyberg"}};
        add(change, {id, round_id, *time::day_from_iso(day)});
        change.commit();
    }

    std::string round_id, one_case = "application-kalmar";
    bool between_meetings = false;

  private:
    http::Fields here() const {
        http::Fields parameters{{"round", round_id}, {"application", one_case}};
        if (!between_meetings) parameters.add("meeting", "steering-coming");
        return parameters;
    }
};
ON_BOTH_DATABASES(Selection);

}  // namespace

TEST_P(Selection, Decisions_are_not_published_before_the_day_of_the_meeting) {
    decide_on("application-kalmar");
    EXPECT_THROW(send(publish_decisions), http::Refusal);
    EXPECT_THROW(look(ask_to_publish), http::Refusal);
    EXPECT_FALSE(decisions_on(connection(), "application-kalmar").front().published_at);
    EXPECT_TRUE(says(show_agenda, "Det går att publicera från och med mötesdagen."));
    publish_on_the_day();
    EXPECT_TRUE(decisions_on(connection(), "application-kalmar").front().published_at);
}

TEST_P(Selection, A_page_asks_before_decisions_are_published) {
    decide_on("application-kalmar");
    clock.set(*time::instant_from_iso("2026-12-01T09:00:00Z"));
    auto const agenda = look(show_agenda);
    EXPECT_TRUE(std::ranges::any_of(agenda.links, [](auto const& link) {
        return link.target == "/selections/steering-coming/publication";
    }));
    auto const page = look(ask_to_publish);
    EXPECT_NE(page.text.find("En organisation får besked nu. Det går inte att ändra."), std::string::npos);
    EXPECT_NE(page.text.find("Kalmar kommun: Antagen"), std::string::npos);
    EXPECT_NE(page.text.find("Vänta"), std::string::npos);
    EXPECT_FALSE(decisions_on(connection(), "application-kalmar").front().published_at);
}

TEST_P(Selection, A_decision_between_meetings_is_published_after_a_question) {
    between_meetings = true;
    ASSERT_EQ(
        send(record_decision,
             {{"outcome", "admitted"}, {"motive", "Uppfyller alla krav."}, {"decided_on", "2026-11-20"}}),
        303);
    EXPECT_TRUE(says(ask_to_publish_case, "Kalmar kommun: Antagen"));
    EXPECT_EQ(send(publish_case), 303);
    EXPECT_THROW(look(ask_to_publish_case), http::Refusal);
}

TEST_P(Selection, What_a_meeting_leaves_undecided_goes_on_to_the_next) {
    plan("steering-after", "2026-12-15");
    decide_on("application-kalmar");
    publish_on_the_day();
    auto const next = agenda(connection(), "steering-after");
    EXPECT_FALSE(next.empty());
    EXPECT_EQ(std::ranges::count(next, "application-kalmar", &Case::application_id), 0);
    EXPECT_EQ(std::ranges::count(next, "application-pitea", &Case::application_id), 1);
    EXPECT_TRUE(left_over(connection(), round_id).empty());
}

TEST_P(Selection, Without_a_next_meeting_what_is_undecided_waits_for_one) {
    decide_on("application-kalmar");
    publish_on_the_day();
    auto const left = left_over(connection(), round_id);
    EXPECT_EQ(std::ranges::count(left, "application-pitea", &Case::application_id), 1);
    EXPECT_EQ(std::ranges::count(left, "application-kalmar", &Case::application_id), 0);
    EXPECT_EQ(std::ranges::count(left, "application-ystad", &Case::application_id), 0);  // a reserve: decided
}

TEST_P(Selection, Scores_of_others_are_shown_to_a_member_who_has_given_one) {
    be("person-per-sandstrom");
    EXPECT_FALSE(says(show_case, "betyg 5 av 5"));
    ASSERT_EQ(send(give_opinion, {{"vote", "admit"}}), 303);
    EXPECT_FALSE(says(show_case, "betyg 5 av 5")) << "a vote without a score does not open them";
    EXPECT_EQ(send(give_opinion, {{"vote", "admit"}, {"score", "9"}}), 422);
    ASSERT_EQ(send(give_opinion, {{"vote", "admit"}, {"score", "3"}}), 303);
    EXPECT_TRUE(says(show_case, "betyg 5 av 5"));
    EXPECT_TRUE(says(show_case, "betyg 3 av 5"));
    be("person-anna-lena-viklund");
    EXPECT_THROW(look(show_case), http::Refusal) << "she has declared an interest";
}

TEST_P(Selection, The_minutes_of_an_application_are_linked_from_its_case) {
    connection().script(
        "insert into files (id, sha256, name, media_type, size, uploaded_at, uploaded_by) values "
        "('file-minutes', "
        "'ab', 'protokoll.pdf', 'application/pdf', 3, '2026-11-01T08:00:00.000Z', 'x'); "
        "insert into application_files (application_id, file_id, purpose) values ('application-kalmar', "
        "'file-minutes', 'political_decision'); "
        "update applications set political_decision_link = 'https://kalmar.example/protokoll', anchored_how "
        "= "
        "'Ledningen ställde sig bakom.', anchored_by = 'Anders Lindell' where id = 'application-kalmar'");
    be("person-gunilla-ek");
    auto const page = look(show_case);
    auto const leads_to = [&](std::string_view target) {
        return std::ranges::any_of(page.links, [&](auto const& link) { return link.target == target; });
    };
    EXPECT_TRUE(leads_to("/files/file-minutes"));
    EXPECT_TRUE(leads_to("https://kalmar.example/protokoll"));
    EXPECT_NE(page.text.find("Ledningen ställde sig bakom. Anders Lindell"), std::string::npos);
    EXPECT_TRUE(says(show_agenda, "kl.\u00a009.00–11.30"));
}

TEST_P(Selection, The_steering_group_reads_the_requirements_and_themes_in_the_words_of_the_office) {
    connection().script("delete from eligibility_items where application_id = 'application-kalmar'");
    for (std::string const item : {"anchoring", "mentor"})
        connection().script(
            "insert into eligibility_items (application_id, item, verdict, judged_at, judged_by) values "
            "('application-kalmar', '" +
            item + "', 'met', '2026-11-01T08:00:00.000Z', 'person-ellen-nyberg')");
    connection().script("update applications set theme = 'skola' where id = 'application-kalmar'");
    be("person-gunilla-ek");
    EXPECT_TRUE(says(show_case, "Förankrat i ledningen"));
    EXPECT_TRUE(says(show_case, "Är mentor efteråt"));
    EXPECT_TRUE(says(show_agenda, "Skola"));
}

TEST_P(Selection, Who_went_through_an_earlier_round_can_be_asked_to_be_mentor) {
    connection().script("update participations set state = 'ongoing'");
    EXPECT_TRUE(leads_from_mentors_to("/rounds/earlier?for=" + round_id));
    EXPECT_FALSE(says(show_mentors, "Skicka frågan"));
    ASSERT_EQ(send(rounds::add_earlier_round,
                   {{"first_year", "2015"}, {"last_year", "2017"}, {"learners", "Gävle kommun"}}),
              303);
    EXPECT_TRUE(says(show_mentors, "Skicka frågan"));
    EXPECT_TRUE(leads_from_mentors_to("/rounds/earlier?for=" + round_id));
}

TEST_P(Selection, A_case_shows_what_the_office_has_asked_and_what_was_answered) {
    execute(
        "insert into completions (id, application_id, asked_at, asked_by, question, answer_by, answered_at, "
        "answer) values ('one', 'application-kalmar', '2026-11-01T09:00:00Z', 'person-ellen-nyberg', 'Vem "
        "blir "
        "chef?', '2026-11-10', '2026-11-05T09:00:00Z', 'Socialdirektören.'), ('two', 'application-kalmar', "
        "'2026-11-11T09:00:00Z', 'person-ellen-nyberg', 'När utses hon?', '2026-11-20', null, '')");
    be("person-gunilla-ek");
    EXPECT_TRUE(says(show_case, "Vem blir chef?"));
    EXPECT_TRUE(says(show_case, "Socialdirektören."));
    EXPECT_TRUE(says(show_case, "Inget svar än"));
}
