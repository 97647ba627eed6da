// Making, comparing and moving moments.
#include "engines/dates/moment.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace jamsides::dates {
namespace {

std::string_view first_holiday(Day first, Day last) {
    for (auto day = first; day <= last; day = add_days(day, 1))
        if (const auto name = holiday(day); !name.empty()) return name;
    return {};
}

Moved clear_of_holidays(MomentSpec const& wanted) {
    constexpr std::array weeks{0, 1, -1, 2, -2, 3, -3};
    const auto in_the_way = first_holiday(wanted.first, wanted.last);
    for (const int step : weeks) {
        const auto first = add_weeks(wanted.first, step), last = add_weeks(wanted.last, step);
        if (first_holiday(first, last).empty())
            return {MomentSpec::over(first, last, wanted.from, wanted.to), in_the_way, season(first)};
    }
    return {wanted, {}, season(wanted.first)};  // a range too long to be free of holidays
}

// The nearest week in which people are at work, if any is near: later before earlier.
Moved clear_of_seasons(MomentSpec const& wanted) {
    constexpr int furthest = 8;
    auto const found = clear_of_holidays(wanted);
    if (found.season == Season::ordinary) return found;
    for (int weeks = 1; weeks <= furthest; ++weeks)
        for (const int step : {weeks, -weeks}) {
            auto const moved = clear_of_holidays({wanted.timing, add_weeks(wanted.first, step),
                                                  add_weeks(wanted.last, step), wanted.from, wanted.to});
            if (moved.season == Season::ordinary) return moved;
        }
    return found;
}

Moved whole_months(Month first, Month last) { return {MomentSpec::in(first, last), {}, Season::ordinary}; }

}  // namespace

MomentSpec MomentSpec::on(Day day, std::optional<TimeOfDay> from, std::optional<TimeOfDay> to) {
    return {Timing::day, day, day, from, to};
}

MomentSpec MomentSpec::over(Day first, Day last, std::optional<TimeOfDay> from, std::optional<TimeOfDay> to) {
    if (last < first) std::swap(first, last);
    return {first == last ? Timing::day : Timing::range, first, last, from, to};
}

MomentSpec MomentSpec::in(Month first, Month last) {
    if (last < first) std::swap(first, last);
    return {Timing::months, first_day(first), last_day(last), {}, {}};
}

bool earlier(MomentSpec const& a, MomentSpec const& b) {
    if (!a.is_set() || !b.is_set()) return a.is_set() && !b.is_set();
    const auto key = [](MomentSpec const& m) {
        return std::tuple(m.first, m.timing == Timing::months, m.from.value_or(TimeOfDay{0}), m.last);
    };
    return key(a) < key(b);
}

Moved move(MomentSpec const& moment, int weeks) {
    if (!moment.is_set()) return {};
    if (weeks == 0) return {moment, {}, Season::ordinary};
    if (moment.timing == Timing::months) {
        const auto start = month_of(moment.first), middle = month_of(add_weeks(start / 15, weeks));
        const auto end = middle + std::chrono::months{months_between(start, month_of(moment.last))};
        return whole_months(middle, end);
    }
    return clear_of_holidays({moment.timing, add_weeks(moment.first, weeks), add_weeks(moment.last, weeks),
                              moment.from, moment.to});
}

Moved place(Offset const& offset, Day round_start) {
    if (offset.timing == Timing::unset) return {};
    const int length = std::max(offset.length, 1) - 1;
    if (offset.timing == Timing::months) {
        const auto first = month_of(round_start) + std::chrono::months{offset.start};
        return whole_months(first, first + std::chrono::months{length});
    }
    const auto first = add_days(monday_of(round_start), offset.start);
    return clear_of_seasons(MomentSpec::over(first, add_days(first, length), offset.from, offset.to));
}

}  // namespace jamsides::dates
