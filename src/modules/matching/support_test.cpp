// Who supports whom in a group: written by the office, read by the group and its mentors, kept when groups
// are approved again.
#include "modules/matching/support.hpp"

#include <gtest/gtest.h>

#include "modules/matching/matching_test.hpp"
#include "modules/matching/store.hpp"

namespace jamsides::matching {

struct SharedMentorship : Groups {};
ON_BOTH_DATABASES(SharedMentorship);

TEST_P(SharedMentorship, Is_shared_out_by_the_office) {
    auto const page = look(show_support);
    EXPECT_TRUE(says(page, "Region Värmland stöder"));
    EXPECT_TRUE(says(page, "Lunds kommun"));
    ASSERT_EQ(send(change_support,
                   {{"supports-1", "Strategerna"}, {"supports-2", ""}, {"supports-3", "Lunds kommun"}})
                  .status,
              303);
    auto const now = support_in(connection(), round);
    ASSERT_EQ(now.size(), 3u);
    EXPECT_EQ(now[0].supports, "Strategerna");
    EXPECT_EQ(now[1].supports, "");
    EXPECT_EQ(verb_of("learning_group", "group-2021-1"), "support_shared");
    EXPECT_TRUE(says(look(show_support), "Hela gruppen"));
    EXPECT_EQ(send(change_support, {{"supports-1", std::string(201, 'x')}}).status, 422);
}

TEST_P(SharedMentorship, Is_read_by_the_group_and_its_mentors_and_by_nobody_else) {
    for (auto const* person : {"person-maria-engdahl", "person-elin-kero"}) {
        be(person);
        auto const page = look(show_support);
        EXPECT_TRUE(says(page, "Region Östergötland")) << person;
        EXPECT_TRUE(read_page(page).forms.size() < 2) << person;
        EXPECT_FALSE(may_open("/rounds/{round}/support", http::Method::post));
    }
    be("person-camilla-wallin");
    EXPECT_TRUE(says(look(show_support), "Här finns inget än."));
}

TEST_P(SharedMentorship, Outlives_that_the_same_groups_are_approved_again) {
    auto const before = support_in(connection(), round);
    ledger::Change change{connection(), clock, {who->id, who->name}};
    approve(change, newest());
    change.commit();
    auto const after = support_in(connection(), round);
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i) EXPECT_EQ(after[i].supports, before[i].supports);
}

TEST(Themes, That_a_group_has_chosen_are_told_in_the_language_of_the_reader) {
    Reading reading;
    reading.problem.organisations = {{"1281", "Lunds kommun", "kommun"}, {"1280", "Malmö stad", "kommun"}};
    for (auto& body : reading.problem.organisations) body.theme = "skola";
    Placement const group{{"1280", "1281"}, {}};
    auto const told = [&](text::Language const& language) {
        return told_in(language, reading, group, "Ni har alla valt temat skola.",
                       "You have all chosen the theme skola.");
    };
    EXPECT_EQ(told(text::swedish()), "Ni har alla valt temat skola.");
    EXPECT_EQ(told(text::english()), "You have all chosen the theme schools.");
}

}  // namespace jamsides::matching
