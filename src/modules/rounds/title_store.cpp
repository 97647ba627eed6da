// The statements by which a title is confirmed or taken back.
#include "modules/rounds/store.hpp"
#include "platform/db/query.hpp"

namespace jamsides::rounds {

void register_title(ledger::Change& change, std::string_view organisation_code, std::string_view title,
                    Day on) {
    static const db::Query<void(std::string_view, std::string_view, Day, std::string_view)> upsert{
        "insert into titles (organisation_code, title, registered_on, registered_by) values ($1, $2, $3, $4) "
        "on conflict (organisation_code) do update set title = excluded.title, registered_on = "
        "excluded.registered_on, "
        "registered_by = excluded.registered_by, revoked_on = null, revoked_because = ''"};
    upsert.run(change, organisation_code, title, on, change.actor().id);
    change.note("title", organisation_code, "registered");
}

void revoke_title(ledger::Change& change, std::string_view organisation_code, Day on,
                  std::string_view because) {
    static const db::Query<void(Day, std::string_view, std::string_view)> update{
        "update titles set revoked_on = $1, revoked_because = $2 where organisation_code = $3 and revoked_on "
        "is null"};
    update.run(change, on, because, organisation_code);
    change.note("title", organisation_code, "revoked");
}

}  // namespace jamsides::rounds
