// The kinds of organisations: named, and added to.
#include <algorithm>

#include "modules/organisations/pages.hpp"
#include "modules/organisations/store.hpp"
#include "modules/organisations/views.hpp"
#include "platform/text/order.hpp"
#include "ui/represent.hpp"

namespace jamsides::organisations {
namespace {

// "city district" → "city_district": what the kind is called in the database and in addresses.
std::string key_of(std::string_view name) {
    std::string key;
    for (char const c : text::fold(name)) {
        auto const plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain)
            key += c;
        else if (!key.empty() && key.back() != '_')
            key += '_';
    }
    while (key.ends_with('_')) key.pop_back();
    return key;
}

http::Form names_of(std::vector<Kind> const& kinds) {
    http::Form form;
    for (auto const& kind : kinds)
        form.set("name_sv-" + kind.kind, kind.name_sv).set("name_en-" + kind.kind, kind.name_en);
    return form;
}

http::Response page_with(Visit& visit, http::Form names, http::Form added) {
    KindsPage const view{kinds(visit.db), std::move(names), std::move(added)};
    return ui::represent_html(visit, view, view.names.ok() && view.added.ok() ? 200 : 422);
}

}  // namespace

http::Response show_kinds(Visit& visit) { return page_with(visit, names_of(kinds(visit.db)), {}); }

http::Response add_kind(Visit& visit) {
    http::Form form{visit.request};
    auto const known = kinds(visit.db);
    Kind kind;
    kind.name_sv = form.required("name_sv", visit.t("Skriv vad det heter på svenska"));
    kind.name_en = form.required("name_en", visit.t("Skriv vad det heter på engelska"));
    kind.kind = key_of(kind.name_en);
    if (form.ok() && kind.kind.empty()) form.problem("name_en", visit.t("Skriv vad det heter på engelska"));
    auto const taken = std::ranges::any_of(known, [&](Kind const& other) {
        return other.kind == kind.kind || text::fold(other.name_sv) == text::fold(kind.name_sv);
    });
    if (form.ok() && taken) form.problem("name_sv", visit.t("Det slaget finns redan"));
    if (!form.ok()) return page_with(visit, names_of(known), std::move(form));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    add_kind(change, kind);
    change.commit();
    return http::redirect("/organisations/kinds");
}

http::Response rename_kinds(Visit& visit) {
    http::Form form{visit.request};
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    for (auto kind : kinds(visit.db)) {
        auto const before = kind;
        kind.name_sv = form.required("name_sv-" + kind.kind, visit.t("Skriv vad det heter på svenska"));
        kind.name_en = form.required("name_en-" + kind.kind, visit.t("Skriv vad det heter på engelska"));
        if (kind.name_sv != before.name_sv || kind.name_en != before.name_en) rename_kind(change, kind);
    }
    if (!form.ok()) return page_with(visit, std::move(form), {});
    if (change.noted()) change.commit();
    return http::redirect("/organisations/kinds");
}

}  // namespace jamsides::organisations
