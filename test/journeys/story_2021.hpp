// The round 2021–2023, told from an empty installation to a welcome letter: who there is, and each chapter.
#pragma once

#include <map>

#include "journeys/installed.hpp"

namespace jamsides::journeys {

inline constexpr std::string_view round_2021 = "/rounds/2021-2023";

struct Applicant {
    std::string code, organisation, contact, email, title;
    std::string kind, body, decided, reference,
        cemr;  // decided: "2019-11-27", or "2010-03" when only the month is known
    std::string manager, manager_title, politician, politician_title, anchored;
    std::string pilot, began, sent;
};
std::vector<Applicant> const& applicants();

struct MentorOrganisation {
    std::string code, organisation, answered_by, email, second, second_email;
};
std::vector<MentorOrganisation> const& mentor_organisations();

class Story2021 : public Installed {
  protected:
    // What came before: the pilot that the mentors took part in, and the round as the office has set it up.
    void the_round_is_set_up();
    void the_office_moves_in();
    void applies(Applicant const&);
    void the_office_judges();
    void the_mentors_say_yes();
    void the_steering_group_meets();
    void members_say_their_mind();
    void one_declares_an_interest();
    void decisions_are_recorded();
    void decisions_are_published();
    void strategists_come_in();
    void strategists_register_the_rest(Applicant const&);
    void mentors_contacts_are_registered();
    void groups_are_proposed_and_approved();
    void the_time_plan_is_entered();
    void the_letter_goes_out();

    // The address of this organisation's case at the steering meeting.
    std::string case_of(std::string const& organisation) const {
        return meeting + "/cases/" + cases.at(organisation);
    }
    static std::string participants_of(std::string const& code) {
        return std::string(round_2021) + "/organisations/" + code + "/participants";
    }

    std::string meeting;                       // "/selections/…"
    std::map<std::string, std::string> cases;  // organisation → application
    std::string letter;                        // "/letters/…"
};

// A date as the three fields of a form.
void fill_date(Browser&, std::string const& field, std::string_view iso);

// The letter as it is read on its page, a line for each paragraph, list item and table row.
std::string letter_text(std::string_view page);

}  // namespace jamsides::journeys
