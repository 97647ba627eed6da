// Every statement about participants, persons and their grants.
#pragma once

#include <string_view>
#include <vector>

#include "modules/people/participant.hpp"
#include "platform/auth/person.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::people {

// Whether this person may see and register an organisation's participants: its strategist or mentor contact,
// or the office.
bool may_register(Person const&, std::string_view round_id, std::string_view organisation_code);

// The page where an organisation's participants are registered.
std::string participants_address(std::string_view round_id, std::string_view organisation_code);

// Participants that are not removed, by organisation and name. A person sees those of its own organisation,
// the office everyone's.
std::vector<Participant> visible_to(db::Connection&, Person const&, std::string_view round_id);
std::vector<Participant> participants_in(db::Connection&, std::string_view round_id,
                                         std::string_view organisation_code);
// The contacts of a round's organisations, for the letter's list.
std::vector<Participant> contacts_in(db::Connection&, std::string_view round_id);
std::optional<Participant> find_visible_to(db::Connection&, Person const&, std::string_view participant_id);
// The name of whoever registered this participant.
std::string registered_by(db::Connection&, std::string_view participant_id);

// Who was removed comes back, and who was named without an address gets it; refuses when that address already
// has that function there.
void add(ledger::Change&, Participant const&);
// The right that the registration gave ends with it, unless another registration gives the same.
void remove(ledger::Change&, Participant const&);
// Everybody whom the organisation has in the round as a learner, or as a mentor.
enum class Part { learner, mentor };
void remove_all(ledger::Change&, std::string_view round_id, std::string_view organisation_code, Part);
// Those whom remove_all removed, as they were: the organisation takes part after all.
void bring_back(ledger::Change&, std::string_view round_id, std::string_view organisation_code, Part);
// Whether the organisation would be left without a strategist who may sign in.
bool is_last_strategist(db::Connection&, Participant const&);

struct OfficeContact {
    std::string name, email, title;
};
BOOST_DESCRIBE_STRUCT(OfficeContact, (), (name, email, title))
// The people of the programme office, project leader first: printed last in the letter. Who has no title goes
// by what the role is called.
std::vector<OfficeContact> office(db::Connection&, text::Language const& = text::swedish());

// The language of whoever has this address: as the person has chosen, else as they have applied, else
// Swedish.
text::Language const& language_of(db::Connection&, std::string_view email);

// What people of an organisation may be in a round: those who learn, mentors, both, or nothing.
std::vector<Function> functions_that_fit(db::Connection&, std::string_view round_id,
                                         std::string_view organisation_code);
// Whether somebody who runs the programme has this address: nobody registers them from outside.
bool belongs_to_office(db::Connection&, std::string_view email);

// Makes the person, if there is none with the address, gives the grant of the function, and marks the
// participant approved. Gives the person's id. The grant is never above what fits the organisation; refuses
// when nothing does.
std::string approve(ledger::Change&, Participant const&);
// Marks the participant invited now.
void set_invited(ledger::Change&, std::string_view participant_id);

}  // namespace jamsides::people
