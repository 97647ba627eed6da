// The small answers a visit gives about itself.
#include "platform/auth/visit.hpp"

#include "platform/http/refusal.hpp"

namespace jamsides::auth {

Person const& Visit::who() const {
    if (!person) throw http::not_signed_in();
    return *person;
}

ledger::Actor Visit::actor() const {
    if (person) return {person->id, person->name};
    return {"visitor", "Besökare"};
}

}  // namespace jamsides::auth
