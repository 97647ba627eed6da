// The plan and its activities, on both databases: what is decided, who each is for, who comes, and what a form
// accepts.
#include <gtest/gtest.h>

#include <algorithm>

#include "app/world/world_fixture.hpp"
#include "harness/html.hpp"
#include "modules/meetings/pages.hpp"
#include "modules/meetings/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/http/refusal.hpp"
#include "platform/time/stockholm.hpp"

using namespace jamsides;
using namespace jamsides::meetings;

namespace {

using Page = http::Response (*)(Visit&);

struct Meetings : app::WorldTest {
    void SetUp() override {
        app::WorldTest::SetUp();
        if (IsSkipped()) return;
        clock.set(*time::instant_from_iso("2026-11-21T09:00:00Z"));
        app::load_world(connection(), clock.now());
        round_id = app::new_round_id(clock.now());
        be("person-ellen-nyberg");
    }

    http::Response go(Page page, http::Method method, http::Fields fields = {}) {
        auto request = http::request_for(method, "/here", std::move(fields));
        request.parameters = {{"round", round_id}, {"activity", activity_id}};
        auto const now = clock.now();
        Visit visit{
            request, connection(), clock, site, text::swedish(), now, time::day_in_stockholm(now), who, {}};
        return page(visit);
    }
    http::Response look(Page page) { return go(page, http::Method::get); }
    http::Response send(Page page, http::Fields fields = {}) {
        return go(page, http::Method::post, std::move(fields));
    }
    std::string seen(http::Response const& response) { return harness::read_html(response.content()).text; }
    bool says(http::Response const& response, std::string_view words) {
        return seen(response).find(words) != std::string::npos;
    }
    void be(std::string const& person_id) { who = auth::person_by_id(connection(), person_id); }

    Site site;
    std::string round_id, activity_id = "activity-strategist-1";
    std::optional<Person> who;
};
ON_BOTH_DATABASES(Meetings);

}  // namespace

TEST_P(Meetings, A_preliminary_day_is_not_counted_or_drawn_as_decided) {
    auto const page = look(show_plan);
    EXPECT_TRUE(says(page, "Två datum är bestämda. Fyra datum är preliminära.")) << seen(page);
    EXPECT_NE(page.content().find("class=\"ev prel\""), std::string::npos);
    EXPECT_TRUE(says(page, "Preliminär dag"));
    EXPECT_TRUE(says(page, ", preliminärt"));
}

TEST_P(Meetings, The_letter_marks_a_preliminary_day_and_says_what_the_mark_means) {
    auto const round = rounds::get(connection(), round_id);
    auto const plan = plan_of(activities_of(connection(), round_id), round,
                              {{Kind::strategist_meeting, "Strategträff"}, {Kind::start_up, "Uppstart"}},
                              round.starts_on, text::swedish());
    auto const table = plan_table(plan, text::swedish());
    int dashed = 0;
    for (auto const& row : table.rows)
        dashed += static_cast<int>(std::ranges::count(row, formats::document::Mark::dashed,
                                                      &formats::document::Cell::mark));
    EXPECT_EQ(dashed, 4);
    EXPECT_FALSE(table.caption_hidden);
}
