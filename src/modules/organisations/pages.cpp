// One function a page: read, ask the store, make the view.
#include "modules/organisations/pages.hpp"

#include "modules/organisations/store.hpp"
#include "modules/organisations/views.hpp"
#include "platform/http/refusal.hpp"
#include "ui/represent.hpp"

namespace jamsides::organisations {
namespace {

Organisation get(Visit const& visit) {
    auto organisation = find(visit.db, visit.request.at("code"));
    if (!organisation) throw http::not_found("Den organisationen finns inte här.");
    return std::move(*organisation);
}

http::Response show_form(Visit& visit, Organisation const* organisation, http::Form form,
                         http::Form signing = {}) {
    OrganisationForm view{visit.request.path, organisation == nullptr, {}, {}, kinds(visit.db), {},
                          std::move(form),    std::move(signing)};
    if (organisation) {
        view.code = organisation->code;
        view.official_name = organisation->official_name;
        view.address = "/organisations/" + view.code + "/edit";
        view.signings = signings_of(visit.db, view.code);
    }
    return ui::represent_html(visit, view, view.form.ok() && view.signing.ok() ? 200 : 422);
}

http::Response back_to(Organisation const& organisation) {
    return http::redirect("/organisations/" + organisation.code);
}

}  // namespace

http::Response show_new(Visit& visit) { return show_form(visit, nullptr, {}); }

http::Response add_organisation(Visit& visit) {
    http::Form form{visit.request};
    Organisation organisation;
    read_form(form, organisation, kinds(visit.db), visit.language);
    if (form.ok() && find(visit.db, organisation.code))
        form.problem("code", visit.t("Den koden är upptagen. Välj en annan."));
    if (!form.ok()) return show_form(visit, nullptr, form);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    add(change, organisation);
    change.note("organisation", organisation.code, "added");
    change.commit();
    return back_to(organisation);
}

http::Response show_edit(Visit& visit) {
    auto const organisation = get(visit);
    return show_form(visit, &organisation, form_of(organisation));
}

http::Response edit_organisation(Visit& visit) {
    auto const before = get(visit);
    auto after = before;
    http::Form form{visit.request};
    form.check_mark(form_of(before), visit.language);
    read_form(form, after, kinds(visit.db), visit.language);
    if (!form.ok()) return show_form(visit, &before, form);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    replace(change, after);
    change.note("organisation", after.code, "changed");
    change.commit();
    return back_to(after);
}

http::Response sign(Visit& visit) {
    auto const organisation = get(visit);
    http::Form form{visit.request};
    auto signing = read_signing(form, visit.today, visit.language);
    for (auto const& known : signings_of(visit.db, organisation.code))
        if (known.version == signing.version)
            form.problem("version", visit.t("Den versionen är redan inlagd."));
    if (!form.ok()) return show_form(visit, &organisation, form_of(organisation), form);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    signing.id = change.new_id();
    add_signing(change, organisation.code, signing);
    change.note("organisation", organisation.code, "signed", "{\"version\":\"" + signing.version + "\"}");
    change.commit();
    return back_to(organisation);
}

}  // namespace jamsides::organisations
