// Persons' details are put right by those who give roles; participants are registered once.
#include <gtest/gtest.h>

#include "app/world/page_fixture.hpp"
#include "modules/people/pages.hpp"
#include "modules/people/routes.hpp"
#include "modules/people/views.hpp"

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

TEST_P(Details, Of_who_leads_come_before_those_of_who_also_looks_after_the_server) {
    execute(
        "insert into persons (id, name, email, created_at) values ('anna', 'Anna Admin', 'anna@example.se', "
        "'2026-01-01T08:00:00Z')");
    execute(
        "insert into grants (id, person_id, role, granted_at, granted_by) values ('one', 'anna', "
        "'project_leader', '2026-01-01T08:00:00Z', 'x'), ('two', 'anna', 'system_administrator', "
        "'2026-01-01T08:00:00Z', 'x')");
    EXPECT_EQ(office(connection()).front().name, "Ellen Nyberg");
}

TEST_P(Details, A_role_is_ended_after_a_question) {
    execute(
        "insert into grants (id, person_id, role, granted_at, granted_by) values ('grant-x', "
        "'person-hanna-skold', 'communicator', '2026-11-20T08:00:00.000Z', 'person-ellen-nyberg')");
    http::Fields const which{{"person", "person-hanna-skold"}, {"grant", "grant-x"}};
    EXPECT_TRUE(says(look(show_person, which), "Kommunikatör"));
    auto const asked = send(end_role, {}, which);
    EXPECT_EQ(asked.status, 200);
    EXPECT_TRUE(says(asked, "Ska Hanna Sköld inte vara kommunikatör längre?"));
    auto const open = "select count(*) from grants where id = 'grant-x' and ended_at is null";
    EXPECT_EQ(count(open), 1);
    EXPECT_EQ(send(end_role, {{"sure", "yes"}}, which).status, 303);
    EXPECT_EQ(count(open), 0);
    EXPECT_EQ(verb_of("person", "person-hanna-skold"), "grant_ended");
    EXPECT_THROW(send(end_role, {{"sure", "yes"}}, which), http::Refusal);
}

TEST_P(Details, Of_the_office_go_by_the_role_where_nobody_has_written_a_title) {
    execute("update persons set title = '' where id = 'person-ellen-nyberg'");
    EXPECT_EQ(office(connection()).front().title, "projektledare");
    EXPECT_EQ(office(connection(), text::english()).front().title, "project leader");
    EXPECT_EQ(office(connection())[1].title, "administrativt stöd");
}

struct Registered : app::PageTest {
    std::string round;
    void SetUp() override {
        PageTest::SetUp();
        if (IsSkipped()) return;
        round = *set_of("select round_id from participants where id = 'participant-boman'").begin();
        be("person-camilla-wallin");
    }
    http::Fields where() { return {{"round", round}, {"code", "2080"}}; }
    http::Response ylva(std::string const& name, std::string const& function) {
        return send(register_person,
                    {{"name", name}, {"email", "Ylva.Boman@example.se"}, {"function", function}}, where());
    }
    http::Response paste(std::string const& rows) {
        return send(import_people, {{"table", "Namn\tE-post\tFunktion\n" + rows}}, where());
    }
    int of_ylva() { return count("select count(*) from participants where email = 'ylva.boman@example.se'"); }
};
ON_BOTH_DATABASES(Registered);

TEST_P(Registered, A_person_may_have_several_functions_and_each_once) {
    ASSERT_EQ(ylva("Ylva Boman", "manager").status, 303);
    EXPECT_EQ(of_ylva(), 2);
    auto const again = ylva("ylva boman", "manager");
    EXPECT_EQ(again.status, 422);
    EXPECT_TRUE(says(again, "Ylva Boman är redan anmäld som chef"));
}

TEST_P(Registered, An_address_is_one_persons) {
    auto const other = ylva("Yngve Berg", "manager");
    EXPECT_EQ(other.status, 422);
    EXPECT_TRUE(says(other, "Den adressen är redan anmäld för Ylva Boman"));
    EXPECT_EQ(of_ylva(), 1);
}

TEST_P(Registered, A_table_is_held_to_the_same_by_its_rows) {
    auto const other = paste("Yngve Berg\tylva.boman@example.se\tchef\n");
    EXPECT_EQ(other.status, 422);
    EXPECT_TRUE(says(other, "Den adressen är redan anmäld för Ylva Boman"));
    EXPECT_TRUE(says(other, "Rad 2"));
    auto const twice = paste("Eva Ek\teva.ek@example.se\tchef\nEva Ek\teva.ek@example.se\tchef\n");
    EXPECT_TRUE(says(twice, "Eva Ek är redan anmäld som chef"));
    EXPECT_TRUE(says(twice, "Rad 3"));
    EXPECT_EQ(count("select count(*) from participants where email = 'eva.ek@example.se'"), 0);
    ASSERT_EQ(paste("Ylva Boman\tylva.boman@example.se\tpolitiker\n"
                    "Ylva Boman\tylva.boman@example.se\tchef\n")
                  .status,
              303);
    EXPECT_EQ(of_ylva(), 2) << "the politician was registered before and is passed over";
}

TEST_P(Registered, Nobody_is_asked_to_invite_when_nobody_waits) {
    be("person-ellen-nyberg");
    http::Fields const in_round{{"round", round}};
    EXPECT_TRUE(says(look(show_round_people, in_round), "Godkänn och bjud in alla som väntar"));
    execute("update participants set state = 'invited'");
    EXPECT_FALSE(says(look(show_round_people, in_round), "Godkänn och bjud in alla som väntar"));
}

TEST_P(Registered, A_level_that_says_the_function_again_is_said_once) {
    Participant participant;
    participant.function = Function::strategist;
    participant.level = "Strateg";
    EXPECT_EQ(function_and_level(participant, text::swedish()), "strateg");
    participant.level = "utvecklingsstrateg";
    EXPECT_EQ(function_and_level(participant, text::swedish()), "strateg, utvecklingsstrateg");
}

}  // namespace jamsides::people
