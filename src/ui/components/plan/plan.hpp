// The month grid: activities by months. A decided day is filled, a preliminary one has a dashed edge, a month
// without a day is open, what spans several months is one wide mark, and what has no date says so in words.
#pragma once

#include <string>
#include <vector>

#include "platform/templates/writer.hpp"

namespace jamsides::ui {

enum class Decided { day, preliminary, month };

struct PlanMark {
    std::string text;  // "13–14", "nov", "sep–dec"
    Decided decided = Decided::day;
    std::string spoken = {};  // "13–14 september 2021", read aloud instead of the text
};

struct PlanCell {
    std::size_t columns = 1;
    std::vector<PlanMark> marks = {};
    bool starts_year = false;
    bool now = false;
};

struct PlanRow {
    std::string label;
    std::vector<std::vector<PlanCell>> lanes = {};  // each fills every month; none: the row has no date
    std::string undated = {};                       // "Datum ej satt"
};

struct PlanYear {
    std::string text;
    std::size_t months;
};

struct PlanMonth {
    std::string brief;  // "aug"
    std::string name;   // "augusti"
    bool starts_year = false;
};

struct Plan {
    std::string caption;
    std::vector<PlanYear> years;
    std::vector<PlanMonth> months;
    std::vector<PlanRow> rows;
};

std::string_view class_of(PlanCell const& cell);
std::string_view class_of(PlanCell const& cell, PlanMark const& mark);

}  // namespace jamsides::ui
