// Whoever is given a role by hand gets to know of it.
#include <gtest/gtest.h>

#include "app/world/page_fixture.hpp"
#include "modules/people/pages.hpp"
#include "platform/mail/outgoing.hpp"

namespace jamsides::app {

struct RolesGiven : PageTest {
    std::string mail_to(std::string const& address) {
        auto const lines = mail::messages_to(connection(), address, 1);
        return lines.empty() ? "" : mail::message(connection(), lines.front().id)->message.text;
    }
};
ON_BOTH_DATABASES(RolesGiven);

TEST_P(RolesGiven, A_new_member_of_the_steering_group_is_told_of_it_and_of_the_way_in) {
    ASSERT_EQ(send(people::add_to_people, {{"name", "Karin Berg"},
                                           {"email", "karin.berg@example.org"},
                                           {"title", "ledamot"},
                                           {"role", "steering_member"}})
                  .status,
              303);
    auto const text = mail_to("karin.berg@example.org");
    EXPECT_NE(text.find("Ellen Nyberg har lagt in dig som ledamot i styrgruppen"), std::string::npos) << text;
    EXPECT_NE(text.find("/sign-in"), std::string::npos);
    EXPECT_NE(text.find("anmäl jäv"), std::string::npos);
}

TEST_P(RolesGiven, A_role_for_somebody_known_is_told_of_too_and_ones_own_is_not) {
    auto const own = who->email;
    auto const before = mail::messages_to(connection(), own, 50).size();
    ASSERT_EQ(send(people::grant_role, {{"role", "communicator"}}, {{"person", who->id}}).status, 303);
    EXPECT_EQ(mail::messages_to(connection(), own, 50).size(), before);
    auto const hanna = auth::person_by_id(connection(), "person-hanna-skold");
    ASSERT_EQ(send(people::grant_role, {{"role", "communicator"}}, {{"person", hanna->id}}).status, 303);
    auto const text = mail_to(hanna->email);
    EXPECT_NE(text.find("har lagt in dig som kommunikatör"), std::string::npos) << text;
    EXPECT_EQ(text.find("anmäl jäv"), std::string::npos);
}

}  // namespace jamsides::app
