// Every link in every role's menu, and on its start page, leads to a page, in both languages.
#include <set>
#include <sstream>

#include "app/commands/commands.hpp"
#include "app/world/demo_people.hpp"
#include "journeys/installed.hpp"
#include "platform/auth/sign_in.hpp"

namespace jamsides::journeys {
namespace {

struct Menus : Installed {
    // A redirect is followed once: "/" leads a visitor on.
    static harness::Page arrive(Browser& browser, std::string const& target) {
        browser.visit(target);
        return browser.page().status == 303 ? browser.follow() : browser.page();
    }
    void all_links_lead_somewhere(Browser browser, std::string const& who, std::string const& language) {
        browser.cookies()["language"] = language;
        auto const start = arrive(browser, "/");
        EXPECT_EQ(start.status, 200) << who;
        EXPECT_NE(start.body.find("<html lang=\"" + language + "\""), std::string::npos) << who;
        std::set<std::string> targets;
        for (auto const& link : start.html.links)
            if (link.target.starts_with('/') && !link.target.starts_with("/static"))
                targets.insert(link.target);
        EXPECT_GT(targets.size(), 2u) << who;
        for (auto const& target : targets) {
            if (target.find("lang=") != target.npos) continue;
            auto const page = arrive(browser, target);
            EXPECT_EQ(page.status, 200) << who << " from the start page to " << target;
            auto const is_page = page.header("content-type").starts_with("text/html");
            EXPECT_TRUE(!is_page || !page.html.heading.empty()) << target << " has no heading";
        }
    }
};
ON_BOTH_DATABASES(Menus);

}  // namespace

TEST_P(Menus, Lead_every_role_to_pages_in_both_languages) {
    load_world();
    for (std::string const language : {"sv", "en"}) {
        all_links_lead_somewhere(visitor(), "a visitor", language);
        for (auto const& one : app::demo_people())
            all_links_lead_somewhere(as(auth::person_by_id(connection(), one.id)->email), one.name, language);
    }
}

TEST_P(Menus, Mark_where_one_is_also_on_pages_that_stand_beside_it) {
    load_world();
    auto ellen = as("ellen.nyberg@example.se");
    for (auto const& [target, item] : {std::pair{"/deliveries", "Siffror"}, {"/people", "Personer"}}) {
        auto const& body = ellen.visit(target).body;
        EXPECT_NE(body.find("aria-current=\"page\">" + std::string(item)), std::string::npos) << target;
    }
}

// As it is on the first day: no round, nobody else, and no server for mail.
TEST_P(Menus, Lead_the_first_person_of_a_new_installation_to_pages) {
    std::ostringstream said;
    ASSERT_EQ(app::login_link(installation().settings, "anna.ek@example.se", "Anna Ek", said, said), 0);
    for (std::string const language : {"sv", "en"})
        all_links_lead_somewhere(as("anna.ek@example.se"), "Anna Ek", language);
    auto anna = as("anna.ek@example.se");
    EXPECT_TRUE(anna.visit("/").says("Personer och roller"));
    EXPECT_TRUE(anna.page().says("Ingen e-post skickas"));
    EXPECT_TRUE(anna.visit("/mail").says("Skriv servern under [smtp]"));
}

}  // namespace jamsides::journeys
