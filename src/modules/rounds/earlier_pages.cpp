// The page where the office writes in a round that was held before this program.
#include "modules/organisations/store.hpp"
#include "modules/rounds/earlier_round.hpp"
#include "modules/rounds/pages.hpp"
#include "ui/represent.hpp"

namespace jamsides::rounds {
namespace {

http::Response earlier_page(Visit& visit, http::Form form) {
    EarlierPage view{std::move(form), std::string(visit.request.query.value("for"))};
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

}  // namespace

http::Response show_earlier(Visit& visit) { return earlier_page(visit, {}); }

http::Response add_earlier_round(Visit& visit) {
    http::Form form{visit.request};
    auto const earlier = read_earlier(form, organisations::all(visit.db), visit.today, visit.language);
    auto const there = form.ok() ? find(visit.db, earlier.round.id) : std::nullopt;
    if (there && there->state < State::closed)
        form.problem("first_year",
                     visit.t("Omgång {1} pågår. Skriv in hur det gick när den är avslutad", there->years()));
    if (!form.ok()) return earlier_page(visit, std::move(form));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    add_earlier(change, earlier);
    if (change.noted()) change.commit();
    auto const wanted = find(visit.db, visit.request.query.value("for"));
    return http::redirect(wanted ? "/rounds/" + wanted->id + "/mentors" : "/rounds/" + earlier.round.id);
}

}  // namespace jamsides::rounds
