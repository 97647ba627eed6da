// The round of the two source documents, from organisations and an office to a letter in everybody's mailbox.
#include <set>

#include "harness/calendar_reading.hpp"
#include "harness/documents/expected.hpp"
#include "harness/documents/pdf_structure.hpp"
#include "journeys/story_2021.hpp"
#include "modules/people/store.hpp"
#include "platform/ledger/entries.hpp"

namespace jamsides::journeys {
namespace {

struct TheRound2021 : Story2021 {
    void is_lived() {
        the_round_is_set_up();
        ASSERT_NO_FATAL_FAILURE(the_office_moves_in());
        for (auto const& one : applicants()) ASSERT_NO_FATAL_FAILURE(applies(one));
        ASSERT_NO_FATAL_FAILURE(the_mentors_say_yes());
        ASSERT_NO_FATAL_FAILURE(the_office_judges());
        ASSERT_NO_FATAL_FAILURE(the_steering_group_meets());
        ASSERT_NO_FATAL_FAILURE(members_say_their_mind());
        ASSERT_NO_FATAL_FAILURE(one_declares_an_interest());
        ASSERT_NO_FATAL_FAILURE(decisions_are_recorded());
        ASSERT_NO_FATAL_FAILURE(decisions_are_published());
        ASSERT_NO_FATAL_FAILURE(strategists_come_in());
        for (auto const& one : applicants()) ASSERT_NO_FATAL_FAILURE(strategists_register_the_rest(one));
        ASSERT_NO_FATAL_FAILURE(mentors_contacts_are_registered());
        ASSERT_NO_FATAL_FAILURE(groups_are_proposed_and_approved());
        ASSERT_NO_FATAL_FAILURE(the_time_plan_is_entered());
        ASSERT_NO_FATAL_FAILURE(the_letter_goes_out());
    }

    void the_letter_is_as_expected() {
        auto maria = as("maria.engdahl@example.se");
        EXPECT_TRUE(harness::as_expected("../test/journeys/expected/welcome.txt",
                                         letter_text(maria.visit(letter).body)));
        EXPECT_TRUE(maria.visit(letter + ".docx").body.starts_with("PK"));
    }

    // Every contact has the letter as a tagged PDF, whichever organisation they are from.
    void the_letter_reaches_every_contact() {
        let_it_work();
        std::vector<std::string> contacts;
        for (auto const& one : applicants()) contacts.push_back(one.email);
        for (auto const& one : mentor_organisations())
            contacts.insert(contacts.end(), {one.email, one.second_email});
        for (auto const& contact : contacts) {
            auto const message = mail_to(contact);
            EXPECT_EQ(message.subject, "Välkommen till Modellregioner och Modellkommuner 2021–2023");
            ASSERT_EQ(message.attachments.size(), 1u) << contact;
            EXPECT_EQ(link_in(message.text), letter);
        }
        EXPECT_EQ(mail::waiting_and_failed(connection()).queued, 0);
        EXPECT_EQ(mail::latest_messages(connection(), 1).front().state, mail::State::kept);
    }

    void everyone_invited_has_mail() {
        std::size_t invited = 0;
        for (auto const& one : applicants())
            for (auto const& participant : people::participants_in(connection(), "2021-2023", one.code)) {
                EXPECT_EQ(participant.state, people::ParticipantState::invited) << participant.name;
                EXPECT_FALSE(mail::messages_to(connection(), participant.email, 9).empty())
                    << participant.name;
                ++invited;
            }
        EXPECT_EQ(invited, 12u);
    }

    void the_ledger_tells_it_all() {
        std::set<std::string> told;
        for (auto const& entry : ledger::latest(connection(), 5000))
            told.insert(entry.noun + " " + entry.verb);
        for (auto const* act : {"person added",
                                "person granted",
                                "application begun",
                                "application submitted",
                                "application judged",
                                "application eligible",
                                "mentorship asked",
                                "mentorship accepted",
                                "steering_meeting planned",
                                "application opinion_given",
                                "declared_interest declared",
                                "application decided",
                                "steering_meeting minuted",
                                "steering_meeting published",
                                "participant registered",
                                "participant approved",
                                "participant invited",
                                "match_version proposed",
                                "match_version approved",
                                "activity added",
                                "letter drafted",
                                "letter approved",
                                "letter sent"})
            EXPECT_TRUE(told.contains(act)) << act;
    }
};
ON_BOTH_DATABASES(TheRound2021);

// The last column holds ids, which are new every time.
std::string without_ids(std::string const& csv) {
    std::string kept;
    for (std::size_t at = 0; at < csv.size();) {
        auto const end = csv.find("\r\n", at);
        kept += csv.substr(at, csv.rfind(',', end) - at) + "\r\n";
        at = end + 2;
    }
    return kept;
}

}  // namespace

TEST_P(TheRound2021, Is_lived_from_an_open_application_to_the_welcome_letter) {
    ASSERT_NO_FATAL_FAILURE(is_lived());
    the_letter_is_as_expected();
    the_letter_reaches_every_contact();
    everyone_invited_has_mail();
    the_ledger_tells_it_all();
    auto maria = as("maria.engdahl@example.se");
    EXPECT_TRUE(harness::as_expected("../test/journeys/expected/plan.csv",
                                     without_ids(maria.visit(std::string(round_2021) + "/plan.csv").body)));
    auto const calendar = test::read_calendar(maria.visit(std::string(round_2021) + "/plan.ics").body);
    ASSERT_TRUE(calendar);
    std::map<std::string, std::string> days;
    for (auto const& event : calendar->events)
        days[time::to_iso(event.first)] +=
            event.summary + (event.first == event.last ? "" : " – " + time::to_iso(event.last));
    std::map<std::string, std::string> const wanted{{"2021-08-19", "Strateg- och mentorträff"},
                                                    {"2021-09-13", "Uppstartsträff – 2021-09-14"},
                                                    {"2021-10-13", "Strategträff"},
                                                    {"2022-02-15", "Strategträff"},
                                                    {"2022-08-29", "Strategträff"},
                                                    {"2023-01-11", "Strategträff"}};
    for (auto const& [day, what] : wanted) EXPECT_EQ(days[day], what) << day;
    auto const structure =
        harness::pdf_structure(mail_to("maria.engdahl@example.se").attachments.at(0).bytes);
    if (!structure) GTEST_SKIP() << "The PDF's structure: pdfinfo is not installed";
    for (auto const* part : {"Document", "H1", "H2", "L ", "LBody", "Lunds kommun", "19 augusti",
                             "Table (block)", "THead", "TBody", "TR", "TH:", "/Scope /Column", "/Scope /Row",
                             "TD", "Link (inline)", "Tidigast i februari 2023"})
        EXPECT_NE(structure->find(part), std::string::npos) << part << " in\n" << *structure;
    EXPECT_EQ(harness::pdf_faults(mail_to("maria.engdahl@example.se").attachments.at(0).bytes), "");
}

}  // namespace jamsides::journeys
