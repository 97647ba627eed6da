// Health for whoever watches the server, and the ledger for the office.
#include "app/operation.hpp"

#include "platform/db/query.hpp"
#include "platform/http/refusal.hpp"

namespace jamsides::app {
namespace {

// 200 when the database answers; what is thrown becomes 500 at the door.
http::Response show_health(Visit& visit) {
    static const db::Query<std::int64_t()> ask{"select 1"};
    ask.one(visit.db);
    return http::text("ok\n").with("Cache-Control", "no-store");
}

}  // namespace

Routes operation_routes() { return {{http::Method::get, "/healthz", show_health, may::anyone}}; }

}  // namespace jamsides::app
