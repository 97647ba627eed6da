// The lists of whoever looks after the installation are filtered and sorted by links.
#include <gtest/gtest.h>

#include "app/mail_drawer.hpp"
#include "app/operation.hpp"
#include "app/world/page_fixture.hpp"
#include "modules/people/pages.hpp"

namespace jamsides::app {

struct OwnLists : PageTest {
    static Page page_at(Routes const& routes, std::string_view pattern) {
        return std::ranges::find(routes, pattern, &Route::pattern)->page;
    }
    std::string sheet(Page page, std::string const& query) {
        return std::string(look(page, {}, "/x.csv" + query).content());
    }
    static std::int64_t lines(std::string const& sheet) { return std::ranges::count(sheet, '\n') - 1; }
};
ON_BOTH_DATABASES(OwnLists);

TEST_P(OwnLists, The_ledger_shows_what_was_done_to_one_kind_of_thing) {
    auto const ledger = page_at(operation_routes(), "/ledger");
    ASSERT_EQ(send(people::grant_role, {{"role", "communicator"}}, {{"person", "person-hanna-skold"}}).status,
              303);
    auto const of_persons = count("select count(*) from ledger where noun = 'person'");
    EXPECT_GT(of_persons, 0);
    EXPECT_EQ(lines(sheet(ledger, "?noun=person")), of_persons);
    EXPECT_EQ(lines(sheet(ledger, "?noun=zeppelinare")), 0);
    auto const page = look(ledger, {}, "/ledger?noun=person");
    auto const links = read_page(page).links;
    EXPECT_TRUE(std::ranges::any_of(links, [](auto const& link) {
        return link.target == "/ledger?noun=person" && link.text == "Person";
    }));
    EXPECT_TRUE(std::ranges::any_of(
        links, [](auto const& link) { return link.target == "/ledger?noun=person&sort=who"; }));
}

TEST_P(OwnLists, Mail_that_could_not_be_sent_is_found_among_the_rest) {
    auto const drawer = page_at(mail_drawer_routes(), "/mail");
    ASSERT_EQ(send(people::grant_role, {{"role", "communicator"}}, {{"person", "person-hanna-skold"}}).status,
              303);
    execute("update outgoing_mail set state = 'sent'");
    execute(
        "update outgoing_mail set state = 'failed', subject = 'Bortkommet' where id = "
        "(select min(id) from outgoing_mail)");
    EXPECT_EQ(lines(sheet(drawer, "?show=failed")), 1);
    EXPECT_EQ(lines(sheet(drawer, "?show=waiting")), 0);
    EXPECT_EQ(lines(sheet(drawer, "?show=sent")), count("select count(*) - 1 from outgoing_mail"));
    EXPECT_TRUE(says(look(drawer, {}, "/mail?show=waiting"), "Inget brev är så."));
    EXPECT_TRUE(says(look(drawer, {}, "/mail?show=failed"), "Bortkommet"));
}

TEST_P(OwnLists, Persons_are_chosen_by_role_and_sorted_by_when_they_were_in) {
    execute("update persons set last_signed_in_at = null");
    execute(
        "update persons set last_signed_in_at = '2026-11-20T08:00:00.000Z' where id = "
        "'person-hanna-skold'");
    execute(
        "update persons set last_signed_in_at = '2026-11-21T08:00:00.000Z' where id = "
        "'person-ellen-nyberg'");
    auto const leaders = sheet(people::show_all_people, "?role=project_leader");
    EXPECT_EQ(lines(leaders), count("select count(distinct person_id) from grants where role = "
                                    "'project_leader' and ended_at is null"));
    EXPECT_NE(leaders.find("Ellen Nyberg"), std::string::npos);
    auto const newest = sheet(people::show_all_people, "?sort=-signed_in");
    EXPECT_LT(newest.find("Ellen Nyberg"), newest.find("Hanna Sköld"));
    EXPECT_LT(newest.find("Hanna Sköld"), newest.find("Camilla Wallin")) << "who has not been in comes last";
    EXPECT_TRUE(says(look(people::show_all_people, {}, "/people"), "21\u00a0november 2026"));
}

}  // namespace jamsides::app
