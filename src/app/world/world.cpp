// The demo world: SQL files with days counted from now, and for each round the words of the round template.
#include "app/world/world.hpp"

#include "app/world/parts.hpp"
#include "platform/content/letter_template.hpp"
#include "platform/content/round_template.hpp"
#include "platform/db/query.hpp"

namespace jamsides::app {
namespace {

using Text = std::string_view;

const db::Query<std::string()> rounds{"select id from rounds order by id"};
const db::Query<void(Text, Text, Text, Text)> insert_term{
    "insert into round_terms (round_id, term, word_sv, word_en) values ($1, $2, $3, $4)"};
const db::Query<void(Text, Text, Text, Text, Text)> insert_wording{
    "insert into round_wordings (round_id, kind, part, text_sv, text_en) values ($1, $2, $3, $4, $5)"};
const db::Query<std::string()> templates_without_text{
    "select distinct template from mailings where body = ''"};
const db::Query<void(Text, Text, Text)> give_text{
    "update mailings set subject = $1, body = $2 where template = $3 and body = ''"};

// What a mailing says before the office has changed anything is its template.
void give_texts_to_mailings(db::Connection& connection) {
    for (auto const& name : templates_without_text.all(connection)) {
        const auto text = content::letter_template(name).swedish;
        give_text.run(connection, text.subject, text.blocks.front().body, name);
    }
}

void give_words(db::Connection& connection, content::RoundTemplate const& words, Text round) {
    for (auto const& term : words.terms)
        insert_term.run(connection, round, term.term, term.word_sv, term.word_en);
    for (auto const& wording : words.wordings)
        insert_wording.run(connection, round, wording.kind, wording.part, wording.text_sv, wording.text_en);
}

}  // namespace

void load_world(db::Connection& connection, Instant now) {
    in_one_transaction(connection, [&] {
        load_organisations(connection, now);
        load_articles(connection, now);
        load_indicators(connection, now);
        for (content::File const& file : world_files())
            connection.script(with_tokens_replaced(file.text, now));
        const auto words = content::standard_round();
        for (auto const& round : rounds.all(connection)) give_words(connection, words, round);
        give_texts_to_mailings(connection);
    });
}

}  // namespace jamsides::app
