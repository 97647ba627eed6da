// A round's dates and rules, its own words, and the texts of the application form.
#include "modules/organisations/store.hpp"
#include "modules/rounds/forms.hpp"
#include "modules/rounds/pages.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/order.hpp"
#include "ui/represent.hpp"

namespace jamsides::rounds {
namespace {

Round round_of(Visit const& visit) { return get(visit.db, visit.request.at("round")); }

// Every kind of organisation may have texts of its own; one without reads those of municipalities.
std::string kind_of(Visit const& visit) {
    auto const kind = visit.request.query.value("kind");
    if (kind.empty()) return "municipality";
    for (auto const& known : organisations::kinds(visit.db))
        if (known.kind == kind) return known.kind;
    throw http::not_found();
}

std::vector<ui::Filter> kind_filters(Visit const& visit, std::string const& round_id,
                                     std::string_view chosen) {
    std::vector<ui::Filter> filters;
    for (auto const& kind : organisations::kinds(visit.db))
        filters.push_back({text::capitalised(kind.name(visit.language)),
                           "/rounds/" + round_id + "/wordings?kind=" + kind.kind, kind.kind == chosen});
    return filters;
}

http::Response settings_page(Visit& visit, Round round, http::Form form) {
    Settings const view{std::move(round), std::move(form), visit.is(Role::project_leader)};
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

http::Response wordings_page(Visit& visit, Round round, std::vector<Wording> wordings, http::Form form) {
    auto const kind = kind_of(visit);
    auto filters = kind_filters(visit, round.id, kind);
    Wordings const view{std::move(round), kind, std::move(filters), std::move(wordings), std::move(form)};
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

}  // namespace

http::Response show_settings(Visit& visit) {
    auto round = round_of(visit);
    auto form = form_of(round);
    return settings_page(visit, std::move(round), std::move(form));
}

http::Response save_settings(Visit& visit) {
    auto const before = round_of(visit);
    auto after = before;
    http::Form form{visit.request};
    read_settings(form, after, visit.language);
    form.check_mark(form_of(before), visit.language);
    if (!form.ok()) return settings_page(visit, before, std::move(form));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    replace(change, after);
    change.note("round", after.id, "changed");
    change.commit();
    return http::redirect("/rounds/" + after.id);
}

http::Response show_terms(Visit& visit) {
    auto round = round_of(visit);
    auto terms = terms_of(visit.db, round.id);
    auto form = form_of(terms);
    return ui::represent_html(visit, Terms{std::move(round), std::move(terms), std::move(form)});
}

http::Response save_terms(Visit& visit) {
    auto round = round_of(visit);
    auto terms = terms_of(visit.db, round.id);
    http::Form form{visit.request};
    form.check_mark(form_of(terms), visit.language);
    read_terms(form, terms, visit.language);
    if (!form.ok()) return ui::represent_html(visit, Terms{round, std::move(terms), std::move(form)}, 422);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    for (auto const& term : terms) set_term(change, round.id, term);
    change.note("round", round.id, "terms_changed");
    change.commit();
    return http::redirect("/rounds/" + round.id);
}

http::Response show_wordings(Visit& visit) {
    auto round = round_of(visit);
    auto wordings = wordings_of(visit.db, round.id, kind_of(visit));
    auto form = form_of(wordings);
    return wordings_page(visit, std::move(round), std::move(wordings), std::move(form));
}

http::Response save_wordings(Visit& visit) {
    auto round = round_of(visit);
    auto wordings = wordings_of(visit.db, round.id, kind_of(visit));
    http::Form form{visit.request};
    form.check_mark(form_of(wordings), visit.language);
    read_wordings(form, wordings, visit.language);
    if (!form.ok()) return wordings_page(visit, std::move(round), std::move(wordings), std::move(form));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    for (auto const& wording : wordings) set_wording(change, round.id, wording);
    change.note("round", round.id, "wordings_changed");
    change.commit();
    return http::redirect("/rounds/" + round.id + "/wordings?kind=" + kind_of(visit));
}

}  // namespace jamsides::rounds
