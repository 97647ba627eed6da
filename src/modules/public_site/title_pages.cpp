// Where a title that follows from the rounds is confirmed by the project leader, or taken back with a reason.
#include "modules/public_site/pages.hpp"
#include "modules/public_site/register_views.hpp"
#include "platform/http/refusal.hpp"
#include "ui/represent.hpp"

namespace jamsides::public_site {
namespace {

TitleForm get_title(Visit const& visit) {
    auto organisation = organisations::find(visit.db, visit.request.at("code"));
    if (!organisation) throw http::not_found("Den organisationen finns inte här.");
    auto const reg = Register{visit.db};
    auto const code = organisation->code;
    return {std::move(*organisation), reg.title(code), reg.ground(code), {}};
}

std::string address(TitleForm const& view) { return "/titles/" + view.organisation.code + "/registration"; }

}  // namespace

http::Response show_title(Visit& visit) { return ui::represent_html(visit, get_title(visit)); }

http::Response register_title(Visit& visit) {
    auto const view = get_title(visit);
    if (!view.may_register())
        throw http::conflict("Titeln kan inte föras in: grunden finns inte, eller så är det redan gjort.");
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    rounds::register_title(change, view.organisation.code, title_name(view.organisation), visit.today);
    change.commit();
    return http::redirect(address(view));
}

http::Response revoke_title(Visit& visit) {
    auto view = get_title(visit);
    if (!view.may_revoke()) throw http::conflict("Titeln är inte införd, så det finns inget att återkalla.");
    view.form = http::Form{visit.request};
    auto const because = view.form.required("because", visit.t("Skriv varför titeln återkallas"));
    if (!view.form.ok()) return ui::represent_html(visit, view, 422);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    rounds::revoke_title(change, view.organisation.code, visit.today, because);
    change.commit();
    return http::redirect(address(view));
}

}  // namespace jamsides::public_site
