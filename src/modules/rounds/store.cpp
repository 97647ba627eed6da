// The statements of rounds, their words and their wordings.
#include "modules/rounds/store.hpp"

#include <algorithm>

#include "platform/db/query.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::rounds {
namespace {

#define ROUND_COLUMNS                                                                                 \
    "id, name, starts_on, ends_on, state, applications_open_on, applications_close_on, decision_by, " \
    "decision_mode, group_size_from, group_size_to, mentors_from, mentors_to, fee, course_url"

// What the programme calls things when a round says nothing else.
std::string usual_term(std::string_view term, text::Language const& language) {
    if (term == "learning_meeting") return language.t("lärandeträff");
    if (term == "start_up") return language.t("uppstartsträff");
    if (term == "strategist_meeting") return language.t("strategträff");
    if (term == "mentor_meeting") return language.t("mentorträff");
    if (term == "deepening") return language.t("fördjupning");
    if (term == "result_conference") return language.t("resultatkonferens");
    if (term == "learning_group") return language.t("lärandegrupp");
    return std::string(term);
}

}  // namespace

std::vector<Round> all(db::Connection& db) {
    static const db::Query<Round()> select{"select " ROUND_COLUMNS
                                           " from rounds order by starts_on desc, id desc"};
    return select.all(db);
}

std::optional<Round> find(db::Connection& db, std::string_view id) {
    static const db::Query<Round(std::string_view)> select{"select " ROUND_COLUMNS
                                                           " from rounds where id = $1"};
    return select.one_or_none(db, id);
}

Round get(db::Connection& db, std::string_view id) {
    auto round = find(db, id);
    if (!round) throw http::not_found(text::msgid("Omgången finns inte."));
    return std::move(*round);
}

bool may_see(std::optional<Person> const& person, Round const& round) {
    if (round.is_public()) return true;
    return person &&
           (person->is_office() || person->has(Role::steering_member) ||
            std::ranges::find(person->grants, round.id, &auth::Grant::round_id) != person->grants.end());
}

Round get_visible_to(db::Connection& db, std::optional<Person> const& person, std::string_view id) {
    auto round = get(db, id);
    if (!may_see(person, round)) throw http::not_found();
    return round;
}

std::optional<Round> current(db::Connection& db) {
    static const db::Query<Round()> select{"select " ROUND_COLUMNS
                                           " from rounds order by case state when 'applications_open' then 0 "
                                           "when 'closed' then 2 when 'archived' then 3 "
                                           "else 1 end, starts_on desc limit 1"};
    return select.one_or_none(db);
}

void add(ledger::Change& change, Round const& r) {
    static const db::Query<void(std::string_view, std::string_view, Day, Day, State, std::optional<Day>,
                                std::optional<Day>, std::optional<Day>, DecisionMode, int, int, int, int,
                                std::string_view, std::string_view, Instant)>
        insert{
            "insert into rounds (" ROUND_COLUMNS
            ", created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"};
    insert.run(change, r.id, r.name, r.starts_on, r.ends_on, r.state, r.applications_open_on,
               r.applications_close_on, r.decision_by, r.decision_mode, r.group_size_from, r.group_size_to,
               r.mentors_from, r.mentors_to, r.fee, r.course_url, change.now());
}

void replace(ledger::Change& change, Round const& r) {
    static const db::Query<void(std::string_view, Day, Day, std::optional<Day>, std::optional<Day>,
                                std::optional<Day>, DecisionMode, int, int, int, int, std::string_view,
                                std::string_view, std::string_view)>
        update{
            "update rounds set name = $1, starts_on = $2, ends_on = $3, applications_open_on = $4, "
            "applications_close_on = $5, decision_by = $6, decision_mode = $7, group_size_from = $8, "
            "group_size_to = $9, mentors_from = $10, mentors_to = $11, fee = $12, course_url = $13 where id "
            "= $14"};
    update.run(change, r.name, r.starts_on, r.ends_on, r.applications_open_on, r.applications_close_on,
               r.decision_by, r.decision_mode, r.group_size_from, r.group_size_to, r.mentors_from,
               r.mentors_to, r.fee, r.course_url, r.id);
}

void set_state(ledger::Change& change, Round const& before, State state) {
    static const db::Query<void(State, std::optional<Instant>, std::string_view)> update{
        "update rounds set state = $1, archived_at = $2 where id = $3"};
    auto const archived_at = state == State::archived ? std::optional(change.now()) : std::nullopt;
    update.run(change, state, archived_at, before.id);
}

std::string term(db::Connection& db, std::string_view round_id, std::string_view term,
                 text::Language const& language) {
    static const db::Query<std::string(std::string_view, std::string_view)> swedish{
        "select word_sv from round_terms where round_id = $1 and term = $2"};
    static const db::Query<std::string(std::string_view, std::string_view)> english{
        "select word_en from round_terms where round_id = $1 and term = $2"};
    auto const word = (language.is_swedish() ? swedish : english).one_or_none(db, round_id, term);
    return word && !word->empty() ? *word : usual_term(term, language);
}

std::string wording(db::Connection& db, std::string_view round_id, std::string_view kind,
                    std::string_view part, text::Language const& language) {
    using Select = db::Query<std::string(std::string_view, std::string_view, std::string_view)>;
    static const Select swedish{
        "select text_sv from round_wordings where round_id = $1 and kind = $2 and part = $3"};
    static const Select english{
        "select text_en from round_wordings where round_id = $1 and kind = $2 and part = $3"};
    auto text = language.is_swedish() ? std::nullopt : english.one_or_none(db, round_id, kind, part);
    if (!text || text->empty()) text = swedish.one_or_none(db, round_id, kind, part);
    return text.value_or("");
}

}  // namespace jamsides::rounds
