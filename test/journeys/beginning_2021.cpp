// Chapter four: people come in, the group is formed, the year is planned.
#include "journeys/story_2021.hpp"

#include "platform/text/order.hpp"

namespace jamsides::journeys {
namespace {

struct Planned {
    std::string kind, title, theme, timing, first, last, from, to, certainty, mode, note;
};

std::vector<Planned> const& time_plan() {
    static const std::string deepening =
        "I oktober hålls en första fördjupning om kommunikation. Fler ordnas efter behov och önskemål.";
    static const std::vector<Planned> all{
        {"strategist_mentor_meeting", "Strateg- och mentorträff", "", "day", "2021-08-19", "", "13.00",
         "16.00", "confirmed", "digital"},
        {"start_up", "Uppstartsträff", "", "range", "2021-09-13", "2021-09-14", "12.00", "12.00", "confirmed",
         "digital"},
        {"strategist_meeting", "Strategträff", "", "day", "2021-10-13", "", "", "", "confirmed", "digital"},
        {"deepening", "Fördjupning", "Kommunikation", "months", "2021-10-01", "2021-10-31", "", "",
         "preliminary", "digital", deepening},
        {"learning_meeting", "Lärandeträff 1", "Ledning och styrning", "months", "2021-11-01", "2021-11-30",
         "", "", "preliminary"},
        {"strategist_meeting", "Strategträff", "", "day", "2022-02-15", "", "", "", "confirmed", "digital"},
        {"learning_meeting", "Lärandeträff 2", "Förbättringsarbete", "months", "2022-04-01", "2022-04-30", "",
         "", "preliminary"},
        {"strategist_meeting", "Strategträff", "", "day", "2022-08-29", "", "", "", "confirmed", "digital"},
        {"learning_meeting", "Lärandeträff 3", "Analys och uppföljning", "months", "2022-09-01", "2022-12-31",
         "", "", "preliminary"},
        {"strategist_meeting", "Strategträff", "", "day", "2023-01-11", "", "", "", "confirmed", "digital"},
        {"result_conference", "Resultatkonferens", "", "unset", "", "", "", "", "preliminary", "",
         "Tidigast i februari 2023."},
        {"result_report", "Resultatrapport", "", "unset", "", "", "", "", "preliminary"}};
    return all;
}

void register_one(Browser& browser, std::string const& name, std::string const& email,
                  std::string const& function, std::string const& level, bool contact) {
    browser.fill("name", name).fill("email", email).choose("function", function).fill("level", level);
    if (contact) browser.choose("is_contact", "1");
    browser.press("Anmäl");
    ASSERT_EQ(browser.page().status, 303) << browser.page().html.text;
    browser.follow();
}

std::string address_of(std::string const& name, std::string const& code) {
    std::string local;
    for (char const c : name)
        if (c >= 'A' && c <= 'z') local += c;
    return text::lower(local) + "." + code + "@example.se";
}

}  // namespace

void Story2021::strategists_come_in() {
    at("2021-06-14T14:00:00Z");
    for (auto const& one : applicants()) {
        auto const link = link_in(mail_to(one.email).text);
        EXPECT_EQ(link, "/sign-in?next=" + participants_of(one.code)) << "the decision leads in";
        auto strategist = signed_in(one.email);
        strategist.visit(participants_of(one.code));
        EXPECT_TRUE(strategist.page().says(one.politician)) << "named in the application";
    }
}

// One by the form, the others pasted from a table; a fault in the table and nothing of it is taken.
void Story2021::strategists_register_the_rest(Applicant const& one) {
    at("2021-06-15T06:30:00Z");
    auto strategist = signed_in(one.email);
    strategist.visit(participants_of(one.code));
    register_one(strategist, one.politician, address_of(one.politician, one.code), "politician",
                 one.politician_title, false);
    std::string const head = "Namn\tE-post\tFunktion\tUppdrag\n";
    auto const manager =
        one.manager + "\t" + address_of(one.manager, one.code) + "\tchef\t" + one.manager_title + "\n";
    strategist.fill("table", head + manager + "Frida Torell\tfrida.torell\tnyckelperson\tcontroller\n")
        .press("Läs in");
    EXPECT_EQ(strategist.page().status, 422);
    EXPECT_TRUE(strategist.page().says("Inget lästes in")) << strategist.page().html.text;
    EXPECT_NE(strategist.value_of("table").find("Frida Torell\tfrida.torell\t"), std::string::npos);
    EXPECT_FALSE(strategist.visit(participants_of(one.code)).says("Frida Torell"));
    auto const key_person =
        "Frida Torell\tfrida.torell." + one.code + "@example.se\tnyckelperson\tcontroller\n";
    strategist.fill("table", head + manager + key_person).press("Läs in");
    ASSERT_EQ(strategist.page().status, 303) << strategist.page().html.text;
    strategist.follow();
    EXPECT_TRUE(strategist.page().says(one.manager) && strategist.page().says("Frida Torell"));
    // Another organisation's list is not there for her.
    auto const other = one.code == "1281" ? "0005" : "1281";
    EXPECT_EQ(strategist.visit(participants_of(other)).status, 404);
}

void Story2021::mentors_contacts_are_registered() {
    at("2021-06-15T09:00:00Z");
    auto hanna = signed_in("hanna.skold@example.se");
    for (auto const& one : mentor_organisations()) {
        hanna.visit(participants_of(one.code));
        register_one(hanna, one.answered_by, one.email, "mentor_contact", "strateg", true);
        register_one(hanna, one.second, one.second_email, "mentor_contact", "", true);
    }
    hanna.visit(std::string(round_2021) + "/participants");
    hanna.press("Godkänn och bjud in alla som väntar");
    ASSERT_EQ(hanna.page().status, 303);
    for (auto const& one : mentor_organisations()) {
        auto const invitation = mail_to(one.email).text;
        EXPECT_NE(invitation.find("Hanna Sköld har lagt in dig som deltagare från " + one.organisation),
                  std::string::npos)
            << invitation;
        EXPECT_EQ(link_in(invitation), "/sign-in") << "an invitation leads in whenever it is read";
    }
}

void Story2021::groups_are_proposed_and_approved() {
    at("2021-06-15T10:00:00Z");
    auto ellen = signed_in("ellen.nyberg@example.se");
    ellen.visit(std::string(round_2021) + "/groups");
    ellen.press("Räkna fram ett förslag");
    ASSERT_EQ(ellen.page().status, 303) << ellen.page().html.text;
    auto const version = ellen.page().location();
    ellen.follow();
    for (auto const& one : applicants()) EXPECT_TRUE(ellen.page().says(one.organisation));
    for (auto const& one : mentor_organisations()) EXPECT_TRUE(ellen.page().says(one.organisation));
    EXPECT_TRUE(ellen.page().says("9\u00a0343")) << ellen.page().html.text;
    auto const solution = ellen.visit(version + "/solution.json").body;
    EXPECT_NE(solution.find("\"cost\": 9343, \"lower_bound\": 9343"), std::string::npos) << solution;
    ellen.visit(version);
    ellen.click("Godkänn förslaget");
    ellen.press("Godkänn förslaget");
    ellen.follow();
    EXPECT_TRUE(ellen.page().says("Godkänt. Grupperna står i brevet och kalendern."));
}

void Story2021::the_time_plan_is_entered() {
    at("2021-06-15T12:00:00Z");
    auto ellen = signed_in("ellen.nyberg@example.se");
    for (auto const& one : time_plan()) {
        ellen.visit(std::string(round_2021) + "/activities/new");
        ellen.choose("kind", one.kind)
            .fill("title", one.title)
            .fill("theme", one.theme)
            .choose("timing", one.timing);
        if (!one.first.empty()) fill_date(ellen, "starts_on", one.first);
        if (!one.last.empty()) fill_date(ellen, "ends_on", one.last);
        ellen.fill("starts_at", one.from).fill("ends_at", one.to).choose("certainty", one.certainty);
        if (!one.mode.empty()) ellen.choose("mode", one.mode);
        ellen.fill("note", one.note).press("Spara");
        ASSERT_EQ(ellen.page().status, 303) << one.title << ": " << ellen.page().html.text;
    }
}

}  // namespace jamsides::journeys
