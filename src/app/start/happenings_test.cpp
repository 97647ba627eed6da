// What the office is told on its start page of what others have done.
#include <gtest/gtest.h>

#include "app/start/start.hpp"
#include "app/world/page_fixture.hpp"
#include "modules/applications/store.hpp"

namespace jamsides::app {

struct Happenings : PageTest {
    bool tells(std::string_view words) { return says(look(page), words); }
    static http::Response page(Visit& visit) {
        http::Response response;
        for (auto const& one : latest_happenings(visit)) response.body += "<p>" + one.what + "</p>";
        return response;
    }
    void becomes(applications::State state) {
        auto const waiting = applications::submitted_in(connection(), new_round_id(clock.now()));
        ASSERT_FALSE(waiting.empty());
        ledger::Change change{connection(), clock, {who->id, who->name}};
        applications::set_state(change, waiting.front().id, state);
        change.commit();
    }
};
ON_BOTH_DATABASES(Happenings);

TEST_P(Happenings, Of_an_application_are_told_whatever_it_becomes) {
    using enum applications::State;
    becomes(eligible);
    EXPECT_TRUE(tells("Ellen Nyberg bedömde en ansökan som behörig"));
    becomes(not_eligible);
    EXPECT_TRUE(tells("Ellen Nyberg bedömde en ansökan som ej behörig"));
    becomes(completion_requested);
    EXPECT_TRUE(tells("Ellen Nyberg bad om en komplettering"));
    language = &text::english();
    EXPECT_TRUE(tells("Ellen Nyberg asked for what is missing"));
}

}  // namespace jamsides::app
