// Persons' details are put right by those who give roles; participants are registered once.
#include <gtest/gtest.h>

#include "app/world/page_fixture.hpp"
#include "modules/people/pages.hpp"
#include "modules/people/routes.hpp"

namespace jamsides::people {

using app::field_of;
using app::says;

struct Details : app::PageTest {
    http::Fields const camilla{{"person", "person-camilla-wallin"}};
    http::Response correct_camilla(std::string const& email, std::string const& name = "Camilla Wallin") {
        return send(correct_person, {{"name", name}, {"email", email}, {"title", "strateg"}}, camilla);
    }
};
ON_BOTH_DATABASES(Details);

TEST_P(Details, Of_a_person_are_corrected_also_where_the_person_is_registered) {
    EXPECT_EQ(field_of(look(show_person, camilla), "email"), "camilla.wallin@example.se");
    ASSERT_EQ(correct_camilla("Camilla.Vallin@example.se", "Camilla Vallin").status, 303);
    EXPECT_EQ(set_of("select name from persons where email = 'camilla.vallin@example.se'"),
              app::Texts{"Camilla Vallin"});
    EXPECT_EQ(set_of("select name from participants where email = 'camilla.vallin@example.se'"),
              app::Texts{"Camilla Vallin"});
    EXPECT_EQ(count("select count(*) from participants where email = 'camilla.wallin@example.se'"), 0);
    EXPECT_EQ(verb_of("person", "person-camilla-wallin"), "corrected");
}

TEST_P(Details, With_another_address_end_the_sessions_and_the_open_links_of_that_person_alone) {
    auto const session = auth::begin_session(connection(), clock, "person-camilla-wallin");
    auto const other = auth::begin_session(connection(), clock, "person-hanna-skold");
    auto const link = auth::make_login_link(connection(), clock, "person-camilla-wallin");
    ASSERT_EQ(correct_camilla("camilla.wallin@example.se", "Camilla Vallin").status, 303);
    EXPECT_TRUE(auth::who_is(connection(), clock, session.token)) << "the address is the same";
    ASSERT_EQ(correct_camilla("camilla.vallin@example.se").status, 303);
    EXPECT_FALSE(auth::who_is(connection(), clock, session.token));
    EXPECT_FALSE(auth::login_link_works(connection(), clock, link));
    EXPECT_TRUE(auth::who_is(connection(), clock, other.token));
}

TEST_P(Details, Are_refused_with_an_address_that_somebody_has) {
    auto const taken = correct_camilla("hanna.skold@example.se");
    EXPECT_EQ(taken.status, 422);
    EXPECT_TRUE(says(taken, "Hanna Sköld har redan den adressen"));
    EXPECT_EQ(field_of(taken, "email"), "hanna.skold@example.se");
    execute("update participants set function = 'strategist' where id = 'participant-boman'");
    EXPECT_TRUE(says(correct_camilla("ylva.boman@example.se"), "Ylva Boman har redan den adressen"));
    execute("update participants set state = 'removed' where id = 'participant-boman'");
    EXPECT_EQ(correct_camilla("ylva.boman@example.se").status, 303);
    EXPECT_TRUE(says(correct_camilla("camilla.wallin"), "Skriv hela adressen"));
}

TEST_P(Details, Are_for_those_who_give_roles) {
    EXPECT_TRUE(may_open(routes(), "/people/{person}", http::Method::post));
    be("person-hanna-skold");
    EXPECT_FALSE(may_open(routes(), "/people/{person}", http::Method::post));
}

}  // namespace jamsides::people
