// The statements of activities.
#include "modules/meetings/store.hpp"

#include <algorithm>

#include "modules/rounds/store.hpp"
#include "platform/db/query.hpp"
#include "platform/text/order.hpp"

namespace jamsides::meetings {
namespace {

#define ACTIVITY_COLUMNS                                                                                   \
    "id, round_id, kind, number, title, theme, title_en, theme_en, group_id, timing, starts_on, ends_on, " \
    "starts_at, ends_at, "                                                                                 \
    "certainty, mode, place, note, sequence, cancelled_at, updated_at, audience"

const db::Query<std::string(std::string_view)> groups_of_organisation{
    "select m.group_id from learning_group_members m where m.organisation_code = $1 union "
    "select t.group_id from learning_group_mentors t where t.organisation_code = $1"};

// The groups whose activities the person may see.
std::vector<std::string> groups_of(db::Connection& db, Person const& person) {
    std::vector<std::string> groups;
    for (auto const& code : person.organisations_in({})) {
        auto const more = groups_of_organisation.all(db, code);
        groups.insert(groups.end(), more.begin(), more.end());
    }
    return groups;
}

bool may_see(Activity const& activity, std::optional<Person> const& person,
             std::vector<std::string> const& groups) {
    if (!activity.group_id || (person && person->is_office())) return true;
    return std::ranges::find(groups, *activity.group_id) != groups.end();
}

}  // namespace

std::vector<Activity> activities_of(db::Connection& db, std::string_view round_id) {
    static const db::Query<Activity(std::string_view)> select{
        "select " ACTIVITY_COLUMNS " from activities where round_id = $1 order by id"};
    auto activities = select.all(db, round_id);
    std::ranges::stable_sort(activities, [](Activity const& a, Activity const& b) {
        return dates::earlier(a.moment(), b.moment());
    });
    return activities;
}

std::vector<Activity> visible_to(db::Connection& db, std::optional<Person> const& person,
                                 std::string_view round_id) {
    auto activities = activities_of(db, round_id);
    auto const groups = person ? groups_of(db, *person) : std::vector<std::string>{};
    std::erase_if(activities, [&](Activity const& activity) { return !may_see(activity, person, groups); });
    return activities;
}

std::optional<Activity> find_visible_to(db::Connection& db, std::optional<Person> const& person,
                                        std::string_view id) {
    static const db::Query<Activity(std::string_view)> select{"select " ACTIVITY_COLUMNS
                                                              " from activities where id = $1"};
    auto activity = select.one_or_none(db, id);
    if (!activity) return std::nullopt;
    auto const groups = person ? groups_of(db, *person) : std::vector<std::string>{};
    if (!may_see(*activity, person, groups)) return std::nullopt;
    return activity;
}

void add(ledger::Change& change, Activity const& a) {
    static const db::Query<void(std::string_view, std::string_view, Kind, std::optional<int>,
                                std::string_view, std::string_view, std::string_view, std::string_view,
                                std::optional<std::string>, Timing, std::optional<Day>, std::optional<Day>,
                                std::string_view, std::string_view, Certainty, std::string_view,
                                std::string_view, std::string_view, Instant, std::string_view)>
        insert{
            "insert into activities (id, round_id, kind, number, title, theme, title_en, theme_en, group_id, "
            "timing, starts_on, "
            "ends_on, starts_at, ends_at, certainty, mode, place, note, updated_at, audience) values "
            "($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)"};
    insert.run(change, a.id, a.round_id, a.kind, a.number, a.title, a.theme, a.title_en, a.theme_en,
               a.group_id, a.timing, a.starts_on, a.ends_on, a.starts_at, a.ends_at, a.certainty, a.mode,
               a.place, a.note, change.now(), a.audience);
}

void replace(ledger::Change& change, Activity const& a) {
    static const db::Query<void(Kind, std::optional<int>, std::string_view, std::string_view,
                                std::string_view, std::string_view, std::optional<std::string>, Timing,
                                std::optional<Day>, std::optional<Day>, std::string_view, std::string_view,
                                Certainty, std::string_view, std::string_view, std::string_view, Instant,
                                std::string_view, std::string_view)>
        update{
            "update activities set kind = $1, number = $2, title = $3, theme = $4, title_en = $5, theme_en = "
            "$6, "
            "group_id = $7, timing = $8, starts_on = $9, ends_on = $10, starts_at = $11, ends_at = $12, "
            "certainty = $13, mode = $14, place = $15, note = $16, updated_at = $17, audience = $18, "
            "sequence = sequence + 1 where id = $19"};
    update.run(change, a.kind, a.number, a.title, a.theme, a.title_en, a.theme_en, a.group_id, a.timing,
               a.starts_on, a.ends_on, a.starts_at, a.ends_at, a.certainty, a.mode, a.place, a.note,
               change.now(), a.audience, a.id);
}

void cancel(ledger::Change& change, std::string_view id) {
    static const db::Query<void(Instant, Instant, std::string_view)> update{
        "update activities set cancelled_at = $1, updated_at = $2, sequence = sequence + 1 "
        "where id = $3 and cancelled_at is null"};
    update.run(change, change.now(), change.now(), id);
    change.note("activity", id, "cancelled");
}

std::optional<bool> answer_of(db::Connection& db, std::string_view activity_id, std::string_view person_id) {
    static const db::Query<bool(std::string_view, std::string_view)> select{
        "select comes from activity_answers where activity_id = $1 and person_id = $2"};
    return select.one_or_none(db, activity_id, person_id);
}

void set_answer(ledger::Change& change, std::string_view activity_id, bool comes) {
    static const db::Query<void(std::string_view, std::string_view, bool, Instant)> upsert{
        "insert into activity_answers (activity_id, person_id, comes, answered_at) values ($1, $2, $3, $4) "
        "on conflict (activity_id, person_id) do update set comes = excluded.comes, answered_at = "
        "excluded.answered_at"};
    upsert.run(change, activity_id, change.actor().id, comes, change.now());
    change.note("activity", activity_id, comes ? "accepted" : "declined");
}

std::vector<PlanRowName> row_names(db::Connection& db, std::string_view round_id,
                                   text::Language const& language) {
    auto const word = [&](std::string_view term) {
        return text::capitalised(rounds::term(db, round_id, term, language));
    };
    return {{Kind::mentor_meeting, word("mentor_meeting")},
            {Kind::start_up, word("start_up")},
            {Kind::strategist_meeting, word("strategist_meeting")},
            {Kind::learning_meeting, word("learning_meeting")},
            {Kind::deepening, word("deepening")},
            {Kind::result_conference, word("result_conference")},
            {Kind::result_report, language.t("Resultatrapport")},
            {Kind::other, language.t("Annat")}};
}

}  // namespace jamsides::meetings
