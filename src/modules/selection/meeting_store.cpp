// How a planned meeting is changed, emptied and cancelled. One whose decisions are published stays as it is.
#include "modules/selection/store.hpp"
#include "platform/db/query.hpp"
#include "platform/formats/json.hpp"

namespace jamsides::selection {
namespace {

struct DayDetails {
    Day on_day;
};
BOOST_DESCRIBE_STRUCT(DayDetails, (), (on_day))

struct CaseDetails {
    std::string application;
};
BOOST_DESCRIBE_STRUCT(CaseDetails, (), (application))

}  // namespace

std::vector<Member> members(db::Connection& db) {
    static const db::Query<Member()> select{
        "select distinct x.name, x.email, x.language from persons x join grants g on g.person_id = x.id "
        "where g.role = 'steering_member' and g.ended_at is null and x.active = 1 order by x.name, x.email"};
    return select.all(db);
}

void set_called(ledger::Change& change, SteeringMeeting const& m) {
    static const db::Query<void(Instant, std::string_view)> update{
        "update steering_meetings set called_at = $1 where id = $2"};
    update.run(change, change.now(), m.id);
    change.note("steering_meeting", m.id, "called");
}

void replace_plan(ledger::Change& change, SteeringMeeting const& m) {
    static const db::Query<void(Day, std::string_view, std::string_view, std::string_view, std::string_view,
                                std::string_view)>
        update{
            "update steering_meetings set on_day = $1, starts_at = $2, ends_at = $3, place = $4, "
            "opinions_by = $5, sequence = sequence + 1 where id = $6 and state <> 'published'"};
    static const db::Query<void(Day, std::string_view)> decided{
        "update decisions set decided_on = $1 where steering_meeting_id = $2 and published_at is null"};
    update.run(change, m.on_day, m.starts_at, m.ends_at, m.place, m.opinions_by, m.id);
    decided.run(change, m.on_day, m.id);
    change.note("steering_meeting", m.id, "changed", formats::json(DayDetails{m.on_day}));
}

void cancel(ledger::Change& change, SteeringMeeting const& m) {
    static const db::Query<void(std::string_view)> cases{
        "delete from selection_cases where steering_meeting_id = $1"};
    static const db::Query<void(std::string_view)> meeting{
        "delete from steering_meetings where id = $1 and state <> 'published'"};
    cases.run(change, m.id);
    meeting.run(change, m.id);
    change.note("steering_meeting", m.id, "cancelled", formats::json(DayDetails{m.on_day}));
}

void take_off_agenda(ledger::Change& change, std::string_view meeting_id, std::string_view application_id) {
    static const db::Query<void(std::string_view, std::string_view)> remove{
        "delete from selection_cases where steering_meeting_id = $1 and application_id = $2"};
    remove.run(change, meeting_id, application_id);
    change.note("steering_meeting", meeting_id, "taken_off_agenda",
                formats::json(CaseDetails{std::string(application_id)}));
}

}  // namespace jamsides::selection
