// Did something change after a measure? The organisation's own change beside that of those who did not act,
// with the picture of all of them, and how sure one can be.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/indicators/charts_of.hpp"
#include "modules/indicators/indicator_page.hpp"
#include "ui/charts/placebo_chart.hpp"

namespace jamsides::indicators {

// The finding as a row: CSV, XLSX and JSON.
struct EffectLine {
    std::string indicator, code;
    int before_first = 0, before_last = 0, after_first = 0, after_last = 0;
    std::optional<double> change, peer_change, effect, p;
    std::size_t peers = 0;
    std::string standing;
};
BOOST_DESCRIBE_STRUCT(EffectLine, (),
                      (indicator, code, before_first, before_last, after_first, after_last, change,
                       peer_change, effect, p, peers, standing))

struct AfterMeasure {
    OneIndicator figures;
    std::vector<PeerSet> sets;
    bool is_own = false;                   // the reader belongs there
    bool may_write = false;                // the reader may note the measure
    std::vector<std::string> passed_over;  // what the address asks for that is not here
    std::vector<int> choices;              // years in which something may have begun; none: too few years
    int since = 0;  // the first year after; 0: nobody has said it, so nothing is computed
    statistics::Years before, after;
    statistics::Effect found;
    std::vector<EffectLine> lines;
    ui::Address address;
};
inline std::vector<EffectLine> const& rows(AfterMeasure const& view) { return view.lines; }
inline std::string file_name(AfterMeasure const& view) {
    return "jamsides-" + view.figures.indicator.id + "-" + view.figures.area.code + "-efter" +
           (view.since == 0 ? "" : "-" + std::to_string(view.since));
}
void write(ui::HtmlPage& page, AfterMeasure const& view);

// For the template.
bool asks_for_year(AfterMeasure const& view);
http::Form year_form(AfterMeasure const& view);
std::string headline(AfterMeasure const& view, text::Language const& language);
std::string sentence(AfterMeasure const& view, text::Language const& language);
std::string placebo_words(AfterMeasure const& view, text::Language const& language);
ui::charts::GapChart gap_chart(AfterMeasure const& view, text::Language const& language);
ui::charts::PlaceboChart placebo_chart(AfterMeasure const& view, text::Language const& language);
ui::Table effect_table(AfterMeasure const& view, text::Language const& language);

}  // namespace jamsides::indicators
