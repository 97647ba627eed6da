// Notes are written at once, inside the change's transaction.
#include "platform/ledger/change.hpp"

#include "platform/db/query.hpp"

namespace jamsides::ledger {
namespace {

using Text = std::string_view;
const db::Query<void(Text, Instant, Text, Text, Text, Text, Text, Text)> insert_entry{
    "insert into ledger (id, at, actor_id, actor_name, noun, noun_id, verb, details) "
    "values ($1, $2, $3, $4, $5, $6, $7, $8)"};

}  // namespace

Actor system_actor() { return {"system", "Jämsides"}; }

Change::Change(db::Connection& connection, Clock const& clock, Actor actor)
    : transaction_{connection}, clock_{clock}, actor_{std::move(actor)}, now_{clock.now()} {
    if (actor_.id.empty()) throw std::logic_error{"A change was begun by nobody"};
}

void Change::note(Text noun, Text noun_id, Text verb, Text details) {
    insert_entry.run(*this, new_id(), now_, actor_.id, actor_.name, noun, noun_id, verb, details);
    noted_ = true;
}

void Change::commit() {
    if (!noted_) throw std::logic_error{"A change was committed without a note in the ledger"};
    transaction_.commit();
}

}  // namespace jamsides::ledger
