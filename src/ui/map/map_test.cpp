// The country stands right, and names on it can be read.
#include "ui/map/map.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "platform/text/language.hpp"
#include "ui/gallery/example_map.hpp"
#include "ui/map/sheet.hpp"

namespace jamsides::ui {
namespace {

TEST(Map, North_is_up_and_east_is_right) {
    Spot const kiruna = project(67.86, 20.23), malmo = project(55.6, 13.0), stockholm = project(59.33, 18.07);
    EXPECT_LT(kiruna.y, stockholm.y);
    EXPECT_LT(stockholm.y, malmo.y);
    EXPECT_LT(malmo.x, stockholm.x);
}

TEST(Map, Distances_are_true_within_two_per_cent) {
    Spot const stockholm = project(59.33, 18.07), gothenburg = project(57.71, 11.97),
               kiruna = project(67.86, 20.23);
    auto const units = [](Spot a, Spot b) { return std::hypot(a.x - b.x, a.y - b.y); };
    double const west = 398 / units(stockholm, gothenburg);  // kilometres a unit, along a great circle
    double const north = 956 / units(stockholm, kiruna);
    EXPECT_NEAR(west / north, 1, 0.02);
}

TEST(Map, The_whole_coast_fits_in_its_frame) {
    auto const& path = land();
    EXPECT_GT(path.size(), 3000u);
    EXPECT_EQ(path.front(), 'M');
    EXPECT_EQ(path.back(), 'z');
    for (auto const& corner :
         {project(55.34, 13.36), project(69.06, 20.55), project(58.9, 11.1), project(65.8, 24.16)}) {
        EXPECT_GE(corner.x, 0);
        EXPECT_LE(corner.x, 285);
        EXPECT_GE(corner.y, -6);
        EXPECT_LE(corner.y, 657);
    }
}

TEST(Map, Names_cover_neither_points_nor_each_other) {
    for (auto const& sheet : {whole_country(four_groups(), false), south(nine_groups())}) {
        std::vector<Box> boxes;
        for (auto const& label : sheet.labels)
            if (label.shown) boxes.push_back(label.box);
        EXPECT_GE(boxes.size() + 2, sheet.labels.size());  // hardly a name is left out
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            for (std::size_t j = i + 1; j < boxes.size(); ++j)
                EXPECT_FALSE(boxes[i].overlaps(boxes[j])) << i << j;
            for (auto const& p : sheet.learners)
                EXPECT_FALSE(boxes[i].overlaps({p.x - 3, p.y - 3, p.x + 3, p.y + 3})) << i;
        }
    }
}

TEST(Map, Every_name_lies_inside_the_drawing) {
    for (auto const& sheet :
         {whole_country(four_groups(), false), whole_country(nine_groups(), true), south(nine_groups())}) {
        for (auto const& label : sheet.labels) {
            if (!label.shown) continue;
            EXPECT_GE(label.box.left, sheet.frame.left) << label.text;
            EXPECT_LE(label.box.right, sheet.frame.right) << label.text;
        }
    }
}

TEST(Map, Organisations_in_one_town_share_a_name) {
    auto const sheet = whole_country(four_groups(), false);
    EXPECT_TRUE(std::any_of(sheet.labels.begin(), sheet.labels.end(),
                            [](Label const& label) { return label.text == "Falun, Region Dalarna"; }));
    EXPECT_EQ(sheet.labels.size(), 12u);
}

TEST(Map, Many_groups_get_the_south_again_and_larger) {
    html::Writer few{text::swedish()}, many{text::swedish()};
    map(few, four_groups());
    map(many, nine_groups());
    EXPECT_EQ(few.text().find("nine-south"), std::string::npos);
    EXPECT_NE(many.text().find("<use href=\"#nine-land\" transform=\"scale(1.6)\"/>"), std::string::npos);
}

}  // namespace
}  // namespace jamsides::ui
