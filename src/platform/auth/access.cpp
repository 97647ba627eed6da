// The access rules, all in one place.
#include "platform/auth/route.hpp"

#include <algorithm>

namespace jamsides::auth::may {

bool anyone(Visit const&) { return true; }
bool signed_in(Visit const& visit) { return visit.person.has_value(); }
bool office(Visit const& visit) { return visit.is_office(); }
bool project_leader(Visit const& visit) { return visit.is(Role::project_leader); }
bool administration(Visit const& visit) {
    return visit.is(Role::project_leader) || visit.is(Role::administrator);
}
bool in_charge(Visit const& visit) {
    return visit.is(Role::system_administrator) || visit.is(Role::project_leader);
}
bool communicator(Visit const& visit) {
    return visit.is(Role::communicator) || visit.is(Role::information_owner) ||
           visit.is(Role::project_leader);
}
bool steering(Visit const& visit) { return visit.is(Role::steering_member); }
bool selection(Visit const& visit) { return steering(visit) || project_leader(visit); }
bool strategist(Visit const& visit) { return visit.is(Role::strategist) || visit.is_office(); }
bool own_organisation(Visit const& visit) {
    if (visit.is_office()) return true;
    if (!visit.person) return false;
    auto const own = visit.person->organisations_in({});
    return std::ranges::find(own, visit.request.at("code")) != own.end();
}

}  // namespace jamsides::auth::may
