// Health for whoever watches the server, the ledger for whoever must answer for it, the gallery for whoever
// builds.
#include "app/operation.hpp"

#include "app/ledger_words.hpp"
#include "app/operation_views.hpp"
#include "app/templates/ledger.html.hpp"
#include "platform/db/query.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/order.hpp"
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

std::vector<ui::Filter> nouns_to_choose(Visit const& visit, ui::Address const& address) {
    static const db::Query<std::string()> select{"select distinct noun from ledger"};
    std::vector<ui::Filter> nouns;
    for (auto const& noun : select.all(visit.db))
        nouns.push_back(
            ui::choice(address, "noun", text::capitalised(noun_words(noun, visit.language)), noun));
    text::sort_by_name(nouns, &ui::Filter::text);
    nouns.insert(nouns.begin(), ui::choice(address, "noun", visit.t("Alla"), ""));
    return nouns;
}

http::Response show_ledger(Visit& visit) {
    static const db::Query<ledger::Entry(std::string_view, int)> about{
        "select id, at, actor_id, actor_name, noun, noun_id, verb, details from ledger where noun = $1 "
        "order by at desc, id desc limit $2"};
    ui::Address const address{visit.request};
    auto const noun = address.value("noun");
    LedgerView view{
        noun.empty() ? ledger::latest(visit.db, shown_entries) : about.all(visit.db, noun, shown_entries),
        address, nouns_to_choose(visit, address)};
    ui::sort_as_asked(view.entries, address, ui::SortBy{"at", &ledger::Entry::at},
                      ui::SortBy{"who", &ledger::Entry::actor_name},
                      ui::SortBy{"what", [&](auto const& entry) {
                                     return noun_words(entry.noun, visit.language) + " " +
                                            verb_words(entry.verb, visit.language);
                                 }});
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
