// Every statement about the network.
#pragma once

#include <vector>

#include "modules/network/network.hpp"
#include "platform/auth/person.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::network {

// In Swedish order by name.
std::vector<Member> members(db::Connection&);
// The member that the person acts for; nothing for those who are outside.
std::optional<Member> member_of(db::Connection&, Person const&);
// What is coming first among events, then the newest.
std::vector<Post> posts(db::Connection&);
std::optional<Post> find_post(db::Connection&, std::string_view id);

void add(ledger::Change&, Post const&);
void remove(ledger::Change&, std::string_view post_id);
void set_availability(ledger::Change&, std::string_view organisation_code, bool available,
                      std::string_view note);

}  // namespace jamsides::network
