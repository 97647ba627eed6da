// One chart in another site: how to put it there, and the small page that is framed. Only that page may be
// framed, and it runs no scripts.
#include "modules/indicators/embedding.hpp"

#include "modules/indicators/addressed.hpp"
#include "modules/indicators/pages.hpp"
#include "modules/indicators/templates/embedded.html.hpp"
#include "modules/indicators/templates/embedding.html.hpp"
#include "ui/represent.hpp"

namespace jamsides::indicators {
namespace {

constexpr std::string_view framed_rules =
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; "
    "frame-ancestors *; base-uri 'none'";

OneIndicator figures_here(Visit const& visit) {
    auto area = area_of(visit);
    auto indicator = indicator_of(visit);
    auto const figures = figures_of(visit);
    auto peers = chosen_peers(visit, sets_with_figures(visit, *figures, area.code, indicator.id));
    auto aim = aim_of(followed(visit.db, area.code, indicator.id));
    return one_indicator(*figures, std::move(indicator), std::move(area), std::move(peers), std::move(aim));
}

}  // namespace

void write(ui::HtmlPage& page, Embedding const& view) {
    page.title = page.t("Bädda in ett diagram");
    templates::embedding(page.body, view);
}

std::string frame_code(Embedding const& view) {
    return "<iframe src=\"" + view.address + "\" title=\"" + view.title +
           "\" width=\"100%\" height=\"520\" loading=\"lazy\" style=\"border:0\"></iframe>";
}

http::Response show_embedding(Visit& visit) {
    auto const figures = figures_here(visit);
    auto const picture = visit.request.query.value("picture") == "levels" ? "levels" : "gap";
    Embedding view{figures,
                   figures.address() + "/picture?peers=" + figures.peers.key + "&picture=" + picture +
                       "&lang=" + std::string(visit.language.code()),
                   {},
                   figures.indicator.name(visit.language.is_swedish()) + ", " + figures.area.official_name};
    view.address = visit.absolute(view.path);
    view.passed_over = {no_such_peers(visit, figures.peers)};
    return ui::represent_html(visit, view);
}

http::Response show_embedded(Visit& visit) {
    auto page = ui::page_for(visit);
    auto const figures = figures_here(visit);
    templates::embedded(page.body, figures, visit.request.query.value("picture") == "levels",
                        visit.absolute(figures.address()));
    return http::html(page.body.take()).with("Content-Security-Policy", std::string(framed_rules));
}

}  // namespace jamsides::indicators
