// The network is for those who have gone through a round, and for the programme office.
#include <gtest/gtest.h>

#include "app/world/page_fixture.hpp"
#include "modules/network/pages.hpp"
#include "modules/network/routes.hpp"
#include "modules/network/store.hpp"

namespace jamsides::network {

using app::says;

struct Network : app::PageTest {
    bool is_open() { return may_open(routes(), "/network"); }
};
ON_BOTH_DATABASES(Network);

TEST_P(Network, Is_open_to_its_members_and_the_office) {
    EXPECT_TRUE(is_open());
    be("person-maria-engdahl");
    EXPECT_TRUE(is_open()) << "Lund went through 2021–2023";
    EXPECT_TRUE(says(look(show_network), "Kan Lunds kommun vara mentor i en ny omgång?"));
    be("person-camilla-wallin");
    EXPECT_FALSE(is_open()) << "Falun has not gone through a round yet";
}

TEST_P(Network, Whoever_is_mentor_now_is_not_asked_whether_they_can_be) {
    EXPECT_TRUE(says(look(show_network), "Mentor i omgång 2027–2028")) << "Lund has said yes";
}

TEST_P(Network, The_years_of_a_round_are_those_of_its_days) {
    auto const rounds_of_lund = [&] {
        auto const all = members(connection());
        return std::ranges::find(all, "1281", &Member::code)->rounds;
    };
    EXPECT_EQ(rounds_of_lund(), "2021–2023");
    execute("update rounds set ends_on = '2022-12-16' where id = '2021-2023'");
    EXPECT_EQ(rounds_of_lund(), "2021–2022");
}

TEST_P(Network, Members_tell_each_other_and_invite) {
    be("person-maria-engdahl");
    ASSERT_EQ(send(write_post, {{"kind", "event"},
                                {"title", "Frukost i Lund"},
                                {"body", "Vi visar vår **styrkedja**."},
                                {"on_day-day", "3"},
                                {"on_day-month", "12"},
                                {"on_day-year", "2026"},
                                {"place", "Stadshuset"}})
                  .status,
              303);
    be("person-elin-kero");
    auto const page = look(show_network);
    EXPECT_TRUE(says(page, "Träffar framöver"));
    EXPECT_TRUE(says(page, "Frukost i Lund"));
    EXPECT_TRUE(says(page, "Maria Engdahl, Lunds kommun"));
    auto const id = posts(connection()).front().id;
    EXPECT_THROW(send(remove_post, {}, {{"post", id}}), http::Refusal) << "somebody else's";
    be("person-maria-engdahl");
    EXPECT_EQ(send(remove_post, {}, {{"post", id}}).status, 303);
    EXPECT_TRUE(posts(connection()).empty());
    EXPECT_EQ(verb_of("network_post", id), "removed");
}

TEST_P(Network, A_post_with_mistakes_comes_back_as_it_was_typed) {
    auto const again = send(write_post, {{"kind", "event"}, {"title", ""}, {"body", "Kom gärna."}});
    EXPECT_EQ(again.status, 422);
    EXPECT_TRUE(says(again, "Skriv en rubrik"));
    EXPECT_TRUE(says(again, "Skriv vilken dag träffen är"));
    EXPECT_EQ(app::field_of(again, "body"), "Kom gärna.");
}

TEST_P(Network, A_member_says_whether_it_can_be_a_mentor) {
    be("person-stina-broman");  // Värmland, who has said no to the round that comes
    EXPECT_EQ(send(say_availability, {}).status, 422);
    ASSERT_EQ(send(say_availability, {{"available", "yes"}, {"note", "Från hösten"}}).status, 303);
    EXPECT_EQ(verb_of("network_member", "0017"), "can_be_mentor");
    EXPECT_TRUE(says(look(show_network), "Kan vara mentor. Från hösten"));
    be("person-ellen-nyberg");
    EXPECT_THROW(send(say_availability, {{"available", "yes"}}), http::Refusal) << "the office is no member";
}

}  // namespace jamsides::network
