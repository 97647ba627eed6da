// One indicator in up to five organisations, side by side and on the same scale. No order of merit: the
// organisations stand in the order they were chosen.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/indicators/charts_of.hpp"
#include "modules/indicators/indicator_page.hpp"

namespace jamsides::indicators {

inline constexpr std::size_t most_beside = 4;  // besides one's own

// A row of CSV, XLSX and JSON.
struct BesideYear {
    std::string code, name;
    int year = 0;
    std::optional<double> women, men, total, gap;
};
BOOST_DESCRIBE_STRUCT(BesideYear, (), (code, name, year, women, men, total, gap))

struct SideBySide {
    Indicator indicator;
    organisations::Organisation area;
    std::vector<OneIndicator> all;  // one's own first
    std::vector<BesideYear> years;
    std::vector<PeerSet> sets;
    std::vector<ui::Filter> suggestions;  // sets to take the others from
    PeerSet shown_of;                     // the one of them that is shown
    std::vector<std::string> shown;       // its codes that are; empty: the reader typed others
    std::string others;                   // names, as they stand in the field
    std::vector<std::string> unknown;     // what was typed and fits no organisation
    ui::Address address;
};
inline std::vector<BesideYear> const& rows(SideBySide const& view) { return view.years; }
inline std::string file_name(SideBySide const& view) {
    return "jamsides-" + view.indicator.id + "-jamforelse";
}
void write(ui::HtmlPage& page, SideBySide const& view);

// For the template.
ui::charts::PairChart small_chart(SideBySide const& view, std::size_t which, text::Language const& language);
ui::Table beside_table(SideBySide const& view, text::Language const& language);
std::string shown_words(SideBySide const& view, text::Language const& language);  // "": all of the set
std::string headline(SideBySide const& view, text::Language const& language);

}  // namespace jamsides::indicators
