// Own counts in words, charts and rows. Everything here is of what may be shown: the engine has hidden the
// rest.
#include "modules/indicators/local_views.hpp"

#include <algorithm>
#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>

#include "engines/statistics/sentences.hpp"
#include "modules/indicators/direction_page.hpp"
#include "modules/indicators/templates/local_list.html.hpp"
#include "modules/indicators/templates/one_local.html.hpp"
#include "modules/indicators/words.hpp"
#include "platform/text/numbers.hpp"

namespace jamsides::indicators {
namespace {

std::optional<double> percent_of(std::optional<statistics::Proportion> const& share) {
    return share ? std::optional(100 * share->p) : std::nullopt;
}

std::optional<ui::charts::Span> span_of(std::optional<statistics::Proportion> const& share) {
    if (!share) return std::nullopt;
    return ui::charts::Span{100 * share->interval.low, 100 * share->interval.high};
}

LocalRow const* everybody_last(OneLocal const& view) { return everybody(view.table, last_period(view)); }

// The rows of everybody, one a year; only for tables that have_years.
template <class Take>
void each_year(OneLocal const& view, Take take) {
    for (auto const& row : view.table.rows)
        if (row.age.empty() && row.further.empty()) take(std::stoi(row.period), row);
}

std::string interval_words(LocalRow const& row, text::Language const& language) {
    auto const& interval = row.gap.difference_interval;
    if (!interval) return "";
    return language.t("{1} till {2}", statistics::signed_number(100 * interval->low, 1, in(language)),
                      statistics::signed_number(100 * interval->high, 1, in(language)));
}

}  // namespace

LocalRow const* everybody(LocalTable const& table, std::string_view period) {
    auto const found = std::ranges::find_if(table.rows, [&](LocalRow const& row) {
        return row.period == period && row.age.empty() && row.further.empty();
    });
    return found == table.rows.end() ? nullptr : &*found;
}

LocalLine line_of(LocalRow const& row) {
    LocalLine line{row.period,
                   row.age,
                   row.further,
                   row.women.cases,
                   row.women.base,
                   row.men.cases,
                   row.men.base,
                   percent_of(row.gap.women),
                   percent_of(row.gap.men),
                   {},
                   {},
                   {},
                   row.gap.ratio,
                   std::string(statistics::name(row.gap.standing))};
    if (row.gap.difference) line.difference = 100 * *row.gap.difference;
    if (row.gap.difference_interval) {
        line.low = 100 * row.gap.difference_interval->low;
        line.high = 100 * row.gap.difference_interval->high;
    }
    return line;
}

http::Form form_of(LocalIndicator const& one) {
    http::Form form;
    form.set("case_meaning", one.case_meaning)
        .set("base_meaning", one.base_meaning)
        .set("group_name", one.group_name);
    form.set("direction", boost::describe::enum_to_string(one.direction, ""));
    form.set("threshold", std::to_string(one.threshold));
    form.set("sharing", boost::describe::enum_to_string(one.sharing, ""));
    return form;
}

void read_form(http::Form& form, LocalIndicator& one, text::Language const& language) {
    one.case_meaning =
        form.required("case_meaning", language.t("Skriv vad som räknas, till exempel beviljade ansökningar"));
    one.base_meaning = form.text("base_meaning");
    one.group_name = form.text("group_name");
    one.direction = read_direction(form, language);
    auto const threshold = form.whole_number("threshold", 3, 50, language.t("Skriv ett tal mellan 3 och 50"));
    if (threshold) one.threshold = *threshold;
    auto const sharing =
        form.one_of("sharing", {"own", "group", "programme"}, language.t("Välj vilka som får se räkningen"));
    boost::describe::enum_from_string(sharing.c_str(), one.sharing);
}

std::string last_period(OneLocal const& view) {
    return view.table.rows.empty() ? "" : view.table.rows.back().period;
}

std::string headline(OneLocal const& view, text::Language const& language) {
    auto const& name = view.table.indicator.activity;
    auto const* row = everybody_last(view);
    if (!row || !row->gap.difference) return language.t("{1}: för lite för att säga", name);
    if (row->gap.standing == statistics::Standing::clear)
        return *row->gap.difference > 0 ? language.t("{1}: tydligt högre andel för kvinnor", name)
                                        : language.t("{1}: tydligt högre andel för män", name);
    return language.t("{1}: skillnaden kan vara slump", name);
}

std::string finding(LocalRow const& row, text::Language const& language) {
    if (row.women.hidden || row.men.hidden) return language.t("Talen är för små för att visas.");
    bool const counted = row.women.cases || row.men.cases;
    if (counted && (!row.women.base || !row.men.base))
        return language.t("Bas saknas för kvinnor eller män, så andelarna går inte att räkna ut.");
    return statistics::sentence(row.gap, in(language));
}

std::string sentence(OneLocal const& view, text::Language const& language) {
    auto const* row = everybody_last(view);
    return row ? finding(*row, language) : language.t("Det finns ingen räkning för alla tillsammans.");
}

bool has_years(OneLocal const& view) {
    int periods = 0;
    for (auto const& row : view.table.rows) {
        if (row.period.size() != 4) return false;
        periods += row.age.empty() && row.further.empty() && row.gap.difference;
    }
    return periods > 1;
}

ui::charts::PairChart pair_chart(OneLocal const& view, text::Language const& language) {
    ui::charts::PairChart chart;
    chart.id = "local";
    chart.title = language.t("{1}, andel av kvinnor och män", view.table.indicator.activity);
    chart.description = sentence(view, language);
    each_year(view, [&](int year, LocalRow const& row) {
        chart.years.push_back({year,
                               percent_of(row.gap.women),
                               percent_of(row.gap.men),
                               {},
                               span_of(row.gap.women),
                               span_of(row.gap.men)});
    });
    return chart;
}

ui::charts::GapChart gap_chart(OneLocal const& view, text::Language const& language) {
    ui::charts::GapChart chart;
    chart.id = "local-gap";
    chart.title = language.t("{1}, skillnaden mellan kvinnor och män", view.table.indicator.activity);
    chart.description = sentence(view, language);
    each_year(view, [&](int year, LocalRow const& row) {
        ui::charts::GapYear one{.year = year};
        if (row.gap.difference) one.gap = 100 * *row.gap.difference;
        if (auto const& interval = row.gap.difference_interval)
            one.interval = ui::charts::Span{100 * interval->low, 100 * interval->high};
        chart.years.push_back(one);
    });
    return chart;
}

std::string group_words(LocalRow const& row, text::Language const& language) {
    if (row.age.empty() && row.further.empty()) return language.t("Alla");
    if (row.age.empty()) return row.further;
    return row.further.empty() ? row.age : row.age + ", " + row.further;
}

ui::charts::Plot row_plot(LocalRow const& row, text::Language const& language) {
    ui::charts::Dumbbell dumbbell{.women = percent_of(row.gap.women),
                                  .men = percent_of(row.gap.men),
                                  .women_interval = span_of(row.gap.women),
                                  .men_interval = span_of(row.gap.men),
                                  .decimals = 0};
    dumbbell.spoken = group_words(row, language) + ": " + finding(row, language);
    return plot(dumbbell, ui::charts::Scale{0, 100, 50}, language);
}

std::string count_words(LocalRow::Side const& side, text::Language const& language) {
    if (side.hidden) return language.t("dolt");
    if (!side.cases) return "–";
    auto const cases = text::number(language, static_cast<long long>(*side.cases));
    return side.base
               ? language.t("{1} av {2}", cases, text::number(language, static_cast<long long>(*side.base)))
               : cases;
}

std::string gap_words(LocalRow const& row, text::Language const& language) {
    return row.gap.difference ? statistics::signed_number(100 * *row.gap.difference, 1, in(language)) : "–";
}

std::string sharing_words(Sharing sharing, text::Language const& language) {
    if (sharing == Sharing::own) return language.t("Bara ni och programkontoret");
    return sharing == Sharing::group ? language.t("Också lärandegruppen")
                                     : language.t("Alla organisationer som räknar samma sak");
}

std::vector<ui::Option> sharing_options(text::Language const& language) {
    std::vector<ui::Option> options;
    for (auto const sharing : {Sharing::own, Sharing::group, Sharing::programme})
        options.push_back({boost::describe::enum_to_string(sharing, ""), sharing_words(sharing, language)});
    return options;
}

std::string sureness(LocalRow const& row, text::Language const& language) {
    if (row.gap.standing == statistics::Standing::too_little) return language.t("för lite för att säga");
    auto const interval = interval_words(row, language);
    return row.gap.standing == statistics::Standing::clear ? language.t("{1}, tydlig skillnad", interval)
                                                           : language.t("{1}, kan vara slump", interval);
}

void write(ui::HtmlPage& page, LocalList const& view) {
    page.title = page.t("Egna räkningar i {1}", view.area.name);
    templates::local_list(page.body, view);
}

void write(ui::HtmlPage& page, OneLocal const& view) {
    page.title = view.table.indicator.activity;
    templates::one_local(page.body, view);
}

}  // namespace jamsides::indicators
