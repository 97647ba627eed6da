// Every link in every role's menu, and on its start page, leads to a page, in both languages.
#include <set>

#include "app/world/demo_people.hpp"
#include "journeys/installed.hpp"
#include "platform/auth/sign_in.hpp"

namespace jamsides::journeys {
namespace {

struct Menus : Installed {
    void SetUp() override {
        Installed::SetUp();
        if (!IsSkipped()) load_world();
    }
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
    for (std::string const language : {"sv", "en"}) {
        all_links_lead_somewhere(visitor(), "a visitor", language);
        for (auto const& one : app::demo_people())
            all_links_lead_somewhere(as(auth::person_by_id(connection(), one.id)->email), one.name, language);
    }
}

}  // namespace jamsides::journeys
