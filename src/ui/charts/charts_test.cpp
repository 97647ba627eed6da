// Every value has its place, no words lie on others, and what is missing is missing in the picture too.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

#include "platform/text/language.hpp"
#include "ui/charts/axes.hpp"
#include "ui/charts/dumbbell.hpp"
#include "ui/charts/gap_chart.hpp"
#include "ui/charts/gap_map.hpp"
#include "ui/charts/pair_chart.hpp"
#include "ui/charts/placebo_chart.hpp"

namespace jamsides::ui::charts {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

// Two plots of the page: on a desk and on a phone. Text is measured by what its letters need at most.
struct Screen {
    double width, height;
};
constexpr Screen screens[] = {{420, 320}, {226, 272}};

struct Box {
    double left, top, right, bottom;
    bool touches(Box const& other) const {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
};

Box box_of(Words const& words, Screen const& screen) {
    std::size_t letters = 0;
    for (unsigned char const c : words.text) letters += (c & 0xC0) != 0x80;
    double const size = words.look == "tick" ? 13 : 14, wide = double(letters) * size * 0.52;
    double const x = words.at.x / 100 * screen.width + words.dx,
                 y = words.at.y / 100 * screen.height + words.dy;
    double const left = words.anchor == Anchor::start ? x
                        : words.anchor == Anchor::end ? x - wide
                                                      : x - wide / 2;
    return {left, y - size * 0.76, left + wide, y + size * 0.06};
}

void expect_words_apart(Plot const& plot) {
    for (auto const& screen : screens)
        for (std::size_t i = 0; i < plot.words.size(); ++i)
            for (std::size_t j = i + 1; j < plot.words.size(); ++j)
                EXPECT_FALSE(box_of(plot.words[i], screen).touches(box_of(plot.words[j], screen)))
                    << plot.words[i].text << " lies on " << plot.words[j].text << " at " << screen.width;
}

void expect_inside(Plot const& plot) {
    auto const inside = [](double place) {
        return std::isfinite(place) && place >= -1e-6 && place <= 100 + 1e-6;
    };
    auto const point_inside = [&](Point const& point) { return inside(point.x) && inside(point.y); };
    for (auto const& mark : plot.marks) EXPECT_TRUE(point_inside(mark.at)) << mark.at.x << " " << mark.at.y;
    for (auto const& rule : plot.rules)
        EXPECT_TRUE(point_inside(rule.from) && point_inside(rule.to)) << rule.look;
    for (auto const& bar : plot.bars)
        EXPECT_TRUE(inside(bar.y) && inside(bar.y + bar.height) && bar.height >= 0 && bar.width > 0)
            << bar.look;
    for (auto const& words : plot.words) EXPECT_TRUE(point_inside(words.at)) << words.text;
    for (auto const* curves : {&plot.areas, &plot.curves})
        for (auto const& curve : *curves)
            for (auto const& point : curve.points) EXPECT_TRUE(point_inside(point)) << curve.look;
}

void expect_sound(Plot const& plot) {
    expect_inside(plot);
    expect_words_apart(plot);
}

PairChart pairs(std::vector<PairYear> years) { return {"a", "Heltid", "Kvinnor och män", std::move(years)}; }
GapChart gaps(std::vector<GapYear> years) {
    GapChart chart{"b", "Skillnad", "Kvinnor minus män", std::move(years)};
    chart.peers_name = "Liknande";
    chart.reference_name = "Riket";
    return chart;
}
PairChart lund() {
    return pairs({{2009, 53.5, 77.6},
                  {2010, 53.0, 76.9},
                  {2011, 54.4, 75.9},
                  {2012, 55.2, 74.8},
                  {2013, 55.2, 75.7},
                  {2014, 55.1, 76.1},
                  {2015, 55.5, 74.7},
                  {2016, 57.2, 76.4},
                  {2017, 58.2, 75.3},
                  {2018, 62.1, 77.8},
                  {2019, 64.0, 78.5},
                  {2020, 64.2, 77.4},
                  {2021, 67.8, 80.7},
                  {2022, 71.4, 82.5}});
}
std::size_t count(Plot const& plot, Shape shape) {
    return std::size_t(std::ranges::count(plot.marks, shape, &Mark::shape));
}
std::size_t curves(Plot const& plot, std::string_view look) {
    return std::size_t(std::ranges::count(plot.curves, look, &Curve::look));
}
bool says(Plot const& plot, std::string_view text) {
    return std::ranges::any_of(plot.words, [&](Words const& words) { return words.text == text; });
}

}  // namespace

TEST(Charts, Women_and_men_have_a_mark_each_year_and_the_gap_a_bar) {
    auto const drawn = plot(lund(), text::swedish());
    EXPECT_EQ(count(drawn, Shape::women), 14u);
    EXPECT_EQ(count(drawn, Shape::men), 14u);
    EXPECT_EQ(std::ranges::count(drawn.rules, "gapbar", &Rule::look), 14);
    EXPECT_TRUE(says(drawn, "Kvinnor 71,4"));
    EXPECT_TRUE(says(drawn, "Skillnad 24,1"));
    expect_sound(drawn);
}

TEST(Charts, A_missing_year_breaks_the_line_and_is_not_drawn) {
    auto chart = lund();
    chart.years[5].women = std::nullopt;
    chart.years.erase(chart.years.begin() + 9);  // no row at all is missing too
    auto const drawn = plot(chart, text::swedish());
    EXPECT_EQ(curves(drawn, "line ks"), 3u);
    EXPECT_EQ(curves(drawn, "line ms"), 2u);
    EXPECT_EQ(count(drawn, Shape::women), 12u);
    EXPECT_EQ(std::ranges::count(drawn.rules, "gapbar", &Rule::look), 12);
}

TEST(Charts, Years_without_figures_at_the_ends_take_no_room) {
    auto const drawn = plot(pairs({{2007}, {2008, 1.0, 2.0}, {2009, 1.5, 2.0}, {2010}}), text::swedish());
    EXPECT_TRUE(says(drawn, "2008"));
    EXPECT_FALSE(says(drawn, "2007"));
    EXPECT_DOUBLE_EQ(drawn.marks.front().at.x, 0);
}

TEST(Charts, One_year_stands_in_the_middle) {
    auto const drawn = plot(pairs({{2022, 40.0, 60.0}}), text::swedish());
    EXPECT_DOUBLE_EQ(drawn.marks.front().at.x, 50);
    expect_sound(drawn);
    expect_sound(plot(gaps({{2022, -20.0, Span{-25, -15}, Span{-30, -10}, -18.0}}), text::swedish()));
}

TEST(Charts, Values_that_are_all_equal_have_a_plot_of_some_height) {
    expect_sound(plot(pairs({{2020, 50.0, 50.0}, {2021, 50.0, 50.0}}), text::swedish()));
    auto const none = plot(gaps({{2020, 0.0}, {2021, 0.0}}), text::swedish());
    EXPECT_EQ(count(none, Shape::value), 2u);  // no gap is a mark on the line, not nothing
    expect_inside(none);
}

TEST(Charts, Men_at_zero_are_a_value_like_another) {
    auto const drawn = plot(pairs({{2020, 3.0, 0.0}, {2021, 4.0, 0.0}}), text::swedish());
    EXPECT_EQ(count(drawn, Shape::men), 2u);
    expect_sound(drawn);
}

TEST(Charts, Nothing_known_draws_nothing) {
    for (auto const& drawn :
         {plot(pairs({}), text::swedish()), plot(pairs({{2020}, {2021}}), text::swedish()),
          plot(gaps({}), text::swedish()), plot(gaps({{2020}}), text::swedish())}) {
        EXPECT_TRUE(drawn.marks.empty());
        EXPECT_TRUE(drawn.words.empty());
    }
}

TEST(Charts, Numbers_that_are_none_are_missing) {
    auto const drawn =
        plot(pairs({{2020, nan, 1.0}, {2021, infinite, 2.0}, {2022, 3.0, -infinite}}), text::swedish());
    EXPECT_EQ(count(drawn, Shape::women), 1u);
    EXPECT_EQ(count(drawn, Shape::men), 2u);
    expect_inside(drawn);
}

TEST(Charts, Huge_tiny_and_negative_values_stay_inside) {
    for (double const size : {1e308, 1e12, 1.0, 1e-9}) {
        expect_inside(plot(pairs({{2020, size, -size}, {2021, size / 3, size / 2}}), text::swedish()));
        expect_inside(plot(gaps({{2020, size}, {2021, -size / 2, Span{-size, 0}, Span{-size, size}, size}}),
                           text::swedish()));
    }
}

TEST(Charts, Whatever_comes_lands_inside) {
    std::mt19937_64 random{20261122};
    std::uniform_real_distribution<double> share{0, 100}, gap{-60, 60};
    std::bernoulli_distribution missing{0.2};
    for (int turn = 0; turn < 300; ++turn) {
        PairChart chart = pairs({});
        GapChart other = gaps({});
        for (int year = 2000; year < 2001 + turn % 25; ++year) {
            auto const some = [&](auto& from) {
                return missing(random) ? std::nullopt : std::optional(from(random));
            };
            chart.years.push_back({year, some(share), some(share), std::nullopt, std::nullopt, std::nullopt});
            auto const low = gap(random);
            other.years.push_back({year, some(gap), std::nullopt, Span{low, low + 20}, some(gap)});
        }
        auto const drawn = plot(chart, text::swedish());
        expect_sound(drawn);
        expect_inside(plot(other, text::english()));
        ASSERT_FALSE(HasFailure()) << "turn " << turn;
    }
}

TEST(Charts, The_gap_hangs_from_zero_with_first_and_last_in_ink) {
    std::vector<GapYear> years;
    for (int year = 2009; year <= 2022; ++year)
        years.push_back({year, -24.0 + (year - 2009), std::nullopt,
                         Span{-36.0 + (year - 2009), -12.0 + 0.5 * (year - 2009)}, -26.0 + (year - 2009)});
    auto const drawn = plot(gaps(years), text::swedish());
    EXPECT_EQ(drawn.look, "up");
    EXPECT_EQ(std::ranges::count(drawn.bars, "gapfill", &Bar::look), 2);
    EXPECT_EQ(std::ranges::count(drawn.bars, "gapfill pale", &Bar::look), 12);
    EXPECT_EQ(drawn.areas.size(), 1u);
    EXPECT_TRUE(says(drawn, "\u221224,0"));
    EXPECT_TRUE(says(drawn, "Riket"));
    expect_sound(drawn);
}

TEST(Charts, A_band_of_one_year_is_as_wide_as_its_bar_needs) {
    auto const drawn =
        plot(gaps({{2020, -5.0, std::nullopt, Span{-9, -2}}, {2021, -4.0}, {2022, -3.0}}), text::swedish());
    EXPECT_TRUE(drawn.areas.empty());
    EXPECT_EQ(std::ranges::count(drawn.bars, "peers", &Bar::look), 1);
}

TEST(Charts, An_interval_has_a_line_and_two_caps) {
    auto chart = pairs({{2021, 40.0, 60.0, std::nullopt, Span{35, 45}, Span{55, 65}}});
    EXPECT_EQ(count(plot(chart, text::swedish()), Shape::cap), 4u);
}

TEST(Charts, A_dumbbell_sets_its_numbers_outside) {
    Dumbbell const row{67,           84, std::nullopt, std::nullopt, std::nullopt, std::nullopt,
                       Span{64, 66}, 0,  "Rör sig"};
    auto const drawn = plot(row, Scale{0, 100, 50}, text::swedish());
    expect_inside(drawn);
    ASSERT_EQ(drawn.words.size(), 2u);
    EXPECT_EQ(drawn.words[0].anchor, Anchor::end);    // women, the lower
    EXPECT_EQ(drawn.words[1].anchor, Anchor::start);  // men
}

TEST(Charts, A_dumbbell_with_one_sex_shows_the_one) {
    auto const drawn = plot(Dumbbell{.women = 12, .spoken = "x"}, Scale{0, 100, 50}, text::swedish());
    EXPECT_EQ(count(drawn, Shape::women), 1u);
    EXPECT_EQ(count(drawn, Shape::men), 0u);
}

TEST(Charts, Every_placebo_is_a_dot) {
    PlaceboChart chart{"p", "Effekt", "Bland andra", -3.1, {}, 1, "Lund \u22123,1"};
    for (int i = 0; i < 311; ++i) chart.placebos.push_back(double((i * 7919) % 200) / 50 - 2);
    auto const drawn = plot(chart, text::swedish());
    EXPECT_EQ(count(drawn, Shape::other), 311u);
    expect_inside(drawn);
    chart.placebos = {0, 0, 0};
    chart.effect = 0;
    expect_inside(plot(chart, text::swedish()));
}

TEST(Charts, The_map_draws_one_sign_for_each_and_the_own_on_top) {
    GapMap const map{"m",
                     "Skillnaden i heltid",
                     "",
                     {{"Lund", 55.7, 13.19, -11, true}, {"Kiruna", 67.85, 20.2, 4}, {"X", 60, 15, nan}}};
    auto const drawn = signs(map);
    ASSERT_EQ(drawn.size(), 2u);
    EXPECT_TRUE(drawn.back().own);
    EXPECT_FALSE(drawn.back().women);
    EXPECT_GT(drawn.back().radius, drawn.front().radius);
}

TEST(Charts, Ticks_are_round_and_hold_what_is_drawn) {
    Extent extent;
    extent.add(std::optional(53.0));
    extent.add(std::optional(82.5));
    auto const scale = scale_of(extent, 4, 0);
    EXPECT_EQ(scale.ticks(), (std::vector<double>{50, 60, 70, 80, 90}));
    EXPECT_EQ(year_ticks(2009, 2022, 5), (std::vector<int>{2009, 2013, 2017, 2022}));
    EXPECT_EQ(year_ticks(2022, 2022, 5), (std::vector<int>{2022}));
}

TEST(Charts, Labels_are_moved_apart_and_no_farther_than_needed) {
    EXPECT_EQ(spread({10, 90}, 8), (std::vector<double>{10, 90}));
    EXPECT_EQ(spread({50, 50}, 8), (std::vector<double>{46, 54}));
    EXPECT_EQ(spread({99, 100}, 8), (std::vector<double>{92, 100}));
    EXPECT_EQ(spread({100, 99, 0}, 8), (std::vector<double>{100, 92, 0}));
}

TEST(Charts, The_picture_has_a_name_and_a_description_for_those_who_do_not_see_it) {
    html::Writer out{text::swedish()};
    auto chart = lund();
    chart.title = "Heltid <i> Lund";
    draw(out, plot(chart, text::swedish()));
    EXPECT_NE(out.text().find("role=\"img\" aria-labelledby=\"a-title a-text\""), std::string::npos);
    EXPECT_NE(out.text().find("Heltid &lt;i&gt; Lund"), std::string::npos);
    EXPECT_EQ(out.text().find("style="), std::string::npos);
}

}  // namespace jamsides::ui::charts
