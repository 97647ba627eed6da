// A route: method, pattern, page and who may come in. Every module has a table of them; the door reads them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "platform/auth/visit.hpp"
#include "platform/http/response.hpp"

namespace jamsides::auth {

using Page = http::Response (*)(Visit&);

// Whether this visit may come in. Asked before the page runs; the page may still refuse about one record.
using Access = bool (*)(Visit const&);

namespace may {
bool anyone(Visit const&);
bool signed_in(Visit const&);
bool office(Visit const&);  // project leader, administrator, communicator
bool administration(
    Visit const&);  // who handles cases, people, groups and plans: project leader, administrator
bool project_leader(Visit const&);    // what administrators may not: decisions, approvals, sending
bool communicator(Visit const&);      // public pages: communicator, information owner, project leader
bool steering(Visit const&);          // members of the steering group
bool selection(Visit const&);         // steering group or project leader
bool strategist(Visit const&);        // registers participants, or the office
bool own_organisation(Visit const&);  // people of the organisation {code} of the address, or the office
bool in_charge(Visit const&);  // system administrator or project leader: roles, mail, the ledger, the name
}  // namespace may

struct Route {
    http::Method method;
    std::string_view pattern;
    Page page;
    Access access;
    std::uint64_t body_limit = 1 << 20;  // bytes; more for pages that take files
};
using Routes = std::vector<Route>;

inline constexpr std::uint64_t takes_files = 25u << 20;

}  // namespace jamsides::auth

namespace jamsides {
using auth::Route;
using auth::Routes;
namespace may = auth::may;
}  // namespace jamsides
