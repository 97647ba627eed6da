// One indicator in every area: the map, the table, and the sheet that other programs refresh from.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/indicators/indicator_page.hpp"

namespace jamsides::indicators {

// An area and a year, women and men side by side: a row of CSV, XLSX and JSON.
struct AreaYear {
    std::string code, name, county;
    int year = 0;
    std::optional<double> women, men, total, gap;
};
BOOST_DESCRIBE_STRUCT(AreaYear, (), (code, name, county, year, women, men, total, gap))

struct Everywhere {
    Indicator indicator;
    bool regions = false;  // regions instead of municipalities
    int year = 0;          // 0: there are no figures
    std::vector<int> years;
    std::vector<std::string> passed_over;  // what the address asks for that is not here
    std::vector<AreaYear> areas;           // by name; with ?year=all every year
    std::vector<NamedGap> points;
    ui::Address address;
    bool is_office = false;
};
inline std::vector<AreaYear> const& rows(Everywhere const& view) { return view.areas; }
inline std::string file_name(Everywhere const& view) { return "jamsides-" + view.indicator.id; }
void write(ui::HtmlPage& page, Everywhere const& view);

ui::charts::GapMap gap_map(Everywhere const& view, text::Language const& language);
ui::Table area_table(Everywhere const& view, text::Language const& language);
std::string headline(Everywhere const& view, text::Language const& language);

}  // namespace jamsides::indicators
