// What leaving a round means, and the page where those who lead the work for an organisation tell that it
// does.
#include "modules/applications/leaving.hpp"

#include "modules/applications/pages.hpp"
#include "modules/applications/store.hpp"
#include "modules/applications/templates/leaving.html.hpp"
#include "modules/people/registration.hpp"
#include "modules/people/store.hpp"
#include "modules/rounds/store.hpp"
#include "platform/http/refusal.hpp"
#include "ui/represent.hpp"

namespace jamsides::applications {
namespace {

Leaving leaving_of(Visit const& visit) {
    auto const& code = visit.request.at("code");
    auto round = rounds::get_visible_to(visit.db, visit.person, visit.request.at("round"));
    auto const registration = people::registration_of(visit.db, round.id, code);
    if (!people::may_register(visit.who(), round.id, code) || !registration) throw http::not_found();
    if (!registration->under_way)
        throw http::conflict(
            visit.t("{1} har gått igenom omgången och kan inte lämna den.", registration->organisation));
    return {std::move(round), code, registration->organisation, registration->people, {}};
}

}  // namespace

void leave_round(ledger::Change& change, Site const& site, Departure const& departure) {
    auto const& [round_id, code, reason] = departure;
    leaving.raise(change, site, departure);
    for (auto const& application : submitted_in(change, round_id))
        if (application.organisation_code == code &&
            (application.state == State::admitted || application.state == State::confirmed))
            set_state(change, application.id, State::withdrawn);
    rounds::discontinue(change, round_id, code, reason);
    people::remove_all(change, round_id, code, people::Part::learner);
}

void write(ui::HtmlPage& page, Leaving const& view) {
    page.title = page.t("Ska {1} lämna omgången?", view.organisation);
    templates::leaving(page.body, view);
}

http::Response show_leaving(Visit& visit) { return ui::represent_html(visit, leaving_of(visit)); }

http::Response tell_of_leaving(Visit& visit) {
    auto view = leaving_of(visit);
    view.form = http::Form{visit.request};
    auto const reason = view.form.text_up_to(1000, "reason", visit.t("Skriv högst 1 000 tecken"));
    if (!view.form.ok()) return ui::represent_html(visit, view, 422);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    leave_round(change, visit.site, {view.round.id, view.code, reason});
    change.commit();
    return http::redirect("/");
}

}  // namespace jamsides::applications
