// Two who work with the same thing at the same time: nobody writes over the other unseen.
#include "journeys/installed.hpp"

namespace jamsides::journeys {
namespace {

struct Together : Installed {
    void SetUp() override {
        Installed::SetUp();
        if (IsSkipped()) return;
        at("2026-11-21T09:00:00Z");
        load_world();
    }
    // Both open the page; the second to save is told once, with what they wrote still there.
    void expect_told(std::string const& address, std::string const& field, std::string const& button) {
        auto first = as("ellen.nyberg@example.se"), second = as("hanna.skold@example.se");
        first.visit(address);
        second.visit(address);
        ASSERT_EQ(first.fill(field, "Först ändrat").press(button).status, 303) << address;
        ASSERT_EQ(second.fill(field, "Sist ändrat").press(button).status, 422) << address;
        EXPECT_TRUE(second.page().says("Någon annan har ändrat det här medan du skrev.")) << address;
        EXPECT_EQ(second.value_of(field), "Sist ändrat") << address;
        EXPECT_EQ(second.press(button).status, 303) << address << ": who saves again has been told";
        EXPECT_EQ(second.visit(address).status, 200);
        EXPECT_EQ(second.value_of(field), "Sist ändrat") << address;
    }
};
ON_BOTH_DATABASES(Together);

}  // namespace

TEST_P(Together, The_second_to_save_is_told_of_the_first) {
    auto const round = "/rounds/" + app::new_round_id(clock.now());
    expect_told(round + "/settings", "name", "Spara");
    expect_told(round + "/terms", "sv-start_up", "Spara orden");
    expect_told(round + "/wordings", "sv-introduction", "Spara texterna");
    expect_told("/activities/activity-strategist-1/edit", "place", "Spara");
    expect_told("/organisations/1281/edit", "official_name", "Spara");
}

}  // namespace jamsides::journeys
