// Signing in by a one-time link, and the session that follows. A link works once, for fifteen minutes.
#pragma once

#include <optional>
#include <string>

#include "platform/auth/person.hpp"
#include "platform/db/connection.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::auth {

struct Session {
    std::string token;  // goes into the cookie, is never stored
    std::string csrf_token;
    std::string next = "/";  // where the person was going
};

// The person with this address, if they may sign in. Addresses are compared in lower case.
std::optional<Person> person_by_email(db::Connection&, std::string_view email);
std::optional<Person> person_by_id(db::Connection&, std::string_view id);

// A secret for a link of this person's; `next` is a path of this site, else "/" is used.
std::string make_login_link(db::Connection&, Clock const&, std::string_view person_id,
                            std::string_view next = "/");
// Whether the link would work, without using it up: mail scanners follow links, people press buttons.
bool login_link_works(db::Connection&, Clock const&, std::string_view secret);
// Uses the link up. Nothing when it is wrong, old or used.
std::optional<Session> sign_in(db::Connection&, Clock const&, std::string_view secret);
Session begin_session(db::Connection&, Clock const&, std::string_view person_id);

struct SignedIn {
    Person person;
    std::string csrf_token;
};
// Who the cookie's token belongs to; fourteen days of silence end a session, sixty days always do.
std::optional<SignedIn> who_is(db::Connection&, Clock const&, std::string_view token);
void end_session(db::Connection&, std::string_view token);
// Ends every session of this person's and takes away the links that have not been used.
void sign_out_everywhere(db::Connection&, std::string_view person_id);

// Counts a try and tells whether there have been too many: `limit` in the last quarter of an hour.
bool too_many_attempts(db::Connection&, Clock const&, std::string_view kind, std::string_view subject,
                       int limit);
// Night work: old links, sessions and attempts are taken away.
void forget_old(db::Connection&, Clock const&);

}  // namespace jamsides::auth
