// Every statement about persons and the grants that the office gives by hand.
#pragma once

#include "modules/people/views.hpp"

namespace jamsides::people {

std::vector<PersonLine> persons(db::Connection&);
std::optional<PersonLine> find_person(db::Connection&, std::string_view id);
// Who has which role now, each role once.
struct HeldRole {
    std::string person_id, role;
};
BOOST_DESCRIBE_STRUCT(HeldRole, (), (person_id, role))
std::vector<HeldRole> held_roles(db::Connection&);
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

// Who has this address already, other than the person: by name, "" when nobody. It may be a person, or
// somebody registered where the person is, in the same function.
std::string holder_of_address(db::Connection&, std::string_view email, std::string_view person_id);
// What the person is called, written to and entitled, also where registered as a participant. With another
// address the person has to sign in again: whoever reads the old one must not stay in.
void correct(ledger::Change&, PersonLine const& before, std::string const& name, std::string const& email,
             std::string const& title);

// A round as people are told of it; "" when there is none.
struct RoundWords {
    std::string name, years;
};
RoundWords round_words(db::Connection&, std::string_view round_id);

}  // namespace jamsides::people
