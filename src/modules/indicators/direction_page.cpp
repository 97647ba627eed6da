// Higher, lower or unstated: said once for everybody, with a reason that the ledger keeps.
#include "modules/indicators/direction_page.hpp"

#include "modules/indicators/addressed.hpp"
#include "modules/indicators/pages.hpp"
#include "modules/indicators/templates/direction_form.html.hpp"
#include "ui/represent.hpp"

namespace jamsides::indicators {

std::vector<ui::Option> direction_options(text::Language const& language) {
    return {{"higher", language.t("Att värdet är högre")},
            {"lower", language.t("Att värdet är lägre")},
            {"unstated", language.t("Det går inte att säga")}};
}

Direction read_direction(http::Form& form, text::Language const& language) {
    auto const typed = form.one_of("direction", {"higher", "lower", "unstated"},
                                   language.t("Välj vad som är bra, eller att det inte går att säga"));
    auto direction = Direction::unstated;
    boost::describe::enum_from_string(typed.c_str(), direction);
    return direction;
}

void write(ui::HtmlPage& page, DirectionForm const& view) {
    auto const& name = view.indicator.name(page.body.language().is_swedish());
    page.title = page.t("Vad som är bra i ”{1}”", name);
    templates::direction_form(page.body, view);
}

http::Response show_direction(Visit& visit) {
    DirectionForm view{indicator_of(visit), {}};
    view.form.set("direction", boost::describe::enum_to_string(view.indicator.direction, ""));
    return ui::represent_html(visit, view);
}

http::Response choose_direction(Visit& visit) {
    DirectionForm view{indicator_of(visit), http::Form{visit.request}};
    auto const direction = read_direction(view.form, visit.language);
    auto const reason = view.form.required("reason", visit.t("Skriv varför, så att andra kan förstå det"));
    if (!view.form.ok()) return ui::represent_html(visit, view, 422);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    set_direction(change, view.indicator, direction, reason);
    change.commit();
    return http::redirect("/indicators/" + view.indicator.id);
}

}  // namespace jamsides::indicators
