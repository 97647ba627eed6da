// When an activity is: an exact day with or without times, a range of days, one or more months, or not set
// yet. And how such moments are moved: by whole weeks, keeping the weekday, clear of holidays.
#pragma once

#include <optional>
#include <string_view>

#include "engines/dates/calendar.hpp"

namespace jamsides::dates {

using TimeOfDay = std::chrono::minutes;  // since midnight, local time

enum class Timing { unset, day, range, months };

struct MomentSpec {
    Timing timing = Timing::unset;
    Day first{};                    // months: the first day of the first month. Meaningless when unset
    Day last{};                     // day: the same as first. months: the last day of the last month
    std::optional<TimeOfDay> from;  // day and range: when it begins on the first day
    std::optional<TimeOfDay> to;    // day and range: when it ends on the last day

    static MomentSpec not_set() { return {}; }
    static MomentSpec on(Day day, std::optional<TimeOfDay> from = {}, std::optional<TimeOfDay> to = {});
    // Equal days make an exact day; days in the wrong order are put right.
    static MomentSpec over(Day first, Day last, std::optional<TimeOfDay> from = {},
                           std::optional<TimeOfDay> to = {});
    static MomentSpec in(Month first, Month last);
    static MomentSpec in(Month month) { return in(month, month); }

    bool is_set() const { return timing != Timing::unset; }
    bool is_exact() const { return timing == Timing::day || timing == Timing::range; }
    bool operator==(MomentSpec const&) const = default;
};

// Order in a list: by first day, exact before months that begin with it, those not set last.
bool earlier(MomentSpec const& a, MomentSpec const& b);

struct Moved {
    MomentSpec after;
    std::string_view stepped_over;     // the holiday that was avoided; empty when none was in the way
    Season season = Season::ordinary;  // when it falls where few are at work: worth a question, never changed
};

// Moves by whole weeks, so the weekday stays: what is on a Sunday is so on purpose. When a holiday is in the
// way the nearest week without one is taken, later before earlier. Months move by the months that the weeks
// amount to; what is not set stays so.
Moved move(MomentSpec const& moment, int weeks);

// A moment as counted from the week in which a round starts: what a template for new rounds keeps.
struct Offset {
    Timing timing = Timing::unset;
    int start = 0;  // day and range: days from the Monday of the starting week. months: months from its month
    int length = 1;  // in days or months
    std::optional<TimeOfDay> from, to;
};
// Clear of holidays, of July and of Christmas, where a week near by is.
Moved place(Offset const& offset, Day round_start);

}  // namespace jamsides::dates
