// Nobody comes in who does not belong: every role at every address, by link and by form.

#include <map>

#include "app/routes.hpp"
#include "app/world/demo_people.hpp"
#include "journeys/installed.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/ledger/entries.hpp"
#include "platform/text/language.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::journeys {
namespace {

// What stands in each place of an address; all of it is there in the demo world.
std::string example_of(std::string const& parameter) {
    static const std::map<std::string, std::string> known{{"round", "2021-2023"},
                                                          {"code", "1281"},
                                                          {"meeting", "steering-2021-06-14"},
                                                          {"application", "application-2021-lund"},
                                                          {"person", "person-johan-falk"},
                                                          {"participant", "participant-2021-falk"},
                                                          {"letter", "letter-2021-welcome"},
                                                          {"block", "sign_off"},
                                                          {"mailing", "mailing-2021-start-up"},
                                                          {"activity", "activity-2021-start-up"},
                                                          {"number", "1"},
                                                          {"other", "1"},
                                                          {"indicator", "N00209"},
                                                          {"file", "solution.json"}};
    auto const found = known.find(parameter);
    return found == known.end() ? "nothing-of-the-kind" : found->second;
}

// The request that a route's own pattern makes, with its places filled.
http::Request request_at(Route const& route) {
    std::string address;
    http::Fields parameters;
    auto const& pattern = route.pattern;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '{') {
            address += pattern[i];
            continue;
        }
        auto const end = pattern.find('}', i);
        std::string const name(pattern.substr(i + 1, end - i - 1));
        address += example_of(name);
        parameters.add(name, example_of(name));
        i = end;
    }
    auto request = http::request_for(route.method, address);
    request.parameters = std::move(parameters);
    return request;
}

std::string address_of(Route const& route) { return request_at(route).target; }

struct Belonging : Installed {
    void SetUp() override {
        Installed::SetUp();
        if (!IsSkipped()) load_world();
    }

    // What the rule of the route says, asked as the door asks it.
    bool belongs(Route const& route, std::optional<Person> person) {
        auto request = request_at(route);
        auto const now = clock.now();
        Visit visit{request,
                    connection(),
                    clock,
                    installation().site,
                    text::swedish(),
                    now,
                    time::day_in_stockholm(now),
                    std::move(person),
                    {}};
        return route.access(visit);
    }
    std::size_t acts() { return ledger::latest(connection(), 100000).size(); }
};
ON_BOTH_DATABASES(Belonging);

}  // namespace

TEST_P(Belonging, Lets_a_visitor_see_what_is_for_anyone_and_nothing_else) {
    auto browser = visitor();
    for (auto const& route : app::all_routes()) {
        if (route.access == may::anyone || route.method != http::Method::get) continue;
        auto const& page = browser.visit(address_of(route));
        auto const to_sign_in = page.status == 303 && page.location().starts_with("/sign-in?next=");
        EXPECT_TRUE(to_sign_in || page.status == 401 || page.status == 403)
            << page.url << " answered " << page.status;
    }
}

TEST_P(Belonging, Holds_a_visitors_form_and_changes_nothing) {
    auto browser = visitor();
    auto const before = acts();
    for (auto const& route : app::all_routes()) {
        if (route.access == may::anyone || route.method != http::Method::post) continue;
        auto const& page = browser.post(address_of(route), {{"name", "Något som är skrivet"}});
        EXPECT_EQ(page.status, 401) << page.url;
        EXPECT_NE(page.body.find("value=\"Något som är skrivet\""), std::string::npos) << page.url;
    }
    EXPECT_EQ(acts(), before);
}

TEST_P(Belonging, Shows_each_role_its_own_pages_and_refuses_the_others) {
    for (auto const& one : app::demo_people()) {
        auto const person = auth::person_by_id(connection(), one.id);
        ASSERT_TRUE(person) << one.id;
        auto browser = as(person->email);
        for (auto const& route : app::all_routes()) {
            if (route.method != http::Method::get) continue;
            auto const& page = browser.visit(address_of(route));
            if (!belongs(route, person))
                EXPECT_EQ(page.status, 403) << one.name << " at " << page.url;
            else
                EXPECT_LT(page.status, 500) << one.name << " at " << page.url;
        }
    }
}

TEST_P(Belonging, Refuses_each_roles_forms_that_carry_no_token_and_changes_nothing) {
    auto const before = acts();
    for (auto const& one : app::demo_people()) {
        auto const person = auth::person_by_id(connection(), one.id);
        auto browser = as(person->email);
        for (auto const& route : app::all_routes()) {
            if (route.method != http::Method::post) continue;
            auto const& page = browser.post(address_of(route), {{"name", "x"}});
            EXPECT_EQ(page.status, belongs(route, person) ? 409 : 403) << one.name << " at " << page.url;
        }
    }
    EXPECT_EQ(acts(), before);
}

TEST_P(Belonging, Leaves_cases_groups_and_plans_to_those_who_handle_them) {
    auto const round = "/rounds/" + app::new_round_id(clock.now());
    auto const judging = round + "/applications/application-pitea";
    auto communicator = as("david.lindroth@example.se");
    EXPECT_EQ(communicator.visit(judging).status, 200) << "all of the office may read";
    EXPECT_FALSE(communicator.page().says("Spara prövningen"));
    EXPECT_EQ(communicator.visit(round + "/activities/new").status, 403);
    EXPECT_EQ(communicator.visit(round + "/mentors").status, 200);
    EXPECT_FALSE(communicator.page().says("Skicka frågan"));
    for (auto const* address : {"/applications/application-pitea/eligibility", "/proposals", "/mentors",
                                "/participants/invitations", "/plan/import"})
        EXPECT_EQ(communicator.post(round + address, {}).status, 403) << address;
    EXPECT_TRUE(as("ellen.nyberg@example.se").visit(judging).says("Spara prövningen"));
}

TEST_P(Belonging, Does_not_find_what_another_organisation_has) {
    auto const round = "/rounds/" + app::new_round_id(clock.now());
    auto camilla = as("camilla.wallin@example.se");
    EXPECT_EQ(camilla.visit(round + "/organisations/2080/participants").status, 200);
    EXPECT_EQ(camilla.visit(round + "/organisations/0020/participants").status, 404);
    EXPECT_EQ(camilla.visit("/rounds/2021-2023/organisations/2080/participants").status, 404);
    EXPECT_EQ(camilla.visit("/letters/letter-2021-welcome").status, 404);
    EXPECT_EQ(camilla.visit("/letters/letter-2021-welcome.pdf").status, 404);
    EXPECT_EQ(camilla.visit(round + "/applications/application-kalmar").status, 403);
    EXPECT_EQ(camilla.visit("/selections/steering-coming/cases/application-kalmar").status, 403);
    EXPECT_EQ(camilla.visit("/drafts/draft-by-guess").status, 404);
    EXPECT_EQ(as("birgitta.sjoo@example.se").visit("/letters/letter-2021-welcome").status, 200);
}

TEST_P(Belonging, Hides_a_case_from_the_member_with_an_interest_in_it) {
    auto per = as("per.sandstrom@example.org");
    EXPECT_EQ(per.visit("/selections/steering-coming/cases/application-mjolby").status, 403);
    EXPECT_EQ(per.visit("/selections/steering-coming/cases/application-kalmar").status, 200);
    EXPECT_EQ(
        as("gunilla.ek@example.org").visit("/selections/steering-coming/cases/application-mjolby").status,
        200);
}

TEST_P(Belonging, Holds_a_form_whose_token_is_missing_until_the_button_is_pressed_again) {
    auto sofia = as("sofia.wikander@example.se");
    sofia.post("/me", {{"name", "Sofia Wikander-Holm"}, {"title", "HR-strateg"}, {"language", "sv"}});
    EXPECT_EQ(sofia.page().status, 409);
    EXPECT_EQ(sofia.page().html.heading, "Tryck en gång till");
    EXPECT_EQ(auth::person_by_email(connection(), "sofia.wikander@example.se")->name, "Sofia Wikander");
    sofia.press("Fortsätt");
    EXPECT_EQ(sofia.page().status, 303);
    EXPECT_EQ(auth::person_by_email(connection(), "sofia.wikander@example.se")->name, "Sofia Wikander-Holm");
}

TEST_P(Belonging, Refuses_what_is_posted_from_another_site) {
    auto sofia = as("sofia.wikander@example.se");
    sofia.visit("/me");
    sofia.headers().emplace_back("Origin", "https://annan.example.org");
    sofia.fill("name", "Någon Annan").press("Spara");
    EXPECT_EQ(sofia.page().status, 403);
    auto stranger = visitor();
    stranger.headers().emplace_back("Sec-Fetch-Site", "cross-site");
    EXPECT_EQ(stranger.post("/sign-in", {{"email", "sofia.wikander@example.se"}}).status, 403);
    EXPECT_EQ(auth::person_by_email(connection(), "sofia.wikander@example.se")->name, "Sofia Wikander");
    EXPECT_TRUE(mail::messages_to(connection(), "sofia.wikander@example.se", 1).empty());
}

}  // namespace jamsides::journeys
