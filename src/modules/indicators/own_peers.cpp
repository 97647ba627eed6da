// The page of one's own lists, and how names are read.
#include "modules/indicators/own_peers.hpp"

#include <algorithm>

#include "modules/indicators/addressed.hpp"
#include "modules/indicators/pages.hpp"
#include "modules/indicators/templates/own_peers.html.hpp"
#include "modules/organisations/store.hpp"
#include "platform/text/numbers.hpp"
#include "platform/text/order.hpp"
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

std::vector<std::string> parts_of(std::string_view list) {
    std::vector<std::string> parts;
    std::string part;
    auto const finish = [&] {
        auto const first = part.find_first_not_of(" \r\t");
        if (first != std::string::npos)
            parts.push_back(part.substr(first, part.find_last_not_of(" \r\t") - first + 1));
        part.clear();
    };
    for (char const c : list)
        if (c == ',' || c == ';' || c == '\n')
            finish();
        else
            part += c;
    finish();
    return parts;
}

// A code, a whole name, or the only one that has these words in its name.
Organisation const* find_named(std::vector<Organisation> const& all, std::string const& wanted) {
    auto const folded = text::fold(wanted);
    std::vector<Organisation const*> near;
    for (auto const& one : all) {
        if (one.code == wanted || text::fold(one.name) == folded || text::fold(one.official_name) == folded)
            return &one;
        if (text::matches(wanted, one.official_name)) near.push_back(&one);
    }
    return near.size() == 1 ? near.front() : nullptr;
}

std::vector<std::string> read_codes(http::Form& form, std::vector<Organisation> const& all,
                                    text::Language const& language) {
    std::vector<std::string> codes;
    for (auto const& part :
         parts_of(form.required("areas", language.t("Skriv minst en kommun eller region")))) {
        if (auto const* found = find_named(all, part))
            codes.push_back(found->code);
        else
            form.problem(
                "areas",
                language.t(
                    "Vi vet inte vilken kommun eller region som är {1}. Skriv hela namnet eller koden.",
                    part));
    }
    return codes;
}

void write(ui::HtmlPage& page, OwnPeers const& view) {
    page.title = (view.form.ok() ? "" : page.t("Fel: ")) + page.t("Egna listor att jämföra med");
    templates::own_peers(page.body, view);
}

http::Response show_peers(Visit& visit) { return show(visit, {}); }

http::Response add_peers(Visit& visit) {
    http::Form form{visit.request};
    auto const name = form.required("name", visit.t("Ge listan ett namn, till exempel Studentstäder"));
    auto codes = read_codes(form, organisations::all(visit.db), visit.language);
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
