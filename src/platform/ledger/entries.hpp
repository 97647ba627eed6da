// Reading the ledger.
#pragma once
#include <boost/describe/class.hpp>
#include <vector>

#include "platform/db/connection.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::ledger {

struct Entry {
    std::string id;
    Instant at;
    std::string actor_id;
    std::string actor_name;
    std::string noun;
    std::string noun_id;
    std::string verb;
    std::string details;  // a JSON object
};
BOOST_DESCRIBE_STRUCT(Entry, (), (id, at, actor_id, actor_name, noun, noun_id, verb, details))

// Everything done to one record, oldest first.
std::vector<Entry> entries_about(db::Connection& connection, std::string_view noun, std::string_view noun_id);

// The newest entries of all, newest first.
std::vector<Entry> latest(db::Connection& connection, int count);

}  // namespace jamsides::ledger
