// Own counts in words, charts and rows. Everything here is of what may be shown: the engine has hidden the
// rest.
#include "modules/indicators/local_views.hpp"

#include <algorithm>

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

LocalRow const* everybody(OneLocal const& view, std::string const& period) {
    auto const found = std::ranges::find_if(view.table.rows, [&](LocalRow const& row) {
        return row.period == period && row.age.empty() && row.further.empty();
    });
    return found == view.table.rows.end() ? nullptr : &*found;
}

}  // namespace

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
}

std::string last_period(OneLocal const& view) {
    return view.table.rows.empty() ? "" : view.table.rows.back().period;
}

std::string headline(OneLocal const& view, text::Language const& language) {
    auto const& name = view.table.indicator.activity;
    auto const* row = everybody(view, last_period(view));
    if (!row || !row->gap.difference) return language.t("{1}: för lite för att säga", name);
    if (row->gap.standing == statistics::Standing::clear)
        return *row->gap.difference > 0 ? language.t("{1}: tydligt högre andel för kvinnor", name)
                                        : language.t("{1}: tydligt högre andel för män", name);
    return language.t("{1}: skillnaden kan vara slump", name);
}

std::string sentence(OneLocal const& view, text::Language const& language) {
    auto const* row = everybody(view, last_period(view));
    return row ? statistics::sentence(row->gap, in(language))
               : language.t("Det finns ingen räkning för alla tillsammans.");
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
    for (auto const& row : view.table.rows) {
        if (!row.age.empty() || !row.further.empty()) continue;
        ui::charts::PairYear year{.year = std::stoi(row.period)};
        year.women = percent_of(row.gap.women);
        year.men = percent_of(row.gap.men);
        year.women_interval = span_of(row.gap.women);
        year.men_interval = span_of(row.gap.men);
        chart.years.push_back(year);
    }
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
    dumbbell.spoken = group_words(row, language) + ": " + statistics::sentence(row.gap, in(language));
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

std::string sureness(LocalRow const& row, text::Language const& language) {
    if (row.gap.standing == statistics::Standing::clear) return language.t("tydlig skillnad");
    return row.gap.standing == statistics::Standing::unclear ? language.t("kan vara slump")
                                                             : language.t("för lite för att säga");
}

void write(ui::HtmlPage& page, LocalList const& view) {
    page.title = (view.form.ok() ? "" : page.t("Fel: ")) + page.t("Egna räkningar i {1}", view.area.name);
    templates::local_list(page.body, view);
}

void write(ui::HtmlPage& page, OneLocal const& view) {
    page.title = (view.form.ok() ? "" : page.t("Fel: ")) + view.table.indicator.activity;
    templates::one_local(page.body, view);
}

}  // namespace jamsides::indicators
