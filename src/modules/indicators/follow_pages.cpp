// The pages of what an organisation follows.
#include <algorithm>

#include "modules/indicators/addressed.hpp"
#include "modules/indicators/follow_forms.hpp"
#include "modules/indicators/pages.hpp"
#include "platform/http/refusal.hpp"
#include "ui/represent.hpp"

namespace jamsides::indicators {
namespace {

bool is_followed(std::optional<Followed> const& followed) {
    return followed && followed->state != FollowState::ended;
}

Followed followed_here(Visit const& visit) {
    auto found = followed(visit.db, visit.request.at("code"), visit.request.at("indicator"));
    if (!is_followed(found)) throw http::conflict(text::msgid("Ni följer inte den här siffran än."));
    return std::move(*found);
}

std::string address_here(Visit const& visit) {
    return "/organisations/" + visit.request.at("code") + "/indicators/" + visit.request.at("indicator");
}

http::Response show_form(Visit& visit, std::optional<Followed> const& before, http::Form form) {
    FollowForm view{indicator_of(visit), area_of(visit), !is_followed(before), std::move(form)};
    return ui::represent_html(visit, view, view.form.ok() ? 200 : 422);
}

AnalysisForm analysis_form(Visit& visit, http::Form form) {
    auto const one = one_indicator(*figures_of(visit), indicator_of(visit), area_of(visit), {});
    AnalysisForm view{one.indicator, one.area, level_sentence(one, visit.language), {}, std::move(form)};
    for (auto const& year : one.years)
        if (year.gap) view.years.insert(view.years.begin(), year.year);
    if (view.years.empty()) view.years.push_back(int(visit.today.year()));
    return view;
}

}  // namespace

http::Response show_following(Visit& visit) {
    auto const before = followed(visit.db, visit.request.at("code"), visit.request.at("indicator"));
    Followed fresh;
    fresh.direction = indicator_of(visit).direction;
    return show_form(visit, before, form_of(is_followed(before) ? *before : fresh));
}

http::Response save_following(Visit& visit) {
    auto const before = followed(visit.db, visit.request.at("code"), visit.request.at("indicator"));
    auto after = before.value_or(Followed{});
    after.organisation_code = area_of(visit).code;
    after.indicator_id = indicator_of(visit).id;
    http::Form form{visit.request};
    read_form(form, after, int(visit.today.year()), visit.language);
    if (!form.ok()) return show_form(visit, before, std::move(form));
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    if (before) {
        follow_again(change, before->id);
        change_following(change, after);
    } else {
        follow(change, after);
    }
    change.commit();
    return http::redirect(address_here(visit));
}

http::Response show_analysis(Visit& visit) {
    followed_here(visit);
    auto view = analysis_form(visit, http::Form{}.set("kind", "analysis"));
    view.form.set("year", std::to_string(view.years.front()));
    return ui::represent_html(visit, view);
}

http::Response write_analysis(Visit& visit) {
    auto const following = followed_here(visit);
    auto view = analysis_form(visit, http::Form{visit.request});
    auto note = read_note(view.form, view.years, visit.language);
    if (!view.form.ok()) return ui::represent_html(visit, view, 422);
    note.followed_id = following.id;
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    write_note(change, note);
    change.commit();
    return http::redirect(address_here(visit) + "#own");
}

http::Response mark_followed_up(Visit& visit) {
    auto const following = followed_here(visit);
    http::Form form{visit.request};
    auto const year = form.whole_number("year", 1900, 2500, visit.t("Välj ett år"));
    if (!year || !form.ok()) throw http::bad_request();
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    follow_up(change, following.id, int(*year));
    change.commit();
    return http::redirect(address_here(visit) + "#own");
}

http::Response end_following_up(Visit& visit) {
    auto const following = followed_here(visit);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    end_following(change, following.id);
    change.commit();
    return http::redirect(address_here(visit));
}

}  // namespace jamsides::indicators
