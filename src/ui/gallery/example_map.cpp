// See example_map.hpp. Positions are those of the towns, to two decimals.
#include "ui/gallery/example_map.hpp"

namespace jamsides::ui {

MapView four_groups() {
    return {.id = "four",
            .title = "Fyra grupper på Sverigekartan",
            .description =
                "Grupp 1: Skellefteå, Härnösand, mentor Region Norrbotten. Grupp 2: Falun, Borlänge, Region "
                "Dalarna, mentor Region Östergötland. Grupp 3: Kalmar, Mjölby, mentor Lund. Grupp 4: Nybro, "
                "Region Blekinge, Karlskrona, mentor Region Kronoberg.",
            .points = {{"Skellefteå", 64.75, 20.95},
                       {"Härnösand", 62.63, 17.94},
                       {"Region Norrbotten", 65.58, 22.15, true},
                       {"Falun", 60.61, 15.63},
                       {"Region Dalarna", 60.61, 15.63},
                       {"Borlänge", 60.48, 15.43},
                       {"Region Östergötland", 58.41, 15.62, true},
                       {"Kalmar", 56.66, 16.36},
                       {"Mjölby", 58.33, 15.13},
                       {"Lund", 55.70, 13.19, true},
                       {"Nybro", 56.74, 15.91},
                       {"Region Blekinge", 56.16, 15.59},
                       {"Karlskrona", 56.16, 15.59},
                       {"Region Kronoberg", 56.88, 14.81, true}},
            .groups = {{{0, 1}, {2}}, {{3, 4, 5}, {6}}, {{7, 8}, {9}}, {{10, 11, 12}, {13}}}};
}

MapView nine_groups() {
    auto view = four_groups();
    view.id = "nine";
    view.title = "Nio grupper på Sverigekartan";
    view.description =
        "De fyra ovan, och fem till: Ystad och Trelleborg, Borås och Alingsås, Motala och Örebro, "
        "Västerås, Uppsala och Enköping, Östersund och Sundsvall.";
    for (MapPoint const& point : std::vector<MapPoint>{{"Ystad", 55.43, 13.82},
                                                       {"Trelleborg", 55.38, 13.16},
                                                       {"Borås", 57.72, 12.94},
                                                       {"Alingsås", 57.93, 12.53},
                                                       {"Motala", 58.54, 15.04},
                                                       {"Örebro", 59.27, 15.21},
                                                       {"Västerås", 59.61, 16.54},
                                                       {"Uppsala", 59.86, 17.64},
                                                       {"Enköping", 59.64, 17.08},
                                                       {"Östersund", 63.18, 14.64},
                                                       {"Sundsvall", 62.39, 17.31}})
        view.points.push_back(point);
    for (auto const& group :
         std::vector<MapGroup>{{{14, 15}}, {{16, 17}}, {{18, 19}}, {{20, 21, 22}}, {{23, 24}}})
        view.groups.push_back(group);
    return view;
}

}  // namespace jamsides::ui
