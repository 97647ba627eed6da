// Chapter three: the steering group reads, says its mind and decides; one member steps aside.
#include "journeys/story_2021.hpp"
#include "modules/rounds/store.hpp"

namespace jamsides::journeys {

void Story2021::the_steering_group_meets() {
    at("2021-06-04T08:00:00Z");
    auto ellen = signed_in("ellen.nyberg@example.se");
    ellen.visit(std::string(round_2021) + "/selection");
    fill_date(ellen, "on_day", "2021-06-14");
    ellen.fill("starts_at", "13.00").fill("place", "digitalt").press("Planera mötet");
    ASSERT_EQ(ellen.page().status, 303) << ellen.page().html.text;
    meeting = ellen.page().location();
    ellen.follow();
    for (auto const& one : applicants()) EXPECT_TRUE(ellen.page().says(one.organisation));
}

void Story2021::members_say_their_mind() {
    at("2021-06-10T17:20:00Z");
    for (auto const* address : {"gunilla.ek@example.org", "per.sandstrom@example.org"}) {
        auto member = signed_in(address);
        for (auto const& one : applicants()) {
            member.visit(meeting);
            member.click(one.organisation);
            member.choose("vote", "admit")
                .fill("comment", "Tydlig fråga till verksamheten.")
                .press("Spara min mening");
            ASSERT_EQ(member.page().status, 303) << member.page().html.text;
        }
    }
}

void Story2021::one_declares_an_interest() {
    auto mattias = signed_in("mattias.oberg@example.org");
    mattias.visit(case_of("Region Kronoberg"));
    EXPECT_TRUE(mattias.page().says("Tydlig fråga till verksamheten."));
    mattias.press("Anmäl jäv");
    EXPECT_EQ(mattias.page().status, 422);
    mattias.fill("reason", "Min syster är planeringsdirektör där.").press("Anmäl jäv");
    mattias.follow();
    EXPECT_TRUE(mattias.page().says("Dolt för dig: jäv"));
    EXPECT_EQ(mattias.visit(case_of("Region Kronoberg")).status, 403);
    EXPECT_FALSE(mattias.page().says("Kollektivtrafiken"));
    auto const csrf = mattias.visit(case_of("Region Östergötland")).html.forms;
    EXPECT_EQ(mattias.page().status, 200);
    mattias.choose("vote", "admit");
    for (auto const& form : csrf)
        for (auto const& control : form.controls)
            if (control.name == "csrf") {
                mattias.post(case_of("Region Kronoberg") + "/opinion",
                             {{"csrf", control.value}, {"vote", "reject"}});
                EXPECT_EQ(mattias.page().status, 403);
                return;
            }
    FAIL() << "no form with a token";
}

void Story2021::decisions_are_recorded() {
    at("2021-06-14T11:40:00Z");
    auto ellen = signed_in("ellen.nyberg@example.se");
    for (auto const& one : applicants()) {
        ellen.visit(case_of(one.organisation));
        ellen.choose("outcome", "admitted").fill("motive", "Uppfyller alla krav.").press("Anteckna beslutet");
        ASSERT_EQ(ellen.page().status, 303) << ellen.page().html.text;
    }
    // Nothing is known to anybody before publication.
    EXPECT_TRUE(rounds::participations_in(connection(), "2021-2023").empty());
    for (auto const& one : applicants())
        EXPECT_EQ(mail_to(one.email).text.find("Uppfyller alla krav"), std::string::npos);
    ellen.visit(meeting);
    ellen.fill("chair", "Gunilla Ek")
        .fill("secretary", "Ellen Nyberg")
        .fill("present", "Gunilla Ek\nPer Sandström");
    ellen.press("Spara till protokollet");
}

void Story2021::decisions_are_published() {
    at("2021-06-14T13:00:00Z");
    auto ellen = signed_in("ellen.nyberg@example.se");
    ellen.visit(meeting);
    ellen.click("Publicera tre beslut");
    ellen.press("Publicera");
    ASSERT_EQ(ellen.page().status, 303) << ellen.page().html.text;
    auto const admitted = rounds::participations_in(connection(), "2021-2023");
    EXPECT_EQ(admitted.size(), 3u);
    for (auto const& one : admitted) EXPECT_EQ(time::to_iso(one.admitted_on), "2021-06-14");
    for (auto const& one : applicants())
        EXPECT_NE(mail_to(one.email).text.find("Uppfyller alla krav"), std::string::npos)
            << mail_to(one.email).text;
    // What is published stands.
    ellen.visit(case_of("Lunds kommun"));
    EXPECT_THROW(ellen.press("Anteckna beslutet"), std::runtime_error);
    ellen.visit(meeting + "/minutes");
    EXPECT_TRUE(ellen.page().says("Region Kronoberg") && ellen.page().says("Mattias Öberg"));
    EXPECT_TRUE(ellen.visit(meeting + "/minutes.pdf").body.starts_with("%PDF"));
}

}  // namespace jamsides::journeys
