// One indicator as a document: the same charts, sentences and table as the page.
#include <algorithm>

#include "modules/indicators/charts_of.hpp"
#include "modules/indicators/indicator_page.hpp"
#include "modules/indicators/words.hpp"
#include "platform/text/dates.hpp"
#include "ui/charts/drawing.hpp"

namespace jamsides::indicators {
namespace {

using namespace formats::document;
using Words = formats::document::Text;

Table table_of(OneIndicator const& f, text::Language const& language) {
    bool const divided = f.indicator.kind == Kind::divided;
    Table table;
    table.caption = Words(f.area.official_name);
    std::vector<std::string> heads{language.t("År")};
    if (divided)
        heads.insert(heads.end(), {language.t("Kvinnor"), language.t("Män")});
    else
        heads.push_back(language.t("Värdet"));
    heads.insert(heads.end(), {language.t("Skillnad"), language.t("Andra"), language.t("Riket")});
    table.head.emplace_back();
    for (auto const& head : heads) {
        table.columns.push_back({0, table.columns.empty() ? Align::left : Align::right});
        table.head.back().push_back({Words(head)});
    }
    auto years = f.years;
    if (f.aim.target) years.push_back({.gap = f.aim.target});
    std::ranges::reverse(years);
    for (auto const& year : years) {
        auto& row = table.rows.emplace_back();
        row.push_back({Words(year.year == 0 ? target_head(f, language) : year_words(f, year, language))});
        auto const add = [&](std::optional<double> value) {
            row.push_back({Words(cell(value, decimals(f), language))});
        };
        if (divided) {
            add(year.women);
            add(year.men);
        } else {
            add(year.total);
        }
        add(year.gap);
        add(year.peers_gap);
        add(year.riket_gap);
    }
    return table;
}

}  // namespace

void write(Document& document, IndicatorPage const& view) {
    auto const& f = view.figures;
    auto const& language = text::language_of(document.language);
    auto const& name = f.indicator.name(language.is_swedish());
    document.title = language.t("{1} i {2}", name, f.area.name);
    document.foot = "Jämsides";
    document.date = view.today;
    document.add(Heading{1, Words(language.t("{1}: {2} i {3}", name, headline(f, language), f.area.name))});
    document.add(Paragraph{Words(lead(f, language))});
    if (!f.years.empty()) {
        document.add(Heading{2, Words(pair_finding(f, language))});
        document.add(ui::charts::figure(plot(pair_chart(f, language), language), f.indicator.title));
        document.add(Heading{2, Words(gap_finding(f, language))});
        document.add(ui::charts::figure(
            plot(gap_chart(f, language), language),
            f.peers.areas.empty()
                ? ""
                : language.t("Fältet är mittersta hälften av {1}. Den prickade linjen är riket.",
                             compared_words(f, language))));
        document.add(Heading{2, Words(language.t("Vad det säger"))});
        for (auto const& sentence : sentences(f, language)) document.add(Paragraph{Words(sentence)});
        document.add(table_of(f, language));
    }
    document.add(Paragraph{Words(source_words(f.indicator, language)), true});
}

}  // namespace jamsides::indicators
