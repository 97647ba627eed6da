// An own count beside those of others who count the same thing and share it: the learning group first.
#pragma once

#include "modules/indicators/local_views.hpp"

namespace jamsides::indicators {

// A row of the page, and of CSV, XLSX and JSON; one's own first. A hidden number is empty, as a missing one.
struct BesideLine {
    std::string code, name, period;
    std::optional<std::int64_t> women_cases, women_base, men_cases, men_base;
    std::optional<double> women_percent, men_percent, difference, low, high;
    std::string standing;
};
BOOST_DESCRIBE_STRUCT(BesideLine, (),
                      (code, name, period, women_cases, women_base, men_cases, men_base, women_percent,
                       men_percent, difference, low, high, standing))

struct LocalBeside {
    organisations::Organisation area;
    LocalIndicator indicator;
    std::string period;                // of all rows
    std::vector<std::string> periods;  // that one's own table has, the newest first
    struct Side {
        std::string name;
        LocalIndicator indicator;
        LocalRow row;  // of everybody in that period; without numbers when it has none
    };
    std::vector<Side> sides;  // one's own first, then by name
    std::vector<BesideLine> lines;
    std::vector<std::string> passed_over;  // what the address asks for that is not here
    std::vector<ui::Filter> choices;       // the learning group, or everybody who shares
    ui::Address address;
};
inline std::vector<BesideLine> const& rows(LocalBeside const& view) { return view.lines; }
inline std::string file_name(LocalBeside const& view) {
    return "jamsides-" + view.indicator.id + "-jamforelse";
}
void write(ui::HtmlPage& page, LocalBeside const& view);

// For the template.
std::string headline(LocalBeside const& view, text::Language const& language);
std::string lead(LocalBeside const& view, text::Language const& language);
std::vector<ui::Option> period_options(LocalBeside const& view);

}  // namespace jamsides::indicators
