// An organisation's own counts as pages: what may be shown, with intervals, and how new counts come in.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/indicators/local.hpp"
#include "modules/organisations/organisation.hpp"
#include "platform/http/form.hpp"
#include "ui/charts/dumbbell.hpp"
#include "ui/charts/gap_chart.hpp"
#include "ui/charts/pair_chart.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::indicators {

struct LocalList {
    organisations::Organisation area;
    std::vector<LocalIndicator> indicators;
    http::Form form;                  // of bringing in counts
    std::vector<std::string> faults;  // of the table, with row and column
};
void write(ui::HtmlPage& page, LocalList const& view);

// A row of CSV, XLSX and JSON. A hidden number is empty, as a missing one.
struct LocalLine {
    std::string period, age, further;
    std::optional<std::int64_t> women_cases, women_base, men_cases, men_base;
    std::optional<double> women_percent, men_percent, difference, low, high, ratio;
    std::string standing;
};
BOOST_DESCRIBE_STRUCT(LocalLine, (),
                      (period, age, further, women_cases, women_base, men_cases, men_base, women_percent,
                       men_percent, difference, low, high, ratio, standing))

struct OneLocal {
    organisations::Organisation area;
    LocalTable table;
    std::vector<LocalLine> lines;
    ui::Address address;
    http::Form form;  // of its description
};
inline std::vector<LocalLine> const& rows(OneLocal const& view) { return view.lines; }
inline std::string file_name(OneLocal const& view) { return "jamsides-" + view.table.indicator.id; }
void write(ui::HtmlPage& page, OneLocal const& view);

// What a row says: the shares and how sure, or that they are hidden, or that there is no base.
std::string finding(LocalRow const& row, text::Language const& language);
LocalLine line_of(LocalRow const& row);
http::Form form_of(LocalIndicator const& indicator);
void read_form(http::Form& form, LocalIndicator& indicator, text::Language const& language);

// For the templates.
std::string headline(OneLocal const& view, text::Language const& language);
std::string sentence(OneLocal const& view, text::Language const& language);  // of everybody, the last period
bool has_years(OneLocal const& view);  // periods that are whole years: then there is a chart over time
ui::charts::PairChart pair_chart(OneLocal const& view, text::Language const& language);
ui::charts::GapChart gap_chart(OneLocal const& view, text::Language const& language);
std::string last_period(OneLocal const& view);
std::string group_words(LocalRow const& row, text::Language const& language);
ui::charts::Plot row_plot(LocalRow const& row, text::Language const& language);
std::string count_words(LocalRow::Side const& side, text::Language const& language);
std::string gap_words(LocalRow const& row, text::Language const& language);
// The interval of the gap and what it says: "−14,9 till −1,2, tydlig skillnad", in percentage points.
std::string sureness(LocalRow const& row, text::Language const& language);
std::string sharing_words(Sharing sharing, text::Language const& language);
std::vector<ui::Option> sharing_options(text::Language const& language);

// The row of everybody, of all ages and further groups together; null: that period has none.
LocalRow const* everybody(LocalTable const& table, std::string_view period);

}  // namespace jamsides::indicators
