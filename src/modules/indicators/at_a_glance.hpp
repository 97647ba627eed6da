// An organisation in figures: every indicator chosen, the most unusual first, with what stands out kept apart
// from what may be chance and from what is too little to say anything of.
#pragma once

#include <boost/describe/class.hpp>

#include "engines/statistics/scan.hpp"
#include "modules/indicators/comparing.hpp"
#include "modules/indicators/indicator_page.hpp"
#include "modules/indicators/store.hpp"
#include "ui/charts/dumbbell.hpp"

namespace jamsides::indicators {

// One indicator with the sexes side by side: a row of the page, and of CSV, XLSX and JSON.
struct GlanceRow {
    std::string indicator, name, unit;
    int year = 0;
    std::optional<double> women, men, total, gap, peers_gap, z, percentile, p, p_adjusted;
    int peers = 0;
    std::string standing;  // stands-out, may-be-chance, as-elsewhere, too-little
};
BOOST_DESCRIBE_STRUCT(GlanceRow, (),
                      (indicator, name, unit, year, women, men, total, gap, peers_gap, z, percentile, p,
                       p_adjusted, peers, standing))

struct AtAGlance {
    organisations::Organisation area;
    PeerSet peers;
    std::vector<PeerSet> sets;
    std::vector<ui::Filter> choices;  // which indicators
    ui::Address address;
    std::vector<std::string> passed_over;  // what the address asks for that is not here
    int year = 0;                          // 0: there are no figures
    std::vector<int> years;
    std::vector<GlanceRow> rows;  // in the order of the page
    std::vector<Indicator> indicators;
    std::vector<std::optional<ui::charts::Span>>
        usual;  // for each row: from the middle woman to the middle man
    std::vector<Followed> followed;
    std::vector<Indicator> followed_indicators;  // those of them that are followed still, in the same order
    bool may_write = false;

    Indicator const& indicator(std::string_view id) const;
    bool follows(std::string_view id) const;
};
inline std::vector<GlanceRow> const& rows(AtAGlance const& view) { return view.rows; }
inline std::string file_name(AtAGlance const& view) { return "jamsides-" + view.area.code; }
void write(ui::HtmlPage& page, AtAGlance const& view);

// Fills rows and usual from the figures.
void scan_into(AtAGlance& view, Figures const& figures);

// For the template.
struct GlanceSection {
    statistics::Place place{};
    std::string heading, explanation;
    std::vector<std::size_t> rows;  // indices into AtAGlance::rows
};
ui::Table followed_table(AtAGlance const& view, text::Language const& language);
std::vector<ui::Option> year_options(std::vector<int> const& years);
std::vector<GlanceSection> sections(AtAGlance const& view, text::Language const& language);
std::string headline(AtAGlance const& view, text::Language const& language);
std::string lead(AtAGlance const& view, text::Language const& language);
std::string compared_words(AtAGlance const& view, text::Language const& language);
ui::charts::Plot row_plot(AtAGlance const& view, std::size_t row, text::Language const& language);
std::string gap_words(AtAGlance const& view, GlanceRow const& row, text::Language const& language);
std::string others_words(AtAGlance const& view, GlanceRow const& row, text::Language const& language);
std::string why_nothing(AtAGlance const& view, GlanceRow const& row, text::Language const& language);

}  // namespace jamsides::indicators
