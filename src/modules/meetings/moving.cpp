// Activities that are still to come follow the round, clear of holidays.
#include "modules/meetings/moving.hpp"

#include <algorithm>

#include <boost/describe/enum_from_string.hpp>

#include "modules/meetings/audience.hpp"
#include "modules/rounds/moving.hpp"

namespace jamsides::meetings {
namespace {

using rounds::Shift;

bool follows(Activity const& activity, Shift const& shift) {
    auto const moment = activity.moment();
    return !activity.is_cancelled() && moment.is_set() && moment.first >= shift.today;
}

Activity after_move(Activity activity, Shift const& shift) {
    activity.set_moment(dates::move(activity.moment(), shift.weeks).after);
    return activity;
}

std::vector<rounds::DateChange> preview(db::Connection& db, rounds::Round const& round, Shift const& shift,
                                        text::Language const& language) {
    std::vector<rounds::DateChange> changes;
    for (auto const& activity : activities_of(db, round.id)) {
        if (!follows(activity, shift)) continue;
        auto const after = after_move(activity, shift);
        if (after.moment() == activity.moment()) continue;
        changes.push_back({full_title(activity, language), when(activity, language), when(after, language),
                           rounds::remark_on(dates::move(activity.moment(), shift.weeks), language),
                           !activity.group_id});
    }
    return changes;
}

void apply(ledger::Change& change, rounds::Round const& round, Shift const& shift) {
    for (auto const& activity : activities_of(change, round.id)) {
        if (!follows(activity, shift)) continue;
        auto const after = after_move(activity, shift);
        if (after.moment() == activity.moment()) continue;
        replace(change, after);
        change.note("activity", activity.id, "moved");
    }
}

template <class E>
E named(std::string const& name) {
    E value{};
    boost::describe::enum_from_string(name.c_str(), value);
    return value;
}

dates::Timing timing_of(std::string const& name) {
    switch (named<Timing>(name)) {
        case Timing::day:
            return dates::Timing::day;
        case Timing::range:
            return dates::Timing::range;
        case Timing::months:
            return dates::Timing::months;
        case Timing::unset:
            break;
    }
    return dates::Timing::unset;
}

// The round begins with its start-up meeting, on the day that was asked for; the others keep their weeks.
dates::MomentSpec placed(dates::Offset const& offset, Kind kind, Day starts_on) {
    if (kind == Kind::start_up && offset.timing != dates::Timing::months)
        return dates::MomentSpec::over(starts_on, dates::add_days(starts_on, std::max(offset.length, 1) - 1),
                                       offset.from, offset.to);
    return dates::place(offset, starts_on).after;
}

}  // namespace

rounds::Mover mover() { return {preview, apply}; }

void make_activities(ledger::Change& change, rounds::Round const& round,
                     content::RoundTemplate const& shape) {
    for (auto const& made : shape.activities) {
        Activity activity;
        activity.id = change.new_id();
        activity.round_id = round.id;
        activity.kind = named<Kind>(made.kind);
        activity.number = made.number;
        activity.title = made.title;
        activity.theme = made.theme;
        activity.title_en = made.title_en;
        activity.theme_en = made.theme_en;
        activity.note = made.note;
        activity.certainty = named<Certainty>(made.certainty);
        activity.mode = made.mode;
        activity.audience = usual_audience(activity.kind);
        activity.timing = Timing::unset;
        if (auto const timing = timing_of(made.timing); timing != dates::Timing::unset)
            activity.set_moment(placed(
                {timing, made.start, made.length, time_of_day(made.starts_at), time_of_day(made.ends_at)},
                activity.kind, round.starts_on));
        add(change, activity);
    }
}

}  // namespace jamsides::meetings
