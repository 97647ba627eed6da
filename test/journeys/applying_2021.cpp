// Chapters one and two: organisations apply by a link in a mail, the office judges, mentors are asked and say
// yes.
#include "journeys/story_2021.hpp"

namespace jamsides::journeys {
namespace {

void next(Browser& browser) {
    browser.press("Spara och fortsätt");
    ASSERT_EQ(browser.page().status, 303) << browser.page().url << ": " << browser.page().html.text;
    browser.follow();
}

void tell_of_decision(Browser& browser, Applicant const& one) {
    browser.choose("kind", one.kind).fill("body", one.body).fill("reference", one.reference);
    if (!one.cemr.empty()) browser.choose("cemr", one.cemr);
    fill_date(browser, "decided", one.decided);
    browser.fill("link", "https://example.se/protokoll/" + one.code);
    browser.fill("intent", "Ledningen vill att styrningen når hela vägen ut.");
    next(browser);
}

void tell_of_people(Browser& browser, Applicant const& one) {
    browser.fill("politician-name", one.politician).fill("politician-title", one.politician_title);
    browser.fill("manager-name", one.manager).fill("manager-title", one.manager_title);
    browser.fill("strategist-name", one.contact).fill("strategist-email", one.email);
    next(browser);
    for (std::string const commitment : {"functions", "concept", "mentor"}) {
        browser.choose(commitment + "-agreed").fill(commitment + "-name", one.manager);
        fill_date(browser, commitment + "-on", one.anchored);
    }
    next(browser);
}

void answer_everything(Browser& browser, Applicant const& one) {
    EXPECT_EQ(browser.value_of("organisation"), one.organisation);
    browser.fill("organisation", one.organisation)
        .fill("contact_name", one.contact)
        .fill("contact_title", one.title);
    EXPECT_EQ(browser.value_of("contact_email"), one.email);
    next(browser);
    tell_of_decision(browser, one);
    browser.fill("how", "Ledningsgruppen ställde sig bakom.")
        .fill("by", one.manager + ", " + one.manager_title);
    fill_date(browser, "on", one.anchored);
    next(browser);
    tell_of_people(browser, one);
    next(browser);  // no theme
    next(browser);  // no wishes
    browser.fill("activity", one.pilot);
    next(browser);
}

}  // namespace

void fill_date(Browser& browser, std::string const& field, std::string_view iso) {
    auto without_zero = [](std::string_view digits) {
        return std::to_string(std::stoi(std::string(digits)));
    };
    browser.fill(field + "-year", iso.substr(0, 4)).fill(field + "-month", without_zero(iso.substr(5, 2)));
    if (iso.size() > 7) browser.fill(field + "-day", without_zero(iso.substr(8, 2)));
}

// Begun one day by a link, left, and sent another day from the same link.
void Story2021::applies(Applicant const& one) {
    at(one.began);
    auto browser = visitor();
    browser.visit("/apply/2021-2023");
    browser.fill("email", one.email).press("Skicka en länk");
    EXPECT_EQ(browser.page().html.heading, "Titta i din e-post");
    auto const draft = link_in(mail_to(one.email).text);
    browser.visit(draft);
    browser.click("Börja med första frågan");
    browser.fill("organisation", one.organisation).press("Fortsätt en annan dag");
    ASSERT_EQ(browser.page().status, 303);

    at(one.sent);
    auto later = visitor();
    later.visit(draft);
    later.click("Fortsätt där ni var");
    answer_everything(later, one);
    EXPECT_EQ(later.page().html.heading, "Kontrollera och skicka");
    EXPECT_FALSE(later.page().says("Det här behövs innan ni kan skicka"));
    later.press("Skicka ansökan");
    EXPECT_EQ(later.page().status, 422) << "nobody sends without saying they may";
    later.choose("right").press("Skicka ansökan");
    later.follow();
    EXPECT_EQ(later.page().html.heading, "Vi har fått er ansökan");
    EXPECT_NE(mail_to(one.email).text.find(one.organisation), std::string::npos);
}

void Story2021::the_office_judges() {
    at("2021-06-03T08:30:00Z");
    auto late = visitor();
    late.visit("/apply/2021-2023");
    EXPECT_EQ(late.page().html.heading, "Ansökan är inte öppen");

    auto hanna = signed_in("hanna.skold@example.se");
    for (auto const& one : applicants()) {
        hanna.visit(std::string(round_2021) + "/applications");
        hanna.click(one.organisation);
        cases[one.organisation] = hanna.page().url.substr(hanna.page().url.rfind('/') + 1);
        for (auto const* requirement : {"political_decision", "anchoring", "functions", "concept", "mentor"})
            hanna.choose(requirement, "met");
        hanna.press("Spara prövningen");
        ASSERT_EQ(hanna.page().status, 303) << hanna.page().html.text;
    }
    hanna.visit(std::string(round_2021) + "/applications?show=eligible");
    for (auto const& one : applicants()) EXPECT_TRUE(hanna.page().says(one.organisation));
}

void Story2021::the_mentors_say_yes() {
    at("2021-05-10T08:00:00Z");
    auto hanna = signed_in("hanna.skold@example.se");
    for (auto const& one : mentor_organisations()) {
        hanna.visit(std::string(round_2021) + "/mentors");
        hanna.choose("organisation", one.code).fill("email", one.email).press("Skicka frågan");
        ASSERT_EQ(hanna.page().status, 303) << hanna.page().html.text;
    }
    at("2021-05-18T12:25:00Z");
    for (auto const& one : mentor_organisations()) {
        auto mentor = visitor();
        mentor.visit(link_in(mail_to(one.email).text));
        EXPECT_EQ(mentor.page().html.heading, "Vill " + one.organisation + " vara mentor?");
        mentor.press("Skicka svaret");
        EXPECT_EQ(mentor.page().status, 422);
        mentor.choose("answer", "yes").fill("by", one.answered_by).press("Skicka svaret");
        mentor.follow();
        EXPECT_EQ(mentor.page().html.heading, "Tack, vi har ert svar");
    }
}

}  // namespace jamsides::journeys
