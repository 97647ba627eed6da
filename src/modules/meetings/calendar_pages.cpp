// A person's calendar addresses: made, shown, revoked; and the feed that a calendar program reads.
#include <algorithm>
#include <map>

#include "modules/meetings/pages.hpp"
#include "modules/rounds/store.hpp"
#include "platform/db/query.hpp"
#include "platform/http/refusal.hpp"
#include "ui/represent.hpp"

namespace jamsides::meetings {
namespace {

struct GroupRow {
    std::string id, round_id, name;
};
BOOST_DESCRIBE_STRUCT(GroupRow, (), (id, round_id, name))

std::vector<GroupRow> groups(db::Connection& db) {
    static const db::Query<GroupRow()> select{
        "select id, round_id, name from learning_groups order by round_id, number"};
    return select.all(db);
}

// The office and the steering group belong to every round.
bool belongs_to(Person const& person, rounds::Round const& round) {
    return person.is_office() || person.has(Role::steering_member) ||
           std::ranges::find(person.grants, round.id, &auth::Grant::round_id) != person.grants.end();
}

// What this person may subscribe to: their own, the rounds and the groups they are in.
std::vector<Choice> choices_for(Visit const& visit) {
    std::vector<Choice> choices{{"person", "", visit.t("Mina träffar")}};
    std::map<std::string, std::string> years;
    for (auto const& round : rounds::all(visit.db)) {
        years[round.id] = round.years();
        if (!belongs_to(visit.who(), round)) continue;
        choices.push_back({"round", round.id, visit.t("Hela omgång {1}", round.years())});
    }
    for (auto const& group : groups(visit.db)) {
        static const db::Query<std::string(std::string_view, std::string_view)> members{
            "select organisation_code from learning_group_members where group_id = $1 union "
            "select organisation_code from learning_group_mentors where group_id = $2"};
        auto const codes = members.all(visit.db, group.id, group.id);
        auto const own = visit.who().organisations_in(group.round_id);
        auto const in = std::ranges::any_of(
            own, [&](auto const& code) { return std::ranges::find(codes, code) != codes.end(); });
        if (in || visit.is_office())
            choices.push_back({"group", group.id, group.name + ", " + years[group.round_id]});
    }
    return choices;
}

std::string name_of(std::vector<Choice> const& choices, Feed const& feed) {
    auto const id = feed.scope == "round" ? feed.round_id.value_or("") : feed.group_id.value_or("");
    auto const found =
        std::ranges::find_if(choices, [&](Choice const& c) { return c.scope == feed.scope && c.id == id; });
    return found == choices.end() ? feed.scope : found->name;
}

}  // namespace

http::Response show_calendars(Visit& visit) {
    Calendars view{{}, choices_for(visit)};
    for (auto& feed : feeds_of(visit.db, visit.who())) {
        auto name = name_of(view.choices, feed);
        auto address = visit.absolute("/feeds/" + feed.token + ".ics");
        view.feeds.push_back({std::move(feed), std::move(name), std::move(address)});
    }
    return ui::represent(visit, view);
}

http::Response make_calendar(Visit& visit) {
    auto const wanted = visit.request.fields.value("calendar");
    auto const choices = choices_for(visit);
    auto const choice =
        std::ranges::find_if(choices, [&](Choice const& c) { return c.scope + ":" + c.id == wanted; });
    if (choice == choices.end()) throw http::not_found();
    Feed feed;
    feed.scope = choice->scope;
    if (choice->scope == "round") feed.round_id = choice->id;
    if (choice->scope == "group") {
        feed.group_id = choice->id;
        for (auto const& group : groups(visit.db))
            if (group.id == choice->id) feed.round_id = group.round_id;
    }
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    make_feed(change, feed);
    change.commit();
    return http::redirect("/calendars");
}

http::Response revoke_calendar(Visit& visit) {
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    if (!revoke_feed(change, visit.who(), visit.request.at("feed"))) throw http::not_found();
    change.commit();
    return http::redirect("/calendars");
}

http::Response show_feed(Visit& visit) {
    auto const feed = feed_with(visit.db, visit.request.at("token"));
    if (!feed || visit.request.format != "ics")
        throw http::not_found("Kalendern finns inte, eller så är adressen återkallad.");
    return ui::represent(
        visit, FeedCalendar{visit.site.programme, visit.site.base_url, activities_in(visit.db, *feed)});
}

}  // namespace jamsides::meetings
