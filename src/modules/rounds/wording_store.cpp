// The statements of a round's own words and wordings, and of how many take part.
#include <algorithm>
#include <array>

#include "modules/rounds/store.hpp"
#include "platform/db/query.hpp"

namespace jamsides::rounds {
namespace {

constexpr std::array all_terms{"start_up",       "strategist_meeting", "mentor_meeting",   "learning_meeting",
                               "learning_group", "deepening",          "result_conference"};
constexpr std::array all_parts{"introduction", "political_decision", "participation", "commitments", "theme",
                               "pilot"};

}  // namespace

std::vector<Size> sizes(db::Connection& db) {
    static const db::Query<Size()> select{
        "select round_id, cast(sum(participant) as integer), cast(sum(mentor) as integer) from ("
        "select round_id, 1 as participant, 0 as mentor from participations where state <> 'discontinued' "
        "union all "
        "select round_id, 0, 1 from mentorships where state in ('accepted', 'ongoing', 'completed')) parts "
        "group by round_id"};
    return select.all(db);
}

Size size_of(db::Connection& db, std::string_view round_id) {
    for (auto& size : sizes(db))
        if (size.round_id == round_id) return size;
    return {std::string(round_id)};
}

std::vector<Term> terms_of(db::Connection& db, std::string_view round_id) {
    static const db::Query<Term(std::string_view)> select{
        "select term, word_sv, word_en from round_terms where round_id = $1"};
    auto const saved = select.all(db, round_id);
    std::vector<Term> found;
    for (std::string_view const name : all_terms) {
        auto const own = std::ranges::find(saved, name, &Term::term);
        found.push_back(own == saved.end() ? Term{std::string(name), {}, {}} : *own);
    }
    return found;
}

void set_term(ledger::Change& change, std::string_view round_id, Term const& term) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view)>
        upsert{
            "insert into round_terms (round_id, term, word_sv, word_en) values ($1, $2, $3, $4) "
            "on conflict (round_id, term) do update set word_sv = excluded.word_sv, word_en = "
            "excluded.word_en"};
    upsert.run(change, round_id, term.term, term.word_sv, term.word_en);
}

std::vector<Wording> wordings_of(db::Connection& db, std::string_view round_id, std::string_view kind) {
    static const db::Query<Wording(std::string_view, std::string_view)> select{
        "select kind, part, text_sv, text_en from round_wordings where round_id = $1 and kind = $2"};
    auto const saved = select.all(db, round_id, kind);
    std::vector<Wording> found;
    for (std::string_view const part : all_parts) {
        auto const own = std::ranges::find(saved, part, &Wording::part);
        found.push_back(own == saved.end() ? Wording{std::string(kind), std::string(part), {}, {}} : *own);
    }
    return found;
}

void set_wording(ledger::Change& change, std::string_view round_id, Wording const& w) {
    static const db::Query<void(std::string_view, std::string_view, std::string_view, std::string_view,
                                std::string_view)>
        upsert{
            "insert into round_wordings (round_id, kind, part, text_sv, text_en) values ($1, $2, $3, $4, $5) "
            "on conflict (round_id, kind, part) do update set text_sv = excluded.text_sv, "
            "text_en = excluded.text_en"};
    upsert.run(change, round_id, w.kind, w.part, w.text_sv, w.text_en);
}

}  // namespace jamsides::rounds
