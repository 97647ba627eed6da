// Moving a round: first every date that will change, then all of it in one act.
#include "modules/rounds/forms.hpp"
#include "modules/rounds/moving.hpp"
#include "modules/rounds/pages.hpp"
#include "platform/time/iso.hpp"
#include "ui/represent.hpp"

namespace jamsides::rounds {
namespace {

// The dates that the preview was made from, so that two people, or a button pressed twice, do not move it
// twice.
std::string seen_dates(Round const& round) {
    auto const closes = round.applications_close_on ? time::to_iso(*round.applications_close_on) : "";
    return time::to_iso(round.starts_on) + " " + time::to_iso(round.ends_on) + " " + closes;
}

http::Response move_page(Visit& visit, Round round, http::Form form, int weeks) {
    MovePage view{std::move(round), std::move(form), weeks};
    view.asked = weeks != 0;
    view.seen = seen_dates(view.round);
    if (view.asked)
        view.changes = preview_of_move(visit.db, view.round, {weeks, visit.today}, visit.language);
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

int read_possible_weeks(Visit const& visit, http::Form& form, Round const& round) {
    auto const weeks = read_weeks(form, visit.language);
    if (!form.ok()) return 0;
    Shift const shift{weeks, visit.today};
    auto const objected = objection(round, after_move(round, shift), shift, visit.language);
    if (objected.empty()) return weeks;
    form.problem("weeks", objected);
    return 0;
}

}  // namespace

http::Response show_move(Visit& visit) {
    auto round = get(visit.db, visit.request.at("round"));
    if (!visit.request.query.has("weeks")) return move_page(visit, std::move(round), {}, 0);
    http::Form form{visit.request.query};
    auto const weeks = read_possible_weeks(visit, form, round);
    return move_page(visit, std::move(round), std::move(form), weeks);
}

http::Response move_round(Visit& visit) {
    auto round = get(visit.db, visit.request.at("round"));
    http::Form form{visit.request};
    auto const weeks = read_possible_weeks(visit, form, round);
    auto const reason =
        form.required("reason", visit.t("Skriv varför, det står i brevet till dem som får nya datum"));
    if (form.text("seen") != seen_dates(round))
        form.problem("weeks", visit.t("Datumen har ändrats sedan du såg dem. Läs de nya innan du flyttar"));
    if (!form.ok()) return move_page(visit, std::move(round), std::move(form), weeks);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    move(change, visit.site, round, {weeks, visit.today}, reason);
    change.commit();
    return http::redirect("/rounds/" + round.id);
}

}  // namespace jamsides::rounds
