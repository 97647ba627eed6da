// An indicator (nyckeltal): what it measures, how sex stands in it, and what a gap is in it.
#pragma once
#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <optional>
#include <string>

#include "engines/statistics/series.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::indicators {

// divided: values for women and men · built_in: one value that compares them itself, such as men's share of
// parental leave · undivided: neither.
enum class Kind { divided, built_in, undivided };
BOOST_DESCRIBE_ENUM(Kind, divided, built_in, undivided)

enum class Direction { higher, lower, unstated };  // what is good; unstated: nothing is coloured good or bad
BOOST_DESCRIBE_ENUM(Direction, higher, lower, unstated)

enum class Unit { percent, kronor, days, points, per_100000, per_10000, per_person, number };
BOOST_DESCRIBE_ENUM(Unit, percent, kronor, days, points, per_100000, per_10000, per_person, number)

enum class AreaType { K, L, A };  // which areas have it, in Kolada's letters: municipalities, regions, both
BOOST_DESCRIBE_ENUM(AreaType, K, L, A)

struct Indicator {
    std::string id;     // "N00209"
    std::string title;  // Swedish, as accepted here
    std::optional<std::string>
        offered_title;               // the source calls it something else now: to be accepted or not
    std::string short_sv, short_en;  // a few words for a chart; may be empty, see name()
    std::string description;
    Kind kind = Kind::divided;
    std::optional<double> equality_point;  // built_in: the value that means equal; none: only a level
    Unit unit = Unit::number;
    Direction direction = Direction::unstated;
    AreaType area_type = AreaType::A;
    std::string operating_area;
    std::string source;         // who is credited for values: "Källa: Kolada"
    std::string agenda_target;  // "5.5", or ""
    bool is_discontinued = false;
    bool repeats = false;  // a run of the same value is one observation
    std::optional<Day> next_publication;
    std::optional<Instant> fetched_at;  // when its values came last: "hämtad 21 november 2026"

    std::string const& name(bool swedish) const;  // the short name, or the title
    bool has_gap() const { return kind == Kind::divided || equality_point.has_value(); }
};
BOOST_DESCRIBE_STRUCT(Indicator, (),
                      (id, title, offered_title, short_sv, short_en, description, kind, equality_point, unit,
                       direction, area_type, operating_area, source, agenda_target, is_discontinued, repeats,
                       next_publication, fetched_at))

// One year of one indicator in one area. Missing is missing, never 0.
struct YearFigures {
    int year = 0;
    std::optional<double> women, men, total;

    bool is_empty() const { return !women && !men && !total; }
};
BOOST_DESCRIBE_STRUCT(YearFigures, (), (year, women, men, total))

// Women − men; for an indicator with gender built in: the value − the equality point.
std::optional<double> gap(Indicator const&, YearFigures const&);
std::optional<double> ratio(Indicator const&, YearFigures const&);  // women / men; none unless divided

// As the statistics want it: one observation a year that has a row, missing where the gap is.
statistics::Series gaps(Indicator const&, std::vector<YearFigures> const&);

// What a title says about the unit, as Kolada writes its titles: "…, andel (%)", "…, kr".
Unit unit_of_title(std::string_view title);

}  // namespace jamsides::indicators
