// An organisation says which groups of girls and boys, women and men its work concerns.
#include <gtest/gtest.h>

#include "app/world/page_fixture.hpp"
#include "modules/improvement/pages.hpp"
#include "modules/improvement/routes.hpp"

namespace jamsides::improvement {

using app::says;

struct TargetGroupPages : app::PageTest {
    http::Fields const lund{{"round", "2021-2023"}, {"code", "1281"}};
};
ON_BOTH_DATABASES(TargetGroupPages);

TEST_P(TargetGroupPages, Are_chosen_by_the_organisation_itself) {
    be("person-maria-engdahl");
    ASSERT_EQ(send(choose_target_groups, {{"group", "disability:girls"}, {"group", "disability:boys"}}, lund)
                  .status,
              303);
    EXPECT_EQ(target_groups(connection(), "2021-2023", "1281"),
              (std::set<TargetGroup>{{"disability", "girls"}, {"disability", "boys"}}));
    EXPECT_EQ(verb_of("target_groups", "2021-2023/1281"), "chosen");
    EXPECT_NE(look(show_target_groups, lund, "/x.csv").content().find("med funktionsnedsättning,flickor"),
              std::string::npos);
}

TEST_P(TargetGroupPages, Are_never_only_two_totals) {
    be("person-maria-engdahl");
    auto const totals = send(choose_target_groups, {{"group", "all:women"}, {"group", "all:men"}}, lund);
    EXPECT_EQ(totals.status, 422);
    EXPECT_TRUE(says(totals, "Välj minst en rad till."));
    EXPECT_EQ(send(choose_target_groups, {}, lund).status, 422);
    EXPECT_TRUE(target_groups(connection(), "2021-2023", "1281").empty());
}

TEST_P(TargetGroupPages, Get_further_groups_from_the_office) {
    ASSERT_EQ(send(add_group, {{"name_sv", "över 80 år"}, {"name_en", "over 80"}}, lund).status, 303);
    EXPECT_TRUE(says(look(show_target_groups, lund), "Över 80 år"));
    EXPECT_EQ(send(add_group, {{"name_sv", "Över 80 år"}, {"name_en", "over 80"}}, lund).status, 422);
}

}  // namespace jamsides::improvement
