// Every statement about persons and the grants that the office gives by hand.
#pragma once

#include "modules/people/views.hpp"

namespace jamsides::people {

std::vector<PersonLine> persons(db::Connection&);
std::optional<PersonLine> find_person(db::Connection&, std::string_view id);
std::vector<GrantLine> grants_of(db::Connection&, std::string_view person_id);
// Throws db::Error::unique when somebody has the address.
std::string add_person(ledger::Change&, std::string const& name, std::string const& email,
                       std::string const& title);
void give_grant(ledger::Change&, std::string_view person_id, std::string_view role);
// Whether nobody else holds this role, and the programme cannot be without it.
bool is_last_of_its_kind(db::Connection&, std::string_view grant_id);
void end_grant(ledger::Change&, std::string_view person_id, std::string_view grant_id);
void set_details(ledger::Change&, std::string_view person_id, std::string const& name,
                 std::string const& title, std::string const& language);

// A round as people are told of it; "" when there is none.
struct RoundWords {
    std::string name, years;
};
RoundWords round_words(db::Connection&, std::string_view round_id);

}  // namespace jamsides::people
