// Health for whoever watches the server, the ledger for whoever must answer for it, the gallery for whoever
// builds.
#include "app/operation.hpp"

#include "app/operation_views.hpp"
#include "app/templates/ledger.html.hpp"
#include "platform/db/query.hpp"
#include "platform/http/refusal.hpp"
#include "ui/gallery/gallery.hpp"
#include "ui/represent.hpp"

namespace jamsides::app {
namespace {

constexpr int shown_entries = 500;

// 200 when the database answers; what is thrown becomes 500 at the door.
http::Response show_health(Visit& visit) {
    static const db::Query<std::int64_t()> ask{"select 1"};
    ask.one(visit.db);
    return http::text("ok\n").with("Cache-Control", "no-store");
}

http::Response show_ledger(Visit& visit) {
    LedgerView view{ledger::latest(visit.db, shown_entries), ui::Address{visit.request}};
    view.noun = view.address.value("noun");
    std::erase_if(view.entries,
                  [&](auto const& entry) { return !view.noun.empty() && entry.noun != view.noun; });
    return ui::represent(visit, view);
}

http::Response show_gallery(Visit& visit) {
    if (!visit.site.demo) throw http::not_found();
    return ui::finish(visit, ui::gallery(visit.language, visit.request.query.value("theme")), {}, 200);
}

}  // namespace

void write(ui::HtmlPage& page, LedgerView const& view) {
    page.title = page.t("Loggboken");
    templates::ledger(page.body, view);
}

Routes operation_routes() {
    using enum http::Method;
    return {
        {get, "/healthz", show_health, may::anyone},
        {get, "/ledger", show_ledger, may::in_charge},
        {get, "/gallery", show_gallery, may::anyone},
    };
}

}  // namespace jamsides::app
