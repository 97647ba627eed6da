// Planned meetings follow the round, clear of holidays; the last time to write an opinion keeps its distance
// to the meeting. A meeting that has been held stays.
#include "modules/selection/moving.hpp"

#include "engines/dates/moment.hpp"
#include "modules/rounds/moving.hpp"
#include "modules/selection/events.hpp"
#include "modules/selection/store.hpp"
#include "platform/text/dates.hpp"

namespace jamsides::selection {
namespace {

using rounds::Shift;

dates::Moved moved_day(SteeringMeeting const& meeting, Shift const& shift) {
    return dates::move(dates::MomentSpec::on(meeting.on_day), shift.weeks);
}

// Nothing when it stays.
std::optional<SteeringMeeting> after_move(SteeringMeeting meeting, Shift const& shift) {
    if (meeting.state != MeetingState::planned || meeting.on_day < shift.today) return std::nullopt;
    auto const day = moved_day(meeting, shift).after.first;
    if (day == meeting.on_day) return std::nullopt;
    move_to(meeting, day);
    return meeting;
}

std::vector<rounds::DateChange> preview(db::Connection& db, rounds::Round const& round, Shift const& shift,
                                        text::Language const& language) {
    std::vector<rounds::DateChange> changes;
    for (auto const& meeting : meetings_in(db, round.id))
        if (auto const after = after_move(meeting, shift))
            changes.push_back({language.t("Styrgruppens möte"), text::date(language, meeting.on_day),
                               text::date(language, after->on_day),
                               rounds::remark_on(moved_day(meeting, shift), language), false});
    return changes;
}

void apply(ledger::Change& change, rounds::Round const& round, Shift const& shift) {
    for (auto const& meeting : meetings_in(change, round.id))
        if (auto const after = after_move(meeting, shift)) {
            set_day(change, *after);
            tell_if_called(change, meeting, *after, News::changed, shift.today);
        }
}

}  // namespace

rounds::Mover mover() { return {preview, apply}; }

}  // namespace jamsides::selection
