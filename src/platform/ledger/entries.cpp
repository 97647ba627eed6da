// The two questions asked of the ledger.
#include "platform/ledger/entries.hpp"

#include "platform/db/query.hpp"

namespace jamsides::ledger {
namespace {

const db::Query<Entry(std::string_view, std::string_view)> about{
    "select id, at, actor_id, actor_name, noun, noun_id, verb, details from ledger "
    "where noun = $1 and noun_id = $2 order by at, id"};
const db::Query<Entry(int)> newest{
    "select id, at, actor_id, actor_name, noun, noun_id, verb, details from ledger order by at desc, id desc "
    "limit $1"};

}  // namespace

std::vector<Entry> entries_about(db::Connection& connection, std::string_view noun,
                                 std::string_view noun_id) {
    return about.all(connection, noun, noun_id);
}

std::vector<Entry> latest(db::Connection& connection, int count) { return newest.all(connection, count); }

}  // namespace jamsides::ledger
