// The values of all indicators as the pages read them: from the mapped file in the data directory, in
// micro- or milliseconds whatever the size. One Figures is one picture that does not change while it is held.
//
//   auto const figures = indicators::figures(visit.db, visit.site.data_directory);
//   auto const series = figures->series("N00209", "1281");            // a YearFigures a year
//   auto const gap    = indicators::gap(*indicator, series.back());   // women − men
//   auto const rows   = figures->across("N00209", 2022);              // every area: the map, the band
//   auto const found  = indicators::scan(*figures, catalogue, "1281", peers, 2022);   // comparing.hpp
#pragma once
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "modules/indicators/indicator.hpp"
#include "platform/cube/cube.hpp"
#include "platform/db/connection.hpp"

namespace jamsides::indicators {

inline constexpr std::string_view riket = "0000";

struct AreaFigures {
    std::string area;  // organisation code, or riket
    YearFigures figures;
};

struct IndicatorFigures {
    std::string indicator;
    YearFigures figures;
};

class Figures {
  public:
    Figures(cube::Cube cube, std::string version) : cube_(std::move(cube)), version_(std::move(version)) {}

    bool has(std::string_view indicator) const { return cube_.find_kpi(indicator).has_value(); }
    // Whether the area has any value: of the indicator, or of any for "".
    bool knows(std::string_view area, std::string_view indicator = {}) const;

    // Every year from the area's first value to its last, by year; a year without a value is there, empty.
    // Nothing known: empty.
    std::vector<YearFigures> series(std::string_view indicator, std::string_view area) const;
    std::optional<YearFigures> in_year(std::string_view indicator, std::string_view area, int year) const;
    std::optional<YearFigures> latest(std::string_view indicator, std::string_view area) const;

    // Every area that has a value that year, by code, Riket too.
    std::vector<AreaFigures> across(std::string_view indicator, int year) const;
    // Years with at least one value, of any area, ascending.
    std::vector<int> years(std::string_view indicator) const;

    // Everything known about an area: of each indicator its latest year, by indicator.
    std::vector<IndicatorFigures> latest_of(std::string_view area) const;
    // The year in which the area has most of its latest values; none: there are no values.
    std::optional<int> common_year(std::string_view area) const;

    cube::Cube const& cube() const { return cube_; }
    std::string const& version() const { return version_; }  // good as part of an ETag

  private:
    cube::Cube cube_;
    std::string version_;
};

// The picture of the last delivery, kept in memory until there is a newer. One short statement; the file is
// made again when it is missing or damaged, or behind the database. While another thread or program makes the
// new one, the one before is given.
std::shared_ptr<Figures const> figures(db::Connection&, std::filesystem::path const& data_directory);

}  // namespace jamsides::indicators
