// The pages of people.
#pragma once

#include "modules/people/person_store.hpp"
#include "platform/auth/visit.hpp"
#include "platform/http/response.hpp"

namespace jamsides::people {

http::Response show_round_people(Visit& visit);
http::Response invite_people(Visit& visit);
http::Response show_own_people(Visit& visit);
http::Response register_person(Visit& visit);
http::Response import_people(Visit& visit);
http::Response show_removal(Visit& visit);
http::Response remove_participant(Visit& visit);
http::Response say_complete(Visit& visit);

http::Response show_all_people(Visit& visit);
http::Response add_to_people(Visit& visit);
http::Response show_person(Visit& visit);
http::Response correct_person(Visit& visit);
http::Response grant_role(Visit& visit);
http::Response end_role(Visit& visit);
http::Response show_me(Visit& visit);
http::Response change_me(Visit& visit);

// Participants read from a table that somebody brings; faults are whole sentences, and then there are no
// participants.
struct Import {
    std::vector<Participant> participants;
    std::vector<std::string> faults;
};
Import read_participants(db::Connection&, std::string_view bytes, std::string const& round_id,
                         std::string const& code, text::Language const& language);
// Approves, where that is left, and sends the invitation with the way in, in the person's language.
void invite(ledger::Change&, Visit const&, Participant const&, RoundWords const& round);

}  // namespace jamsides::people
