// The journey of an application, from an address to a case that is judged, page by page on both databases.
#include <algorithm>
#include <fstream>

#include "modules/applications/application_pages_test.hpp"
#include "modules/applications/messages.hpp"
#include "modules/applications/office_views.hpp"
#include "modules/applications/steps.hpp"
#include "modules/rounds/store.hpp"
#include "platform/http/refusal.hpp"

using namespace jamsides;
using namespace jamsides::applications;
using http::Fields;

namespace {

struct Applications : ApplicationPages {};
ON_BOTH_DATABASES(Applications);

}  // namespace

TEST_P(Applications, Go_from_an_address_to_an_eligible_case) {
    begin_as("tova.lind@example.se");
    answer_everything();
    EXPECT_EQ(said(look(show_check, "/", {{"token", token}})).find("Det här behövs"), std::string::npos);
    EXPECT_EQ(send(submit_draft, {{"token", token}}, {{"right", "1"}}).status, 303);
    // Pressed twice: nothing is sent again, and nobody is alarmed.
    EXPECT_EQ(send(submit_draft, {{"token", token}}, {{"right", "1"}}).status, 303);
    EXPECT_NE(last_mail_to("tova.lind@example.se").find("Vi har fått ansökan från Lunds kommun"),
              std::string::npos);
    EXPECT_EQ(heading(look(show_overview, "/", {{"token", token}})), "Vi har fått er ansökan");
    be("person-ellen-nyberg");
    auto const id = mine().id;
    EXPECT_EQ(send(judge_case, {{"round", round}, {"application", id}}, all_met()).status, 303);
    EXPECT_EQ(mine().state, State::eligible);
    auto const kept = verbs(id);
    EXPECT_EQ(kept.front(), "begun");
    EXPECT_EQ(kept.back(), "eligible");
    EXPECT_EQ(std::ranges::count(kept, "submitted"), 1);
}

TEST_P(Applications, Say_of_a_round_that_has_closed_when_it_was_open) {
    auto const start = [&] { return said(look(show_start, "/", {{"round", "2021-2023"}})); };
    EXPECT_NE(start().find("Ansökan öppnade 8 april 2021 och stängde 1 juni 2021."), std::string::npos)
        << start();
    clock.set(*time::instant_from_iso("2021-04-01T09:00:00Z"));
    EXPECT_NE(start().find("Ansökan öppnar 8 april 2021 och stänger 1 juni 2021."), std::string::npos)
        << start();
}

TEST_P(Applications, A_step_with_mistakes_is_shown_again_and_keeps_what_was_typed) {
    begin_as("tova.lind@example.se");
    auto const page = step("decision", {{"kind", "council"},
                                        {"decided-day", "30"},
                                        {"decided-year", "2019"},
                                        {"reference", "§ 112"},
                                        {"intent", "Vi vill."}});
    EXPECT_EQ(page.status, 422);
    auto const text = said(page);
    EXPECT_NE(text.find("Skriv vilken månad och vilket år beslutet fattades"), std::string::npos);
    EXPECT_NE(text.find("Lägg upp protokollet eller skriv en länk till det"), std::string::npos);
    EXPECT_NE(page.content().find("value=\"§ 112\""), std::string::npos);
    EXPECT_EQ(mine().political_decision_reference, "§ 112");
}

TEST_P(Applications, Continue_another_day_saves_without_asking_for_the_rest) {
    begin_as("tova.lind@example.se");
    auto const page = step("anchoring", {{"how", "I ledningsgruppen."}, {"later", "1"}});
    EXPECT_EQ(page.status, 303);
    EXPECT_EQ(mine().anchored_how, "I ledningsgruppen.");
    EXPECT_EQ(mine().current_step, "anchoring");
}

TEST_P(Applications, Cannot_be_sent_while_something_is_missing) {
    begin_as("tova.lind@example.se");
    auto const page = send(submit_draft, {{"token", token}}, {{"right", "1"}});
    EXPECT_EQ(page.status, 422);
    EXPECT_NE(said(page).find("Berätta vilket politiskt beslut ni har"), std::string::npos);
    EXPECT_EQ(mine().state, State::draft);
}

TEST_P(Applications, The_same_address_gets_a_new_link_to_the_same_draft) {
    begin_as("tova.lind@example.se");
    auto const first = mine().id;
    auto const old_token = token;
    begin_as("tova.lind@example.se");
    EXPECT_EQ(mine().id, first);
    EXPECT_NE(token, old_token);
    EXPECT_EQ(with_token(connection(), old_token)->id, first);
}

TEST_P(Applications, An_organisation_is_found_by_a_part_of_its_name) {
    begin_as("tova.lind@example.se");
    auto const answer = [&](std::string const& typed, std::string const& meant = "") {
        return step("organisation", {{"organisation", typed},
                                     {"organisation-meant", meant},
                                     {"contact_name", "Tova Lind"},
                                     {"contact_email", "tova.lind@example.se"}});
    };
    EXPECT_EQ(answer("lund").status, 303);
    EXPECT_EQ(mine().organisation_code, "1281");
    EXPECT_EQ(answer("  Region Skåne ").status, 303);
    EXPECT_EQ(mine().organisation_code, "0012");
    // Several fit: they are asked about, and nothing is lost.
    auto const several = answer("Hall");
    EXPECT_EQ(several.status, 422);
    EXPECT_NE(said(several).find("Flera har ”Hall” i namnet. Välj den ni menar"), std::string::npos)
        << said(several);
    EXPECT_LT(said(several).find("Hallsbergs kommun"), said(several).find("Region Halland"));
    EXPECT_EQ(mine().organisation_code, "0012");
    auto const many = answer("kommun");
    EXPECT_NE(said(many).find("Skriv lite mer av det"), std::string::npos);
    auto const none = answer("Ankeborg");
    EXPECT_EQ(none.status, 422);
    EXPECT_NE(said(none).find("Vi hittar ingen som heter ”Ankeborg”"), std::string::npos);
    EXPECT_NE(none.content().find("value=\"Ankeborg\""), std::string::npos);
}

TEST_P(Applications, One_of_several_organisations_that_fit_is_chosen_below_the_field) {
    begin_as("tova.lind@example.se");
    Fields fields{{"organisation", "hall"},
                  {"organisation-meant", "1861"},
                  {"contact_name", "Tova Lind"},
                  {"contact_email", "tova.lind@example.se"}};
    EXPECT_EQ(step("organisation", fields).status, 303);
    EXPECT_EQ(mine().organisation_code, "1861");
    EXPECT_EQ(step("wishes", {{"wish-1", "Ankeborg"}, {"wish-2", "Region Kronoberg"}}).status, 422);
    EXPECT_EQ(whole(connection(), mine()).wishes, std::vector<std::string>{"0007"});
}

TEST_P(Applications, Nobody_is_wished_for_twice) {
    begin_as("tova.lind@example.se");
    auto const twice = step("wishes", {{"wish-1", "Region Kronoberg"}, {"wish-2", "0007"}});
    EXPECT_EQ(twice.status, 422);
    EXPECT_NE(said(twice).find("Ni har redan valt Region Kronoberg"), std::string::npos);
    EXPECT_EQ(whole(connection(), mine()).wishes, std::vector<std::string>{"0007"});
}

TEST_P(Applications, Faults_of_the_decision_are_listed_as_the_fields_stand) {
    begin_as("tova.lind@example.se");
    auto const text = said(step("decision", {{"kind", "other"}, {"link", "protokollet"}}));
    auto const body = text.find("Skriv vem som fattade beslutet");
    auto const decided = text.find("Skriv vilken månad och vilket år beslutet fattades");
    auto const link = text.find("Skriv hela länken");
    ASSERT_NE(body, std::string::npos);
    EXPECT_LT(body, decided);
    EXPECT_LT(decided, link);
    auto const empty = said(step("decision", {}));
    EXPECT_LT(empty.find("Välj vad det är för beslut"), empty.find("Lägg upp protokollet"));
    EXPECT_LT(empty.find("Lägg upp protokollet"), empty.find("Skriv vad ledningen vill med arbetet"));
}

TEST_P(Applications, An_organisation_applies_once_in_a_round) {
    begin_as("tova.lind@example.se");
    auto const page = step(
        "organisation",
        {{"organisation", "0880"}, {"contact_name", "Tova Lind"}, {"contact_email", "tova.lind@example.se"}});
    EXPECT_EQ(page.status, 422);
    EXPECT_NE(said(page).find("Kalmar kommun har redan skickat in en ansökan"), std::string::npos);
}

TEST_P(Applications, Minutes_are_kept_by_their_content_and_open_only_for_those_who_may) {
    begin_as("tova.lind@example.se");
    answer_everything();
    auto const path = directory.path / "upload";
    std::ofstream{path} << "%PDF-1.7 protokoll";
    uploads = {{"minutes", "kf-112.pdf", "application/pdf", 18, std::string(64, 'a'), path}};
    EXPECT_EQ(
        step("decision", {{"kind", "council"}, {"decided", "2019-05-30"}, {"intent", "Vi vill."}}).status,
        303);
    uploads.clear();
    auto const file = whole(connection(), mine()).files.at(0);
    EXPECT_EQ(file.name, "kf-112.pdf");
    EXPECT_EQ(look(show_own_file, "/", {{"token", token}, {"file", file.file_id}}).status, 200);
    be("person-ellen-nyberg");
    EXPECT_THROW(look(show_file, "/", {{"file", file.file_id}}),
                 http::Refusal);  // a draft is the applicant's own
    EXPECT_EQ(send(submit_draft, {{"token", token}}, {{"right", "1"}}).status, 303);
    EXPECT_EQ(look(show_file, "/", {{"file", file.file_id}}).status, 200);
    be("person-daniel-forsman");
    EXPECT_THROW(look(show_file, "/", {{"file", file.file_id}}), http::Refusal);
}

TEST_P(Applications, A_file_of_another_kind_is_refused_in_words) {
    begin_as("tova.lind@example.se");
    uploads = {{"minutes", "virus.exe", "application/octet-stream", 9, std::string(64, 'b'), "/dev/null"}};
    auto const page =
        step("decision", {{"kind", "council"}, {"decided", "2019-05-30"}, {"intent", "Vi vill."}});
    EXPECT_EQ(page.status, 422);
    EXPECT_NE(said(page).find("”virus.exe” är inte en PDF"), std::string::npos);
}

TEST_P(Applications, A_requirement_that_is_not_met_needs_its_reason) {
    be("person-hanna-skold");
    Fields fields = all_met();
    fields.set("political_decision", "not_met");
    Fields const where{{"round", round}, {"application", "application-blekinge"}};
    EXPECT_EQ(send(judge_case, where, fields).status, 422);
    EXPECT_EQ(state_of("application-blekinge"), State::submitted);
    fields.add("political_decision-note", "Inget beslut än.");
    EXPECT_EQ(send(judge_case, where, fields).status, 303);
    EXPECT_EQ(state_of("application-blekinge"), State::not_eligible);
}

TEST_P(Applications, What_has_been_sent_cannot_be_hollowed_out) {
    token = "draft-blekinge";
    auto const before = verbs("application-blekinge");
    auto const page = step("commitments", {{"functions-name", "Någon annan"}, {"later", "1"}});
    EXPECT_EQ(page.status, 422);
    EXPECT_NE(page.content().find("value=\"Någon annan\""), std::string::npos) << "what was typed is kept";
    EXPECT_EQ(whole(connection(), mine()).commitments.size(), 3u);
    EXPECT_EQ(verbs("application-blekinge"), before);
    EXPECT_EQ(step("pilot", {{"activity", "Vårdcentralerna"}}).status, 303);
    EXPECT_EQ(verbs("application-blekinge").back(), "changed");
    be("person-ellen-nyberg");
    EXPECT_NE(said(look(show_case, "/", {{"round", round}, {"application", "application-blekinge"}}))
                  .find("Ändrad efter att den skickades"),
              std::string::npos);
}

TEST_P(Applications, A_requirement_that_the_application_is_silent_about_is_not_met_without_a_reason) {
    db::Query<void()>{db::ComposedSql{"delete from application_commitments where commitment = 'mentor' and "
                                      "application_id = 'application-blekinge'"}}
        .run(connection());
    be("person-hanna-skold");
    Fields fields = all_met();
    Fields const where{{"round", round}, {"application", "application-blekinge"}};
    EXPECT_EQ(send(judge_case, where, fields).status, 422);
    fields.add("mentor-note", "De har skrivit det i ett brev.");
    EXPECT_EQ(send(judge_case, where, fields).status, 303);
}

TEST_P(Applications, The_office_asks_and_the_applicant_answers_by_the_link) {
    be("person-ellen-nyberg");
    Fields const where{{"round", round}, {"application", "application-blekinge"}};
    EXPECT_EQ(send(ask_for_completion, where, {{"question", "Var är protokollet?"}}).status, 422);
    EXPECT_EQ(
        send(ask_for_completion, where, {{"question", "Var är protokollet?"}, {"answer_by", "2021-07-01"}})
            .status,
        303);
    take_token_from(last_mail_to("amir.nazari@example.se"));
    who.reset();
    EXPECT_NE(said(look(show_completion, "/", {{"token", token}})).find("Var är protokollet?"),
              std::string::npos);
    EXPECT_EQ(send(answer_completion, {{"token", token}}, {{"answer", ""}}).status, 422);
    EXPECT_EQ(send(answer_completion, {{"token", token}}, {{"answer", "Här är det."}}).status, 303);
    EXPECT_EQ(mine().state, State::completed);
    EXPECT_THROW(send(answer_completion, {{"token", token}}, {{"answer", "Igen"}}), http::Refusal);
}

TEST_P(Applications, Who_has_not_answered_is_reminded_once_the_day_before) {
    EXPECT_EQ(remind_of_questions(connection(), clock, site), 1);  // Härnösand has until tomorrow
    take_token_from(last_mail_to("sven.bostrom@example.se"));
    EXPECT_EQ(mine().id, "application-harnosand");
    EXPECT_EQ(remind_of_questions(connection(), clock, site), 0);
}

TEST_P(Applications, A_withdrawn_application_cannot_be_changed) {
    token = "draft-blekinge";
    EXPECT_EQ(send(withdraw_draft, {{"token", token}}, {}).status, 303);
    EXPECT_EQ(mine().state, State::withdrawn);
    EXPECT_THROW(step("pilot", {{"activity", "x"}}), http::Refusal);
    EXPECT_EQ(heading(look(show_overview, "/", {{"token", token}})), "Ansökan är tillbakadragen");
}

TEST_P(Applications, Are_hidden_from_a_member_who_has_declared_an_interest) {
    be("person-per-sandstrom");
    auto const hidden =
        db::Query<std::string(std::string_view)>{
            "select application_id from declared_interests where person_id = $1 limit 1"}
            .one(connection(), who->id);
    EXPECT_FALSE(find_visible_to(connection(), *who, hidden));
    be("person-gunilla-ek");
    EXPECT_TRUE(find_visible_to(connection(), *who, hidden));
    EXPECT_FALSE(find_visible_to(connection(), *who, "application-nybro"));  // a draft
}

TEST_P(Applications, Are_listed_with_the_same_statements_however_many_they_are) {
    be("person-ellen-nyberg");
    auto const list = "/rounds/" + round + "/applications";
    auto const statements = [&] {
        auto const before = connection().statements_run();
        look(show_list, list, {{"round", round}});
        return connection().statements_run() - before;
    };
    auto const many = statements();
    connection().script("update applications set submitted_at = null where id <> 'application-kalmar'");
    EXPECT_EQ(statements(), many);
}

TEST_P(Applications, The_list_is_filtered_by_links) {
    be("person-ellen-nyberg");
    auto const list = "/rounds/" + round + "/applications";
    auto const page = look(show_list, list + "?show=waiting", {{"round", round}});
    EXPECT_NE(said(page).find("Härnösands kommun"), std::string::npos);
    EXPECT_EQ(said(page).find("Falu kommun"), std::string::npos);
    auto const sheet = look(show_list, list + ".csv", {{"round", round}});
    EXPECT_NE(sheet.content().find("Organisation"), std::string::npos);
    EXPECT_EQ(look(show_case, list + "/application-kalmar",
                   {{"round", round}, {"application", "application-kalmar"}})
                  .status,
              200);
}

TEST(Eligibility, Is_decided_by_five_requirements_and_nothing_else) {
    std::vector<EligibilityItem> items;
    for (auto const requirement : requirements()) items.push_back({std::string(requirement), Verdict::met});
    EXPECT_EQ(conclusion(items), State::eligible);
    items.back().verdict = Verdict::missing;
    EXPECT_EQ(conclusion(items), std::nullopt);
    items.back().verdict = Verdict::not_met;
    EXPECT_EQ(conclusion(items), State::not_eligible);
    items.pop_back();
    EXPECT_EQ(conclusion(items), std::nullopt);
}

TEST_P(Applications, What_the_steering_group_has_done_stands_in_words_in_the_history) {
    for (auto const* verb : {"decided", "decision_published", "opinion_given", "something new"}) {
        EXPECT_EQ(event_words(verb, text::swedish()).find('_'), std::string::npos) << verb;
        EXPECT_NE(event_words(verb, text::swedish()), event_words(verb, text::english())) << verb;
        EXPECT_NE(event_words(verb, text::english()), verb);
    }
}
