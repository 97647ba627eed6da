// The fixture of this folder's tests: a database to load the world into, and a short way to ask it things.
#pragma once
#include <set>

#include "app/world/world.hpp"
#include "harness/databases.hpp"

namespace jamsides::app {

using Text = std::string_view;
using Texts = std::set<std::string>;

struct WorldTest : test::OnBothDatabases {
    // The one column of a statement, sorted, each value once.
    Texts set_of(Text sql) {
        const auto all = db::Query<std::string()>{db::ComposedSql{sql}}.all(connection());
        return {all.begin(), all.end()};
    }
    int count(Text sql) { return db::Query<int()>{db::ComposedSql{sql}}.one(connection()); }
    int count_of(Text table) { return count("select count(*) from " + std::string{table}); }
};

}  // namespace jamsides::app
