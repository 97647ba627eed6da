// What is there when the story begins: the pilot, the round, its words and promised mailings, and then the
// office.
#include <sstream>

#include "app/commands/commands.hpp"
#include "journeys/story_2021.hpp"
#include "platform/content/round_template.hpp"

namespace jamsides::journeys {
namespace {

constexpr auto rounds = R"(
insert into rounds (id, name, starts_on, ends_on, state, applications_open_on, applications_close_on, decision_by,
                    decision_mode, group_size_from, group_size_to, mentors_from, mentors_to, created_at) values
    ('2018-2020', 'Modellregioner 2018–2020', '2018-09-03', '2020-05-29', 'closed', '2018-04-09', '2018-05-31',
     '2018-06-15', 'batch', 2, 3, 0, 0, '2018-03-01T09:00:00.000Z'),
    ('2021-2023', 'Modellregioner och Modellkommuner 2021–2023', '2021-08-19', '2023-02-28', 'applications_open',
     '2021-04-08', '2021-06-01', '2021-06-16', 'batch', 2, 3, 3, 3, '2021-03-15T09:00:00.000Z');
insert into participations (id, round_id, organisation_code, state, admitted_on, completed_on) values
    ('pilot-gotland', '2018-2020', '0009', 'completed', '2018-06-14', '2020-05-29'),
    ('pilot-halland', '2018-2020', '0013', 'completed', '2018-06-14', '2020-05-29'),
    ('pilot-varmland', '2018-2020', '0017', 'completed', '2018-06-14', '2020-05-29'),
    ('pilot-vasterbotten', '2018-2020', '0024', 'completed', '2018-06-14', '2020-05-29'),
    ('pilot-norrbotten', '2018-2020', '0025', 'completed', '2018-06-14', '2020-05-29');
insert into mailings (id, round_id, template, title, subject, body, audience, timing, send_month, send_at, state,
                      made_at, made_by) values
    ('mailing-strategists', '2021-2023', 'invitation-strategist-mentor', 'Inbjudan till strateg- och mentorträff', '',
     '', 'strategists_and_mentors', 'exact', null, '2021-06-23T07:00:00.000Z', 'draft', '2021-03-15T09:00:00.000Z', 'office'),
    ('mailing-start-up', '2021-2023', 'invitation-start-up', 'Inbjudan till uppstartsträff med program', '', '',
     'participants', 'middle', '2021-08-01', null, 'draft', '2021-03-15T09:00:00.000Z', 'office'),
    ('mailing-course', '2021-2023', 'course-link', 'Länk till förberedelsekursen', '', '', 'participants', 'middle',
     '2021-08-01', null, 'draft', '2021-03-15T09:00:00.000Z', 'office');
)";

void add_person(Browser& browser, std::string const& name, std::string const& email, std::string const& title,
                std::string const& role) {
    browser.visit("/people");
    browser.fill("name", name)
        .fill("email", email)
        .fill("title", title)
        .choose("role", role)
        .press("Lägg till");
    EXPECT_EQ(browser.page().status, 303) << name;
}

}  // namespace

void Story2021::the_round_is_set_up() {
    connection().script(rounds);
    static const db::Query<void(std::string_view, std::string_view, std::string_view)> insert{
        "insert into round_terms (round_id, term, word_sv, word_en) values ('2021-2023', $1, $2, $3)"};
    for (auto const& term : content::standard_round().terms)
        insert.run(connection(), term.term, term.word_sv, term.word_en);
}

// The first person is made on the server itself; the others by her, on pages.
void Story2021::the_office_moves_in() {
    at("2021-03-15T09:00:00Z");
    std::ostringstream link, advice;
    ASSERT_EQ(
        app::login_link(installation().settings, "ellen.nyberg@example.se", "Ellen Nyberg", link, advice), 0);
    auto ellen = visitor();
    ellen.visit(link_in(link.str()));
    ellen.press("Logga in");
    ellen.visit("/me");
    ellen.fill("title", "projektledare").press("Spara");
    ASSERT_EQ(ellen.page().status, 303);
    add_person(ellen, "Hanna Sköld", "hanna.skold@example.se", "administrativt stöd", "administrator");
    add_person(ellen, "Gunilla Ek", "gunilla.ek@example.org", "ordförande i styrgruppen", "steering_member");
    add_person(ellen, "Per Sandström", "per.sandstrom@example.org", "ledamot i styrgruppen",
               "steering_member");
    add_person(ellen, "Mattias Öberg", "mattias.oberg@example.org", "ledamot i styrgruppen",
               "steering_member");
}

}  // namespace jamsides::journeys
