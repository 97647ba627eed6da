// The pages of rounds for the office, on both databases: what each shows, refuses and does.
#include <gtest/gtest.h>

#include <algorithm>

#include "app/world/page_fixture.hpp"
#include "modules/rounds/moving.hpp"
#include "modules/rounds/pages.hpp"
#include "modules/rounds/routes.hpp"

using namespace jamsides;
using namespace jamsides::rounds;
using http::Fields;

namespace {

struct Rounds : app::PageTest {
    void SetUp() override {
        app::PageTest::SetUp();
        id = app::new_round_id(clock.now());
    }

    http::Response look(Page page, std::string const& target) {
        return PageTest::look(page, {{"round", id}}, target);
    }
    http::Response send(Page page, Fields fields, std::string const& target = "/") {
        return go(page, http::Method::post, target, std::move(fields), {{"round", id}});
    }
    bool may_open(std::string_view pattern, http::Method method) {
        return PageTest::may_open(rounds::routes(), pattern, method);
    }
    Round round() { return get(connection(), id); }
    Fields settings() {
        return {{"name", "Omgång två"},
                {"starts_on", "2027-02-25"},
                {"ends_on", "2028-08-25"},
                {"applications_open_on", "2026-09-22"},
                {"applications_close_on", "2026-12-21"},
                {"decision_mode", "batch"},
                {"group_size_from", "2"},
                {"group_size_to", "4"},
                {"mentors_from", "0"},
                {"mentors_to", "2"},
                {"fee", "Ingen avgift"}};
    }

    std::string id;
};
ON_BOTH_DATABASES(Rounds);

using app::says;

harness::Html read(http::Response const& response) { return app::read_page(response); }

}  // namespace

TEST_P(Rounds, Are_listed_newest_first_with_how_many_take_part) {
    auto const page = look(show_rounds, "/rounds");
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(says(page, "Modellregioner och Modellkommuner 2021–2023"));
    std::string const sheet{look(show_rounds, "/rounds.csv?show=closed").content()};
    EXPECT_NE(sheet.find("2018-2020"), std::string::npos);
    EXPECT_EQ(sheet.find(id), std::string::npos);
}

TEST_P(Rounds, Are_listed_with_the_same_statements_however_many_they_are) {
    auto const statements = [&] {
        auto const before = connection().statements_run();
        look(show_rounds, "/rounds");
        return connection().statements_run() - before;
    };
    auto const few = statements();
    EXPECT_LE(few, 3);
    for (auto const* day : {"2028-09-18", "2029-09-17"})
        ASSERT_EQ(send(make_round, {{"starts_on", day}}).status, 303);
    EXPECT_EQ(statements(), few);
}

TEST_P(Rounds, Are_for_the_office_and_made_and_moved_by_the_project_leader) {
    using enum http::Method;
    EXPECT_TRUE(may_open("/rounds/{round}/move", post));
    be("person-hanna-skold");  // administrator
    EXPECT_TRUE(may_open("/rounds/{round}/settings", post));
    EXPECT_FALSE(may_open("/rounds/{round}/move", post));
    EXPECT_FALSE(may_open("/rounds/{round}/move", http::Method::get));
    EXPECT_FALSE(may_open("/rounds/new", post));
    be("person-camilla-wallin");  // a strategist
    EXPECT_FALSE(may_open("/rounds/{round}", http::Method::get));
    who.reset();
    EXPECT_FALSE(may_open("/rounds", http::Method::get));
}

TEST_P(Rounds, A_new_round_is_made_from_the_template) {
    EXPECT_EQ(look(show_new, "/rounds/new").status, 200);
    auto const page =
        send(make_round, {{"starts_on-day", "20"}, {"starts_on-month", "9"}, {"starts_on-year", "2028"}});
    ASSERT_EQ(page.status, 303);
    auto const made = get(connection(), "2028-2030");
    EXPECT_EQ(page.headers.value("Location"), "/rounds/2028-2030");
    EXPECT_EQ(made.name, "Modellkommuner och Modellregioner 2028–2030");
    EXPECT_EQ(made.state, State::planned);
    EXPECT_LT(*made.applications_open_on, *made.applications_close_on);
    EXPECT_LT(*made.applications_close_on, *made.decision_by);
    EXPECT_LT(*made.decision_by, made.starts_on);
    EXPECT_EQ(term(connection(), made.id, "learning_meeting", text::english()), "learning meeting");
    EXPECT_NE(wording(connection(), made.id, "region", "introduction", text::swedish()), "");
    EXPECT_EQ(verb_of("round", made.id), "made");
}

TEST_P(Rounds, A_new_round_without_a_day_to_begin_is_asked_for_it_and_keeps_its_name) {
    auto page = send(make_round, {{"name", "Vårens omgång"}});
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(says(page, "Skriv vilken dag uppstartsträffen börjar"));
    EXPECT_NE(page.content().find("value=\"Vårens omgång\""), std::string::npos);
    page = send(make_round, {{"starts_on", "2020-09-01"}});
    EXPECT_TRUE(says(page, "Välj en dag som inte har varit"));
    EXPECT_EQ(send(make_round, {{"starts_on", time::to_iso(round().starts_on)}}).status, 422);
}

TEST_P(Rounds, A_second_round_of_the_same_years_gets_an_address_of_its_own) {
    EXPECT_EQ(send(make_round, {{"starts_on", "2028-09-18"}}).status, 303);
    EXPECT_EQ(send(make_round, {{"starts_on", "2028-10-16"}}).headers.value("Location"),
              "/rounds/2028-2030-2");
}

TEST_P(Rounds, The_page_of_a_round_says_where_it_is_and_leads_to_the_work) {
    auto const page = read(look(show_round, "/rounds/" + id));
    EXPECT_EQ(page.heading, "Ansökan är öppen till 21 december 2026");
    for (std::string const part : {"applications", "selection", "mentors", "groups", "plan", "letters",
                                   "participants", "settings", "terms", "wordings", "move"})
        EXPECT_TRUE(std::ranges::any_of(page.links, [&](auto const& link) {
            return link.target == "/rounds/" + id + "/" + part;
        })) << part;
    id = "1999-2000";
    EXPECT_THROW(look(show_round, "/rounds/" + id), http::Refusal);
}

TEST_P(Rounds, Go_one_step_forward_or_back_and_never_jump) {
    auto const asked = send(change_state, {{"state", "selection"}});
    EXPECT_EQ(asked.status, 200);
    EXPECT_TRUE(says(asked, "De som har börjat kan inte skicka in efter det här."));
    EXPECT_EQ(round().state, State::applications_open);
    EXPECT_EQ(send(change_state, {{"state", "selection"}, {"sure", "yes"}}).status, 303);
    EXPECT_EQ(round().state, State::selection);
    EXPECT_EQ(verb_of("round", id), "state_changed");
    EXPECT_THROW(send(change_state, {{"state", "closed"}}), http::Refusal);
    EXPECT_EQ(send(change_state, {{"state", "applications_open"}}).status, 303);
    EXPECT_EQ(round().state, State::applications_open);
}

TEST_P(Rounds, Do_not_open_for_applications_without_a_day_to_close) {
    connection().script("update rounds set state = 'planned', applications_close_on = null where id = '" +
                        id + "'");
    auto const page = send(change_state, {{"state", "applications_open"}});
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(says(page, "Skriv först vilken dag ansökan stänger"));
    EXPECT_EQ(round().state, State::planned);
}

TEST_P(Rounds, Are_announced_before_their_applications_open) {
    connection().script(
        "update rounds set state = 'planned', applications_open_on = '2099-01-07', "
        "applications_close_on = '2099-03-01' where id = '" +
        id + "'");
    auto const asked = send(change_state, {{"state", "applications_open"}});
    EXPECT_EQ(asked.status, 200);
    EXPECT_TRUE(
        says(asked, "Omgången blir synlig för alla nu, med beskedet att ansökan öppnar 7 januari 2099"));
    EXPECT_EQ(send(change_state, {{"state", "applications_open"}, {"sure", "yes"}}).status, 303);
    auto const page = harness::read_html(look(show_round, "/rounds/" + id).content());
    EXPECT_EQ(page.heading, "Ansökan öppnar 7 januari 2099");
}

TEST_P(Rounds, Settings_are_saved_and_decide_whether_decisions_are_rolling) {
    EXPECT_EQ(look(show_settings, "/").status, 200);
    EXPECT_EQ(send(save_settings, settings()).status, 303);
    EXPECT_EQ(round().decision_mode, DecisionMode::batch);
    EXPECT_EQ(round().group_size_to, 4);
    EXPECT_EQ(round().name, "Omgång två");
    EXPECT_EQ(round().state, State::applications_open);
    EXPECT_EQ(verb_of("round", id), "changed");
}

TEST_P(Rounds, Wrong_settings_are_shown_again_with_nothing_lost_and_nothing_saved) {
    auto const before = round();
    auto fields = settings();
    fields.set("ends_on", "2027-01-01");
    fields.set("group_size_to", "1");
    fields.set("fee", "Tolv kronor");
    auto const page = send(save_settings, fields);
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(says(page, "Omgången kan inte sluta innan den har börjat"));
    EXPECT_TRUE(says(page, "Det högsta antalet kan inte vara mindre än det lägsta"));
    EXPECT_TRUE(says(page, "Tolv kronor"));
    EXPECT_EQ(round().name, before.name);
}

TEST_P(Rounds, A_word_of_its_own_is_used_and_an_emptied_one_falls_back) {
    EXPECT_EQ(look(show_terms, "/").status, 200);
    Fields words;
    words.set("sv-learning_meeting", "lärdag");
    EXPECT_EQ(send(save_terms, words).status, 303);
    EXPECT_EQ(term(connection(), id, "learning_meeting", text::swedish()), "lärdag");
    EXPECT_EQ(term(connection(), id, "deepening", text::swedish()), "fördjupning");
    words.set("sv-deepening", std::string(61, 'x'));
    auto const page = send(save_terms, words);
    EXPECT_EQ(page.status, 422);
    EXPECT_NE(page.content().find("value=\"lärdag\""), std::string::npos);
}

TEST_P(Rounds, Texts_of_the_application_are_kept_apart_for_municipalities_and_regions) {
    EXPECT_EQ(look(show_wordings, "/x?kind=region").status, 200);
    EXPECT_THROW(look(show_wordings, "/x?kind=choir"), http::Refusal);
    auto const of_municipalities = wording(connection(), id, "municipality", "theme", text::swedish());
    Fields texts;
    for (auto const& one : wordings_of(connection(), id, "region")) texts.set("sv-" + one.part, "Ny text.");
    EXPECT_EQ(send(save_wordings, texts, "/x?kind=region").status, 303);
    EXPECT_EQ(wording(connection(), id, "region", "theme", text::swedish()), "Ny text.");
    EXPECT_EQ(wording(connection(), id, "municipality", "theme", text::swedish()), of_municipalities);
    texts.set("sv-theme", "");
    EXPECT_EQ(send(save_wordings, texts, "/x?kind=region").status, 422);
}

TEST_P(Rounds, A_move_is_shown_before_it_is_done) {
    auto const before = round();
    EXPECT_EQ(read(look(show_move, "/rounds/" + id + "/move")).heading, "Flytta hela omgången");
    auto const page = look(show_move, "/rounds/" + id + "/move?weeks=4");
    EXPECT_EQ(read(page).heading, "Allt blir fyra veckor senare");
    EXPECT_TRUE(says(page, "21 december 2026"));
    EXPECT_TRUE(says(page, "18 januari 2027"));
    EXPECT_FALSE(says(page, "Ansökan öppnar"));  // it has opened
    EXPECT_EQ(round().starts_on, before.starts_on);
    for (std::string const weeks : {"0", "", "tre", "9999", "-8"}) {
        EXPECT_EQ(look(show_move, "/rounds/" + id + "/move?weeks=" + weeks).status, 422) << weeks;
    }
}

TEST_P(Rounds, Are_moved_once_however_often_the_button_is_pressed) {
    auto const before = round();
    auto const form = read(look(show_move, "/rounds/" + id + "/move?weeks=4")).forms.back();
    Fields fields{{"reason", "Smittan sprider sig."}};
    for (auto const& control : form.controls)
        if (control.kind == "hidden" && control.name != "csrf") fields.set(control.name, control.value);
    EXPECT_EQ(send(move_round, fields).status, 303);
    auto const after = round();
    EXPECT_EQ(after.applications_open_on, before.applications_open_on);
    EXPECT_EQ(time::to_iso(*after.applications_close_on), "2027-01-18");
    EXPECT_EQ(std::chrono::sys_days{after.starts_on} - std::chrono::sys_days{before.starts_on},
              std::chrono::days{28});
    EXPECT_EQ(verb_of("round", id), "moved");
    auto const again = send(move_round, fields);
    EXPECT_EQ(again.status, 422);
    EXPECT_TRUE(says(again, "Datumen har ändrats sedan du såg dem"));
    EXPECT_TRUE(says(again, "Smittan sprider sig."));
    EXPECT_EQ(round().starts_on, after.starts_on);
}

TEST_P(Rounds, A_move_without_a_reason_is_not_done) {
    auto const before = round();
    auto const page = send(move_round, {{"weeks", "4"}, {"seen", "x"}});
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(says(page, "Skriv varför"));
    EXPECT_EQ(round().starts_on, before.starts_on);
}

TEST(RoundName, Follows_the_years_when_the_round_is_moved) {
    Round round;
    round.name = "Modellkommuner 2027–2028";
    round.starts_on = *time::day_from_iso("2027-11-20");
    round.ends_on = *time::day_from_iso("2028-11-20");
    Shift const shift{10, *time::day_from_iso("2027-01-01")};
    EXPECT_EQ(after_move(round, shift).name, "Modellkommuner 2028–2029");
}

TEST_P(Rounds, Are_found_by_visitors_first_when_they_are_announced) {
    EXPECT_NO_THROW(get_visible_to(connection(), std::nullopt, id));
    connection().script("update rounds set state = 'planned' where id = '" + id + "'");
    EXPECT_THROW(get_visible_to(connection(), std::nullopt, id), http::Refusal);
    EXPECT_NO_THROW(get_visible_to(connection(), who, id));
}

TEST_P(Rounds, Are_not_made_for_a_year_far_away) {
    auto const page = send(make_round, {{"starts_on-day", "31"},
                                        {"starts_on-month", "12"},
                                        {"starts_on-year", "9999"},
                                        {"name", "Omgång långt fram"}});
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(says(page, "Välj en dag inom tio år") ||
                says(page, "Skriv vilken dag uppstartsträffen börjar"));
    EXPECT_NE(page.content().find("9999"), std::string::npos);
}
