// Functions come from who is registered in the round, and from the rights given there.
#include "modules/meetings/audience.hpp"

#include <algorithm>

#include "platform/db/query.hpp"
#include "platform/text/numbers.hpp"

namespace jamsides::meetings {
namespace {

using Codes = std::vector<std::string>;

struct AskedRow {
    std::string person_id, name, organisation, organisation_code, function;
    std::optional<bool> comes;
};
BOOST_DESCRIBE_STRUCT(AskedRow, (), (person_id, name, organisation, organisation_code, function, comes))

Codes organisations_in(db::Connection& db, std::string_view group_id) {
    static const db::Query<std::string(std::string_view, std::string_view)> select{
        "select organisation_code from learning_group_members where group_id = $1 union "
        "select organisation_code from learning_group_mentors where group_id = $2"};
    return select.all(db, group_id, group_id);
}

// None when the person has no part in the round.
std::vector<std::string> functions_of(db::Connection& db, Person const& person, std::string_view round_id) {
    static const db::Query<std::string(std::string_view, std::string_view)> select{
        "select distinct function from participants where person_id = $1 and round_id = $2 and state <> "
        "'removed'"};
    auto functions = select.all(db, person.id, round_id);
    for (auto const& grant : person.grants) {
        if (grant.round_id != round_id) continue;
        if (grant.role == Role::strategist) functions.emplace_back("strategist");
        if (grant.role == Role::mentor_contact) functions.emplace_back("mentor_contact");
        if (grant.role == Role::participant) functions.emplace_back("participant");
    }
    return functions;
}

bool fits(Activity const& activity, std::vector<std::string> const& functions) {
    return std::ranges::any_of(functions,
                               [&](std::string const& function) { return is_for(activity, function); });
}

bool is_everywhere(Person const& person) { return person.is_office() || person.has(Role::steering_member); }

}  // namespace

std::vector<std::string> functions_in(std::string_view audience) {
    std::vector<std::string> functions;
    while (!audience.empty()) {
        auto const end = std::min(audience.find(','), audience.size());
        functions.emplace_back(audience.substr(0, end));
        audience.remove_prefix(std::min(end + 1, audience.size()));
    }
    return functions;
}

std::string usual_audience(Kind kind) {
    if (kind == Kind::strategist_meeting) return "strategist";
    if (kind == Kind::strategist_mentor_meeting) return "strategist,mentor_contact";
    return kind == Kind::mentor_meeting ? "mentor_contact" : "";
}

std::string words_of_function(std::string_view function, text::Language const& language) {
    if (function == "politician") return language.t("politiker");
    if (function == "manager") return language.t("chefer");
    if (function == "strategist") return language.t("strateger");
    if (function == "key_person") return language.t("nyckelpersoner");
    return language.t("mentorer");
}

std::string audience_words(Activity const& activity, text::Language const& language) {
    std::vector<std::string> names;
    for (auto const& function : functions_in(activity.audience))
        names.push_back(words_of_function(function, language));
    return names.empty() ? "" : language.t("för {1}", text::enumeration(language, names));
}

bool is_for(Activity const& activity, std::string_view function) {
    auto const meant = functions_in(activity.audience);
    return meant.empty() || std::ranges::find(meant, function) != meant.end();
}

bool is_for(db::Connection& db, Person const& person, Activity const& activity) {
    return activity.audience.empty() || is_everywhere(person) ||
           fits(activity, functions_of(db, person, activity.round_id));
}

std::vector<Activity> meant_for(db::Connection& db, Person const& person, std::string_view round_id) {
    auto activities = visible_to(db, person, round_id);
    if (is_everywhere(person)) return activities;
    auto const functions = functions_of(db, person, round_id);
    std::erase_if(activities, [&](Activity const& activity) {
        return !activity.audience.empty() && !fits(activity, functions);
    });
    return activities;
}

bool is_asked(db::Connection& db, Person const& person, Activity const& activity) {
    return !person.is_office() && fits(activity, functions_of(db, person, activity.round_id));
}

std::vector<Coming> answers_to(db::Connection& db, Activity const& activity) {
    static const db::Query<AskedRow(std::string_view, std::string_view)> select{
        "select distinct p.person_id, x.name, o.name, p.organisation_code, p.function, a.comes "
        "from participants p join persons x on x.id = p.person_id "
        "join organisations o on o.code = p.organisation_code "
        "left join activity_answers a on a.person_id = p.person_id and a.activity_id = $1 "
        "where p.round_id = $2 and p.state <> 'removed' order by x.name, p.person_id, p.function"};
    auto const group = activity.group_id ? organisations_in(db, *activity.group_id) : Codes{};
    std::vector<Coming> found;
    std::string last;
    for (auto const& row : select.all(db, activity.id, activity.round_id)) {
        auto const in_group =
            !activity.group_id || std::ranges::find(group, row.organisation_code) != group.end();
        if (!in_group || row.person_id == last || !is_for(activity, row.function)) continue;
        last = row.person_id;
        found.push_back({row.name, row.organisation, row.comes});
    }
    return found;
}

bool may_read_answers(db::Connection& db, Person const& person, Activity const& activity) {
    if (person.is_office() || !activity.group_id) return person.is_office();
    static const db::Query<std::string(std::string_view)> mentors{
        "select organisation_code from learning_group_mentors where group_id = $1"};
    auto const own = person.organisations_in(activity.round_id);
    return std::ranges::any_of(mentors.all(db, *activity.group_id), [&](std::string const& code) {
        return std::ranges::find(own, code) != own.end();
    });
}

}  // namespace jamsides::meetings
