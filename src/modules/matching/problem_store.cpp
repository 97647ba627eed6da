// What a round's problem is made from.
#include <algorithm>
#include <set>

#include "modules/matching/store.hpp"
#include "modules/organisations/store.hpp"
#include "modules/rounds/mentor_themes.hpp"
#include "modules/rounds/store.hpp"
#include "platform/db/query.hpp"

namespace jamsides::matching {
namespace {

struct WishRow {
    std::string code, theme;
    bool theme_matters_more = false;
    std::string application_id;
};
BOOST_DESCRIBE_STRUCT(WishRow, (), (code, theme, theme_matters_more, application_id))

struct PairRow {
    std::string a, b;
};
BOOST_DESCRIBE_STRUCT(PairRow, (), (a, b))

// The engine's kinds are the words of its file.
std::string kind_word(std::string const& kind) { return kind == "municipality" ? "kommun" : kind; }

std::vector<std::string> wishes_of(db::Connection& db, std::string const& application_id) {
    static const db::Query<std::string(std::string_view)> select{
        "select organisation_code from application_wishes where application_id = $1 order by position"};
    return select.all(db, application_id);
}

// What each organisation asked for, by code; the newest application counts.
std::vector<WishRow> wishes_in(db::Connection& db, std::string const& round_id) {
    static const db::Query<WishRow(std::string_view)> select{
        "select organisation_code, theme, theme_matters_more, id from applications "
        "where round_id = $1 and organisation_code is not null and state not in ('draft', 'withdrawn', "
        "'rejected') "
        "order by id desc"};
    return select.all(db, round_id);
}

std::vector<std::string> eligible_in(db::Connection& db, std::string const& round_id) {
    static const db::Query<std::string(std::string_view)> select{
        "select organisation_code from applications where round_id = $1 and state = 'eligible' "
        "and organisation_code is not null order by organisation_code"};
    return select.all(db, round_id);
}

Organisation member(db::Connection& db, std::string const& code, std::vector<WishRow> const& wishes) {
    auto const facts = organisations::find(db, code);
    Organisation organisation;
    organisation.code = code;
    if (facts) {
        organisation.name = facts->official_name;
        organisation.kind = kind_word(facts->kind);
        organisation.lat = facts->lat;
        organisation.lon = facts->lon;
        if (facts->population) organisation.population = *facts->population;
    }
    auto const wish = std::ranges::find(wishes, code, &WishRow::code);
    if (wish != wishes.end()) {
        if (!wish->theme.empty()) organisation.theme = wish->theme;
        organisation.theme_matters_more = wish->theme_matters_more && !wish->theme.empty();
        organisation.wishes = wishes_of(db, wish->application_id);
    }
    return organisation;
}

Mentor mentor(db::Connection& db, rounds::Mentorship const& mentorship) {
    auto const facts = organisations::find(db, mentorship.organisation_code);
    Mentor mentor;
    mentor.code = mentorship.organisation_code;
    if (facts) {
        mentor.name = facts->official_name;
        mentor.kind = kind_word(facts->kind);
        mentor.lat = facts->lat;
        mentor.lon = facts->lon;
    }
    mentor.themes = rounds::themes_of(mentorship);
    mentor.capacity = mentorship.capacity;
    mentor.must_be_used = mentorship.must_be_used;
    return mentor;
}

std::vector<CodePair> met_before(db::Connection& db, std::string const& round_id,
                                 std::set<std::string> const& codes) {
    static const db::Query<PairRow(std::string_view)> select{
        "select distinct a.organisation_code, b.organisation_code from learning_group_members a "
        "join learning_group_members b on b.group_id = a.group_id and a.organisation_code < "
        "b.organisation_code "
        "join learning_groups g on g.id = a.group_id where g.round_id <> $1 order by 1, 2"};
    std::vector<CodePair> pairs;
    for (auto const& pair : select.all(db, round_id))
        if (codes.contains(pair.a) && codes.contains(pair.b)) pairs.emplace_back(pair.a, pair.b);
    return pairs;
}

}  // namespace

Problem problem_of(db::Connection& db, rounds::Round const& round, bool and_eligible) {
    Problem problem;
    std::set<std::string> codes;
    for (auto const& participation : rounds::participations_in(db, round.id))
        if (participation.state != rounds::ParticipationState::discontinued)
            codes.insert(participation.organisation_code);
    if (and_eligible)
        for (auto const& code : eligible_in(db, round.id)) codes.insert(code);
    auto const wishes = wishes_in(db, round.id);
    for (auto const& code : codes) problem.organisations.push_back(member(db, code, wishes));
    for (auto const& mentorship : rounds::mentorships_in(db, round.id))
        if (mentorship.has_accepted() && !codes.contains(mentorship.organisation_code))
            problem.mentors.push_back(mentor(db, mentorship));
    problem.rules.group_sizes = {round.group_size_from, round.group_size_to};
    problem.rules.mentors_per_group =
        problem.mentors.empty() ? Range{0, 0} : Range{round.mentors_from, round.mentors_to};
    problem.met_before = met_before(db, round.id, codes);
    return problem;
}

}  // namespace jamsides::matching
