// See example_charts.hpp.
#include "ui/gallery/example_charts.hpp"

namespace jamsides::ui {

charts::PairChart closing_pairs() {
    charts::PairChart chart{
        .id = "example-pairs", .title = "Heltid", .description = "Kvinnor närmar sig män; 2014 saknas."};
    for (int year = 2009; year <= 2022; ++year) {
        if (year == 2014) continue;
        double const passed = year - 2009;
        chart.years.push_back({year, 53.5 + passed * passed * 0.106, 77.6 + passed * 0.38});
    }
    return chart;
}

charts::GapChart closing_gap() {
    charts::GapChart chart{.id = "example-gap",
                           .title = "Skillnaden",
                           .description = "Från −24,1 till −11,1.",
                           .peers_name = "Andra",
                           .reference_name = "Riket"};
    for (auto const& year : closing_pairs().years) {
        double const gap = *year.women - *year.men;
        chart.years.push_back({year.year, gap, {}, charts::Span{gap * 1.1 - 4, gap * 0.8 + 4}, gap - 2.5});
    }
    return chart;
}

charts::PairChart counted_pairs() {
    charts::PairChart chart{
        .id = "example-counts", .title = "Beviljade bidrag", .description = "Andel av kvinnor och män."};
    chart.years = {{2020, 30, 67, {}, charts::Span{18, 45}, charts::Span{52, 79}},
                   {2021, 41, 66, {}, charts::Span{28, 55}, charts::Span{52, 78}},
                   {2022, 52, 60, {}, charts::Span{38, 66}, charts::Span{46, 72}}};
    return chart;
}

charts::PlaceboChart among_others() {
    charts::PlaceboChart chart{"example-placebo", "Två av 40 andra", "Ändringen bland andras.", -3.1, {}, 1,
                               "Lund −3,1"};
    for (int i = 0; i < 40; ++i) chart.placebos.push_back(((i * 7) % 13 - 6) * 0.55);
    return chart;
}

}  // namespace jamsides::ui
