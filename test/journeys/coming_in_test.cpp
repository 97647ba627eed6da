// The way in, and the pages that everybody meets: links that end, menus that lead somewhere, answers in every
// format.
#include <fstream>

#include "app/world/demo_people.hpp"
#include "journeys/installed.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/http/upload.hpp"

namespace jamsides::journeys {
namespace {

struct ComingIn : Installed {
    void SetUp() override {
        Installed::SetUp();
        if (!IsSkipped()) load_world();
    }
    std::string link_for(std::string const& email) {
        auto browser = visitor();
        browser.visit("/sign-in");
        browser.fill("email", email).press("Skicka en länk");
        return link_in(mail_to(email).text);
    }
};
ON_BOTH_DATABASES(ComingIn);

}  // namespace

TEST_P(ComingIn, A_link_works_once) {
    auto const link = link_for("sofia.wikander@example.se");
    auto browser = visitor();
    EXPECT_EQ(browser.visit(link).status, 200);
    EXPECT_EQ(browser.visit(link).status, 200) << "a mail scanner that follows the link does not use it up";
    browser.press("Logga in");
    EXPECT_EQ(browser.page().status, 303);
    EXPECT_EQ(browser.follow().status, 200);
    EXPECT_EQ(visitor().visit(link).status, 410);
    EXPECT_EQ(visitor().post(link, {}).status, 410);
}

TEST_P(ComingIn, A_link_works_for_fifteen_minutes) {
    auto const link = link_for("sofia.wikander@example.se");
    clock.advance(std::chrono::minutes{14});
    EXPECT_EQ(visitor().visit(link).status, 200);
    clock.advance(std::chrono::minutes{2});
    EXPECT_EQ(visitor().visit(link).status, 410);
    EXPECT_EQ(visitor().post(link, {}).status, 410);
}

TEST_P(ComingIn, Nobody_can_tell_from_the_page_whether_an_address_is_known) {
    auto page_for = [&](std::string const& email) {
        auto browser = visitor();
        browser.visit("/sign-in");
        auto page = browser.fill("email", email).press("Skicka en länk");
        auto const at = page.body.find(email);
        if (at != page.body.npos) page.body.replace(at, email.size(), "…");
        return std::pair{page.status, page.body};
    };
    EXPECT_EQ(page_for("sofia.wikander@example.se"), page_for("ingen.alls@example.se"));
    EXPECT_TRUE(mail::messages_to(connection(), "ingen.alls@example.se", 1).empty());
}

TEST_P(ComingIn, Signing_out_ends_the_session_everywhere) {
    auto sofia = as("sofia.wikander@example.se");
    auto same_cookie = sofia;
    sofia.visit("/me");
    sofia.press("Logga ut");
    EXPECT_EQ(sofia.page().status, 303);
    EXPECT_EQ(same_cookie.visit("/me").status, 303);
}

TEST_P(ComingIn, A_format_that_a_page_is_not_in_is_refused_in_that_format) {
    auto browser = visitor();
    EXPECT_EQ(browser.visit("/rounds/2021-2023/plan").status, 200);
    for (std::string const format : {"csv", "xlsx", "ics", "json"})
        EXPECT_EQ(browser.visit("/rounds/2021-2023/plan." + format).status, 200) << format;
    EXPECT_EQ(browser.visit("/rounds/2021-2023/plan.docx").status, 406);
    browser.headers().emplace_back("Accept", "application/json");
    EXPECT_EQ(browser.visit("/rounds/2021-2023/plan").header("content-type"), "application/json");
}

TEST_P(ComingIn, What_is_not_there_is_said_in_words_and_to_programs_as_a_problem) {
    auto browser = visitor();
    EXPECT_EQ(browser.visit("/finns-inte").status, 404);
    EXPECT_EQ(browser.page().html.heading, "Sidan finns inte");
    EXPECT_NE(browser.visit("/finns-inte?lang=en").body.find("<html lang=\"en\""), std::string::npos);
    auto const problem = visitor().visit("/finns-inte.json");
    EXPECT_EQ(problem.status, 404);
    EXPECT_TRUE(problem.header("content-type").starts_with("application/problem+json"));
    EXPECT_NE(problem.body.find("\"status\":404"), std::string::npos) << problem.body;
    EXPECT_EQ(visitor().visit("/rounds/1999-2000/plan").status, 404);
    EXPECT_EQ(visitor().send("PUT", "/sign-in", "text/plain", "x").status, 405);
}

TEST_P(ComingIn, What_is_no_form_is_refused_with_what_can_be_sent) {
    for (std::string const type : {"application/json", "application/xml", "text/plain"}) {
        auto const page = visitor().send("POST", "/sign-in", type, "{\"email\":\"a@example.se\"}");
        EXPECT_EQ(page.status, 415) << type;
        EXPECT_TRUE(page.says("application/x-www-form-urlencoded")) << type;
        EXPECT_NE(page.header("accept-post").find("multipart/form-data"), std::string::npos);
    }
}

TEST_P(ComingIn, What_the_server_itself_refuses_is_a_problem_to_programs_too) {
    auto program = visitor();
    program.headers() = {{"Accept", "application/json"}};
    auto const too_large = program.send("POST", "/sign-in", "text/plain", std::string(3 << 20, 'a'));
    EXPECT_EQ(too_large.status, 413);
    EXPECT_TRUE(too_large.header("content-type").starts_with("application/problem+json")) << too_large.body;
    EXPECT_NE(too_large.body.find("\"status\":413"), std::string::npos);
    program.headers().emplace_back("X-Much", std::string(20000, 'a'));
    auto const header = program.visit("/");
    EXPECT_EQ(header.status, 431);
    EXPECT_TRUE(header.header("content-type").starts_with("application/problem+json")) << header.body;
    auto person = visitor();
    person.headers() = {{"X-Much", std::string(20000, 'a')}};
    EXPECT_EQ(person.visit("/").html.heading, "Det gick inte");
}

TEST_P(ComingIn, Every_page_says_what_it_varies_by) {
    EXPECT_NE(visitor().visit("/titles").header("vary").find("Accept, Cookie"), std::string::npos);
    EXPECT_EQ(visitor().visit("/titles.json").header("vary").find("Accept,"), std::string::npos);
}

TEST_P(ComingIn, What_a_killed_program_left_of_uploads_is_gone_at_the_next_start) {
    test::TemporaryDirectory const folder;
    auto const make = [&](std::string const& name, std::chrono::hours age) {
        std::ofstream{folder.path / name} << "%PDF-";
        std::filesystem::last_write_time(folder.path / name,
                                         std::filesystem::file_time_type::clock::now() - age);
    };
    make("upload-aB3xYz", std::chrono::hours{2});
    make("upload-cD4xYz", std::chrono::hours{0});
    make("mine.pdf", std::chrono::hours{9});
    http::remove_leftovers(folder.path);
    EXPECT_FALSE(std::filesystem::exists(folder.path / "upload-aB3xYz"));
    EXPECT_TRUE(std::filesystem::exists(folder.path / "upload-cD4xYz")) << "somebody may be sending it now";
    EXPECT_TRUE(std::filesystem::exists(folder.path / "mine.pdf"));
}

TEST_P(ComingIn, A_form_with_a_mistake_comes_back_with_what_was_typed) {
    auto browser = visitor();
    browser.visit("/sign-in");
    browser.fill("email", "sofia.wikander").press("Skicka en länk");
    EXPECT_EQ(browser.page().status, 422);
    EXPECT_EQ(browser.value_of("email"), "sofia.wikander");
    EXPECT_TRUE(browser.page().says("Skriv hela adressen"));

    auto ellen = as("ellen.nyberg@example.se");
    ellen.visit("/rounds/2021-2023/activities/new");
    ellen.fill("title", "Extra träff").choose("timing", "day").fill("starts_on-day", "31");
    ellen.fill("starts_on-month", "februari")
        .fill("starts_on-year", "2022")
        .fill("note", "Ta med <b>matsäck</b>");
    ellen.press("Spara");
    EXPECT_EQ(ellen.page().status, 422);
    EXPECT_EQ(ellen.value_of("title"), "Extra träff");
    EXPECT_EQ(ellen.value_of("starts_on-month"), "februari");
    EXPECT_EQ(ellen.value_of("note"), "Ta med <b>matsäck</b>");

    ellen.visit("/people");
    ellen.fill("name", "Nora Lund").fill("email", "nora.lund@").press("Lägg till");
    EXPECT_EQ(ellen.page().status, 422);
    EXPECT_EQ(ellen.value_of("name"), "Nora Lund");
    EXPECT_EQ(ellen.value_of("email"), "nora.lund@");
}

TEST_P(ComingIn, The_last_system_administrator_and_project_leader_stay) {
    for (std::string const grant : {"person-robin-axelsson/grants/grant-system-administrator",
                                    "person-ellen-nyberg/grants/grant-project-leader"}) {
        auto robin = as("robin.axelsson@example.se");
        robin.post("/people/" + grant + "/end", {});
        robin.press("Fortsätt");
        EXPECT_EQ(robin.page().status, 409);
        EXPECT_TRUE(robin.page().says("Ge den till någon annan först")) << grant;
    }
    auto robin = as("robin.axelsson@example.se");
    robin.visit("/people/person-hanna-skold");
    robin.choose("role", "system_administrator").press("Ge rollen");
    robin.visit("/people/person-robin-axelsson");
    robin.press("Avsluta systemadministratör");
    EXPECT_TRUE(robin.page().says("inte vara systemadministratör längre?"));
    robin.press("Avsluta rollen");
    EXPECT_EQ(robin.page().status, 303);
    EXPECT_EQ(robin.visit("/people").status, 403);
}

}  // namespace jamsides::journeys
