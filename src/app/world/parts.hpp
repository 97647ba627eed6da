// What the loaders of this folder share: the SQL files of test/world, and one transaction for each load.
#pragma once
#include <span>

#include "app/world/world.hpp"
#include "platform/content/files.hpp"
#include "platform/db/transaction.hpp"

namespace jamsides::app {

// The SQL files of test/world, in the order they are loaded.
std::span<content::File const> world_files();

// Inside the transaction that is open, or in one of its own.
template <class Act>
void in_one_transaction(db::Connection& connection, Act&& act) {
    if (connection.in_transaction()) return act();
    db::Transaction transaction{connection};
    act();
    transaction.commit();
}

}  // namespace jamsides::app
