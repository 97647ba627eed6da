// What an organisation follows and what the office says is good: asked for, refused, kept and shown.
#include "modules/indicators/pages_fixture_test.hpp"

namespace jamsides::indicators {

TEST_P(IndicatorPages, Following_asks_for_what_is_missing_and_loses_nothing) {
    be("person-maria-engdahl");
    EXPECT_EQ(look(show_following).status, 200);
    auto fields = follows();
    fields.set("owner", "");
    fields.set("target", "fem");
    auto const page = send(save_following, fields);
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(says(page, "Skriv vem som ansvarar"));
    EXPECT_TRUE(says(page, "Skriv målet med siffror"));
    EXPECT_TRUE(says(page, "Heltid som norm"));
    EXPECT_NE(page.content().find("value=\"fem\""), std::string::npos);
    EXPECT_FALSE(followed_now());
}

TEST_P(IndicatorPages, An_indicator_is_followed_changed_ended_and_followed_again) {
    be("person-maria-engdahl");
    EXPECT_EQ(send(save_following, follows()).status, 303);
    auto const first = *followed_now();
    EXPECT_EQ(first.owner, "HR-strategen");
    EXPECT_EQ(first.target, -5.5);
    EXPECT_EQ(verb_of("followed indicator", first.id), "chosen");
    auto fields = follows();
    fields.set("owner", "Kommundirektören");
    EXPECT_EQ(send(save_following, fields).status, 303);
    EXPECT_EQ(followed_now()->owner, "Kommundirektören");
    EXPECT_EQ(verb_of("followed indicator", first.id), "changed");
    EXPECT_TRUE(says(look(show_indicator), "Kommundirektören"));
    EXPECT_EQ(send(end_following_up, {}).status, 303);
    EXPECT_EQ(verb_of("followed indicator", first.id), "ended");
    EXPECT_TRUE(says(look(show_indicator), "Ni följer inte den här siffran än"));
    EXPECT_EQ(send(save_following, follows()).status, 303);
    EXPECT_EQ(followed_now()->state, FollowState::chosen);
}

TEST_P(IndicatorPages, A_target_and_a_measure_stand_in_chart_words_table_and_sheet) {
    be("person-maria-engdahl");
    auto fields = follows();
    fields.set("measure", "Heltid som norm");
    fields.set("measure_year", "2015");
    fields.set("measure_owner", "HR-avdelningen");
    ASSERT_EQ(send(save_following, fields).status, 303);
    who.reset();
    auto const page = look(show_indicator);
    auto const source = std::string(page.content());
    EXPECT_TRUE(says(page, "Målet är att skillnaden är −5,5 procentenheter år 2028. År 2022 fattades 5,5"));
    EXPECT_TRUE(says(page, "efter en åtgärd: Heltid som norm. Ansvarig: HR-avdelningen."));
    EXPECT_NE(source.find("class=\"target\" x1"), std::string::npos);
    EXPECT_NE(source.find(">Mål −5,5</text>"), std::string::npos);
    EXPECT_NE(source.find("class=\"moment\" x1"), std::string::npos);
    EXPECT_TRUE(says(page, "2015, åtgärd"));
    auto const sheet = std::string(look(show_indicator, ".csv").content());
    EXPECT_NE(sheet.find("-5.5,Heltid som norm"), std::string::npos);
    EXPECT_NE(std::string(look(show_embedded).content()).find("class=\"target\""), std::string::npos);
    EXPECT_TRUE(says(look(show_effect), "Före: 2009–2014. Efter: 2015–2022."));  // begins with the measure
    EXPECT_TRUE(says(look(show_effect, "?since=2017"), "Efter: 2017–2022."));
}

TEST_P(IndicatorPages, A_target_that_is_reached_is_said_to_be) {
    be("person-maria-engdahl");
    auto fields = follows();
    fields.set("target", "-12");
    send(save_following, fields);
    EXPECT_TRUE(says(look(show_indicator), "år 2028. Det var nått 2022."));
}

TEST_P(IndicatorPages, A_measure_needs_both_its_year_and_what_it_is) {
    be("person-maria-engdahl");
    auto const problem = [&](std::string const& what, std::string const& year) {
        auto fields = follows();
        fields.set("measure", what);
        fields.set("measure_year", year);
        return send(save_following, fields);
    };
    EXPECT_TRUE(says(problem("Heltid som norm", ""), "Skriv från vilket år siffrorna är efter åtgärden"));
    EXPECT_TRUE(says(problem("", "2016"), "Skriv vad ni gör eller har gjort"));
    EXPECT_TRUE(says(problem("Heltid som norm", "1066"), "Skriv ett år mellan 1990 och 2027"));
    EXPECT_FALSE(followed_now());
}

TEST_P(IndicatorPages, The_office_says_what_is_good_and_why) {
    using enum http::Method;
    be("person-maria-engdahl");
    EXPECT_FALSE(may_open("/indicators/{indicator}/direction", get));
    EXPECT_FALSE(may_open("/indicators/{indicator}/direction", post));
    be("person-ellen-nyberg");
    EXPECT_TRUE(may_open("/indicators/{indicator}/direction", post));
    EXPECT_TRUE(says(look(show_direction), "Vad är bra i den här siffran?"));
    EXPECT_TRUE(says(send(choose_direction, {{"direction", "lower"}, {"reason", ""}}), "Skriv varför"));
    EXPECT_EQ(find(connection(), "N00209")->direction, Direction::higher);
    EXPECT_EQ(send(choose_direction, {{"direction", "unstated"}, {"reason", "Beror på vem"}}).status, 303);
    EXPECT_EQ(find(connection(), "N00209")->direction, Direction::unstated);
    auto const entries = ledger::entries_about(connection(), "indicator", "N00209");
    ASSERT_FALSE(entries.empty());
    EXPECT_EQ(entries.back().verb, "direction set");
    EXPECT_EQ(entries.back().details, R"({"before":"higher","after":"unstated","reason":"Beror på vem"})");
    EXPECT_TRUE(says(look(show_everywhere), "Ändra vad som är bra"));
    who.reset();
    EXPECT_FALSE(says(look(show_everywhere), "Ändra vad som är bra"));
}

TEST_P(IndicatorPages, Nothing_is_followed_up_without_an_analysis) {
    be("person-maria-engdahl");
    EXPECT_THROW(look(show_analysis), http::Refusal);  // not followed yet
    send(save_following, follows());
    EXPECT_THROW(send(mark_followed_up, {{"year", "2022"}}), http::Refusal);
    auto const empty =
        send(write_analysis, {{"kind", "analysis"}, {"year", "2022"}, {"who", "Undersköterskor"}});
    EXPECT_EQ(empty.status, 422);
    EXPECT_TRUE(says(empty, "Skriv vad ni tror att det beror på"));
    EXPECT_TRUE(says(empty, "Undersköterskor"));
    EXPECT_EQ(send(write_analysis, {{"kind", "analysis"},
                                    {"year", "2022"},
                                    {"who", "Undersköterskor"},
                                    {"causes", "Delade turer"},
                                    {"measures", "Heltid från dag ett"}})
                  .status,
              303);
    auto const id = followed_now()->id;
    EXPECT_EQ(verb_of("followed indicator", id), "analysed");
    EXPECT_EQ(send(mark_followed_up, {{"year", "2022"}}).status, 303);
    EXPECT_EQ(verb_of("followed indicator", id), "followed up");
    EXPECT_TRUE(says(look(show_indicator), "Uppföljd för 2022"));
    EXPECT_TRUE(says(look(show_indicator), "Delade turer"));
    who.reset();
    EXPECT_FALSE(says(look(show_indicator), "Delade turer"));  // the working note is not for everyone
}

}  // namespace jamsides::indicators
