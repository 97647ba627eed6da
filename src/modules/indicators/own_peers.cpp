// The page of one's own lists.
#include "modules/indicators/own_peers.hpp"

#include <algorithm>

#include "modules/indicators/addressed.hpp"
#include "modules/indicators/pages.hpp"
#include "modules/indicators/templates/own_peers.html.hpp"
#include "modules/organisations/named.hpp"
#include "modules/organisations/store.hpp"
#include "platform/text/numbers.hpp"
#include "ui/represent.hpp"

namespace jamsides::indicators {
namespace {

using organisations::Organisation;

http::Response show(Visit& visit, http::Form form) {
    OwnPeers view{area_of(visit), {}, std::move(form)};
    auto const all = organisations::all(visit.db);
    for (auto& set : peer_sets(visit.db, view.area.code)) {
        if (set.kind != "own") continue;
        std::vector<std::string> names;
        for (auto const& code : set.areas)
            if (auto const found = std::ranges::find(all, code, &Organisation::code); found != all.end())
                names.push_back(found->name);
        view.lists.push_back({std::move(set), text::enumeration(visit.language, names)});
    }
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

}  // namespace

void write(ui::HtmlPage& page, OwnPeers const& view) {
    page.title = page.t("Egna listor att jämföra med");
    templates::own_peers(page.body, view);
}

http::Response show_peers(Visit& visit) { return show(visit, {}); }

http::Response add_peers(Visit& visit) {
    http::Form form{visit.request};
    auto const name = form.required("name", visit.t("Ge listan ett namn, till exempel Studentstäder"));
    form.required("areas", visit.t("Skriv minst en kommun eller region"));
    auto codes = organisations::read_codes(form, "areas", organisations::all(visit.db), visit.language);
    auto const& own = visit.request.at("code");
    std::erase(codes, own);
    if (codes.empty()) form.problem("areas", visit.t("Skriv minst en annan kommun eller region"));
    if (!form.ok()) return show(visit, std::move(form));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    add_own_peers(change, own, name, codes);
    change.commit();
    return http::redirect("/organisations/" + own + "/peers");
}

http::Response remove_peers(Visit& visit) {
    auto const& own = visit.request.at("code");
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    remove_own_peers(change, own, visit.request.at("key"));
    change.commit();
    return http::redirect("/organisations/" + own + "/peers");
}

}  // namespace jamsides::indicators
