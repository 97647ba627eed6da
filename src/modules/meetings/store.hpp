// Every statement about activities and calendar feeds.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "modules/meetings/activity.hpp"
#include "platform/auth/person.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::meetings {

// The round's activities by time, those without a date last. `group_id` "" leaves out what is for one group
// only.
std::vector<Activity> activities_of(db::Connection&, std::string_view round_id);
// Activities of groups are seen by the office and by those in the group's organisations.
std::vector<Activity> visible_to(db::Connection&, std::optional<Person> const&, std::string_view round_id);
std::optional<Activity> find_visible_to(db::Connection&, std::optional<Person> const&, std::string_view id);

void add(ledger::Change&, Activity const&);
// Counts sequence up, so that calendars take the change.
void replace(ledger::Change&, Activity const&);
void cancel(ledger::Change&, std::string_view id);

// A person's answer to whether they come.
std::optional<bool> answer_of(db::Connection&, std::string_view activity_id, std::string_view person_id);
void set_answer(ledger::Change&, std::string_view activity_id, bool comes);

// The rows of the time plan in the round's own words.
std::vector<PlanRowName> row_names(db::Connection& db, std::string_view round_id,
                                   text::Language const& language);

struct Feed {
    std::string id, token, scope;
    std::optional<std::string> round_id, group_id;
    std::string person_id;
    Instant created_at;
    std::optional<Instant> revoked_at;
};
BOOST_DESCRIBE_STRUCT(Feed, (), (id, token, scope, round_id, group_id, person_id, created_at, revoked_at))

std::vector<Feed> feeds_of(db::Connection&, Person const&);
// One that is revoked is not found.
std::optional<Feed> feed_with(db::Connection&, std::string_view token);
Feed make_feed(ledger::Change&, Feed feed);
bool revoke_feed(ledger::Change&, Person const&, std::string_view feed_id);
// The rounds and groups that the person may subscribe to, and what a feed shows.
std::vector<Activity> activities_in(db::Connection&, Feed const&);

}  // namespace jamsides::meetings
