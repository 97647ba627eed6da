// The page of one indicator of one organisation: charts, map, sentences, table, and what the organisation
// itself has written about it.
#pragma once

#include "modules/indicators/deliveries.hpp"
#include "modules/indicators/following.hpp"
#include "modules/indicators/one_indicator.hpp"
#include "platform/formats/document/document.hpp"
#include "platform/http/form.hpp"
#include "ui/charts/gap_map.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::indicators {

struct NamedGap {
    std::string code, name;
    double latitude = 0, longitude = 0;
    double gap = 0;
};

struct IndicatorPage {
    OneIndicator figures;
    std::vector<PeerSet> sets;             // that one may choose among
    std::vector<std::string> passed_over;  // what the address asks for that is not here
    std::vector<NamedGap> across;          // everybody's gap the last year, ascending
    std::optional<Followed> followed;
    std::vector<Note> notes;  // newest first; empty for those who may not see them
    std::vector<Revision> revisions;
    bool may_write = false;
    std::string base_url;
    Day today{};
};
inline std::vector<IndicatorYear> const& rows(IndicatorPage const& view) { return view.figures.years; }
std::string file_name(IndicatorPage const& view);
void write(ui::HtmlPage& page, IndicatorPage const& view);
void write(formats::document::Document& document, IndicatorPage const& view);

// Parts of the page, for its templates.
http::Form peers_form(PeerSet const& chosen);
std::vector<ui::Option> peers_options(std::vector<PeerSet> const& sets,
                                      organisations::Organisation const& area,
                                      text::Language const& language);
std::string compared_words(OneIndicator const& figures, text::Language const& language);
ui::charts::GapMap gap_map(IndicatorPage const& view, text::Language const& language);
ui::Table gap_table(IndicatorPage const& view, text::Language const& language);
// The cell of a table: the number as everywhere on the page, or an en dash.
std::string cell(std::optional<double> value, int decimals, text::Language const& language);
std::string source_words(Indicator const& indicator, text::Language const& language);
// "Mål: skillnaden högst 5,0 år 2027."
std::string target_words(Followed const& followed, Indicator const& indicator,
                         text::Language const& language);
std::string cycle_words(Followed const& followed, text::Language const& language);

}  // namespace jamsides::indicators
