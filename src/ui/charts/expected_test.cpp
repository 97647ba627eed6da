// The charts as they are written, kept as expected: JAMSIDES_WRITE_EXPECTED=1 writes them anew.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "platform/text/language.hpp"
#include "ui/charts/dumbbell.hpp"
#include "ui/charts/gap_chart.hpp"
#include "ui/charts/gap_map.hpp"
#include "ui/charts/pair_chart.hpp"
#include "ui/charts/placebo_chart.hpp"

namespace jamsides::ui::charts {
namespace {

void expect_as_before(std::string const& name, std::string const& made) {
    auto const path = std::string(JAMSIDES_SOURCE_DIR "/src/ui/charts/expected/") + name;
    if (std::getenv("JAMSIDES_WRITE_EXPECTED") != nullptr) std::ofstream(path, std::ios::binary) << made;
    std::ostringstream expected;
    expected << std::ifstream(path, std::ios::binary).rdbuf();
    EXPECT_EQ(made, expected.str()) << name;
}

std::string written(Plot const& plot) {
    html::Writer out{text::swedish()};
    draw(out, plot);
    return out.take();
}

}  // namespace

TEST(ChartsAsExpected, Full_time_work_in_lund) {
    PairChart pairs{
        .id = "levels", .title = "Heltid, Lunds kommun", .description = "Kvinnor från 53,5 till 71,4."};
    pairs.years = {{2009, 53.5, 77.6}, {2012, 55.2, 74.8}, {2013, 55.2, 75.7}, {2022, 71.4, 82.5}};
    expect_as_before("pairs.svg", written(plot(pairs, text::swedish())));
    GapChart gaps{.id = "gap",
                  .title = "Skillnaden",
                  .description = "Från −24,1 till −11,1.",
                  .peers_name = "Andra",
                  .reference_name = "Riket"};
    gaps.years = {{2009, -24.1, {}, Span{-30, -20}, -26.7},
                  {2010, -23.9, {}, Span{-29, -19}, -25.8},
                  {2022, -11.1, {}, Span{-15, -9}, -13.3}};
    expect_as_before("gap.svg", written(plot(gaps, text::swedish())));
}

TEST(ChartsAsExpected, A_local_count_with_intervals) {
    PairChart pairs{.id = "local", .title = "Bidrag", .description = "Andel beviljade."};
    pairs.years = {{2020, 30.0, 75.0, {}, Span{18, 45}, Span{60, 85}},
                   {2021, 41.0, 66.0, {}, Span{28, 55}, Span{52, 78}}};
    expect_as_before("intervals.svg", written(plot(pairs, text::english())));
}

TEST(ChartsAsExpected, An_effect_among_placebos) {
    PlaceboChart chart{"placebo", "Två av 24 andra", "Bland andra.", -3.1, {}, 1, "Lund \u22123,1"};
    for (int i = 0; i < 24; ++i) chart.placebos.push_back(double(i % 9) - 4);
    expect_as_before("placebo.svg", written(plot(chart, text::swedish())));
}

TEST(ChartsAsExpected, A_row_of_many) {
    html::Writer out{text::swedish()};
    Dumbbell const row{
        .women = 67, .men = 84, .peers = Span{64, 65}, .spoken = "Rör sig: kvinnor 67, män 84"};
    draw_row(out, plot(row, Scale{0, 100, 50}, text::swedish()));
    expect_as_before("dumbbell.svg", out.take());
}

}  // namespace jamsides::ui::charts
