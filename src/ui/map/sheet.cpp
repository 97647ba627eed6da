// Laying out a drawing; see sheet.hpp.
#include "ui/map/sheet.hpp"

#include <algorithm>
#include <cmath>

namespace jamsides::ui {
namespace {

constexpr Box country{-2, -6, 285, 660};
constexpr Box southern{0, 372, 236, 652};  // from Gävle downwards

bool inside(Box const& box, Spot spot) {
    return spot.x >= box.left && spot.x <= box.right && spot.y >= box.top && spot.y <= box.bottom;
}

Spot scaled(Spot spot, double scale) { return {spot.x * scale, spot.y * scale}; }

Spot spot_of(MapPoint const& point, double scale) {
    return scaled(project(point.latitude, point.longitude), scale);
}

Spot middle_of(std::vector<Spot> const& spots) {
    Spot sum;
    for (auto const& spot : spots) sum.x += spot.x, sum.y += spot.y;
    auto const count = static_cast<double>(std::max<std::size_t>(spots.size(), 1));
    return {sum.x / count, sum.y / count};
}

void add_group(Sheet& sheet, MapView const& view, MapGroup const& group, std::string number) {
    std::vector<Spot> spots;
    for (auto const member : group.members) spots.push_back(spot_of(view.points.at(member), sheet.scale));
    for (std::size_t i = 0; i < spots.size(); ++i)
        for (std::size_t j = i + 1; j < spots.size(); ++j) sheet.ties.push_back({spots[i], spots[j]});
    Spot const middle = middle_of(spots);
    for (auto const mentor : group.mentors)
        sheet.mentor_ties.push_back({spot_of(view.points.at(mentor), sheet.scale), middle});
    sheet.badges.push_back({middle, std::move(number)});
}

// Organisations in the same town share a point and a name: "Falun, Region Dalarna".
void add_label(Sheet& sheet, Spot spot, MapPoint const& point) {
    for (auto& label : sheet.labels)
        if (std::hypot(label.at.x - spot.x, label.at.y - spot.y) < 2) {
            label.text += ", " + point.name;
            label.strong = label.strong || !point.mentor;
            return;
        }
    sheet.labels.push_back({spot, point.name, !point.mentor});
}

// `seen` is what the sheet shows of the country, in units of the whole; names stand there only.
void fill(Sheet& sheet, MapView const& view, auto const& is_named) {
    for (auto const& point : view.points) {
        Spot const spot = spot_of(point, sheet.scale);
        (point.mentor ? sheet.mentors : sheet.learners).push_back(spot);
        if (view.names && is_named(project(point.latitude, point.longitude))) add_label(sheet, spot, point);
    }
    for (std::size_t i = 0; i < view.groups.size(); ++i)
        add_group(sheet, view, view.groups[i], std::to_string(i + 1));
    // Those at the coast first: they have the sea to stand in.
    std::ranges::sort(sheet.labels, [](auto const& a, auto const& b) { return a.at.y < b.at.y; });
    std::vector<Spot> points = sheet.learners;
    points.insert(points.end(), sheet.mentors.begin(), sheet.mentors.end());
    std::vector<Line> lines = sheet.ties;
    lines.insert(lines.end(), sheet.mentor_ties.begin(), sheet.mentor_ties.end());
    place(sheet.labels, sheet.badges, points, lines);
}

Sheet empty_sheet(MapView const& view, std::string const& suffix, double scale) {
    return {.id = view.id + suffix,
            .land_id = view.id + "-land",
            .title = view.title,
            .description = view.description,
            .scale = scale};
}

// What is drawn and every name on it, with a little air.
Box frame_of(Sheet const& sheet, Box const& drawn) {
    Box frame{drawn.left * sheet.scale, drawn.top * sheet.scale, drawn.right * sheet.scale,
              drawn.bottom * sheet.scale};
    auto const cover = [&](Box const& box) {
        frame = {std::min(frame.left, box.left - 6), std::min(frame.top, box.top - 6),
                 std::max(frame.right, box.right + 6), std::max(frame.bottom, box.bottom + 6)};
    };
    for (auto const& label : sheet.labels)
        if (label.shown) cover(label.box);
    for (auto const& badge : sheet.badges)
        cover({badge.at.x - badge_radius, badge.at.y - badge_radius, badge.at.x + badge_radius,
               badge.at.y + badge_radius});
    return frame;
}

}  // namespace

Sheet whole_country(MapView const& view, bool with_inset) {
    auto sheet = empty_sheet(view, "", 1);
    if (with_inset) sheet.insets.push_back(southern);
    fill(sheet, view, [&](Spot spot) { return !with_inset || !inside(southern, spot); });
    if (with_inset)
        std::erase_if(sheet.badges, [](Badge const& badge) { return inside(southern, badge.near); });
    sheet.frame = frame_of(sheet, country);
    return sheet;
}

Sheet south(MapView const& view) {
    auto sheet = empty_sheet(view, "-south", 1.6);
    sheet.draws_land = false;
    fill(sheet, view, [](Spot spot) { return inside(southern, spot); });
    std::erase_if(sheet.badges, [&](Badge const& badge) {
        return badge.near.y < southern.top * sheet.scale || badge.near.x > southern.right * sheet.scale;
    });
    sheet.frame = frame_of(sheet, southern);
    return sheet;
}

}  // namespace jamsides::ui
