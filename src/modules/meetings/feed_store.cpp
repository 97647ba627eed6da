// The statements of calendar feeds. A feed's token is its key: whoever has it sees the feed, until it is
// revoked.
#include <algorithm>

#include "modules/meetings/audience.hpp"
#include "modules/rounds/store.hpp"

#include "platform/auth/secret.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/db/query.hpp"

namespace jamsides::meetings {
namespace {

#define FEED_COLUMNS "id, token, scope, round_id, group_id, person_id, created_at, revoked_at"

}  // namespace

std::vector<Feed> feeds_of(db::Connection& db, Person const& person) {
    static const db::Query<Feed(std::string_view)> select{
        "select " FEED_COLUMNS
        " from calendar_feeds where person_id = $1 and revoked_at is null order by id"};
    return select.all(db, person.id);
}

std::optional<Feed> feed_with(db::Connection& db, std::string_view token) {
    static const db::Query<Feed(std::string_view)> select{
        "select " FEED_COLUMNS " from calendar_feeds where token = $1 and revoked_at is null"};
    return select.one_or_none(db, token);
}

Feed make_feed(ledger::Change& change, Feed feed) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view,
                                std::optional<std::string>, std::optional<std::string>, std::string_view,
                                Instant)>
        insert{
            "insert into calendar_feeds (id, token, scope, round_id, group_id, person_id, created_at) "
            "values ($1, $2, $3, $4, $5, $6, $7)"};
    feed.id = change.new_id();
    feed.token = auth::new_secret();
    feed.person_id = change.actor().id;
    feed.created_at = change.now();
    insert.run(change, feed.id, feed.token, feed.scope, feed.round_id, feed.group_id, feed.person_id,
               feed.created_at);
    change.note("calendar_feed", feed.id, "made");
    return feed;
}

bool revoke_feed(ledger::Change& change, Person const& person, std::string_view feed_id) {
    static const db::Query<void(Instant, std::string_view, std::string_view)> update{
        "update calendar_feeds set revoked_at = $1 where id = $2 and person_id = $3 and revoked_at is null"};
    change.note("calendar_feed", feed_id, "revoked");
    return update.run(change, change.now(), feed_id, person.id) == 1;
}

std::vector<Activity> activities_in(db::Connection& db, Feed const& feed) {
    auto const person = auth::person_by_id(db, feed.person_id);
    if (!person) return {};
    std::vector<std::string> round_ids;
    if (feed.round_id) {
        round_ids.push_back(*feed.round_id);
    } else {
        // A person's own: every round they have a part in; the office and the steering group, all of them.
        static const db::Query<std::string()> every{
            "select id from rounds where state <> 'archived' order by id"};
        round_ids = every.all(db);
        auto const everywhere = person->is_office() || person->has(Role::steering_member);
        std::erase_if(round_ids, [&](std::string const& round) {
            return !everywhere && std::ranges::none_of(person->grants, [&](auth::Grant const& grant) {
                return grant.round_id == round;
            });
        });
    }
    std::vector<Activity> activities;
    // A round that is planned again is nobody's but the office's.
    std::erase_if(round_ids, [&](std::string const& id) {
        auto const round = rounds::find(db, id);
        return !round || !rounds::may_see(person, *round);
    });
    for (auto const& round : round_ids)
        for (auto& activity :
             feed.scope == "person" ? meant_for(db, *person, round) : visible_to(db, person, round))
            if (feed.scope != "group" || !activity.group_id || activity.group_id == feed.group_id)
                activities.push_back(std::move(activity));
    return activities;
}

}  // namespace jamsides::meetings
