// The statements about public texts. A text's newest version is the one with the highest number.
#include "modules/public_site/article_store.hpp"

#include <algorithm>

#include "platform/db/query.hpp"
#include "platform/http/refusal.hpp"

namespace jamsides::public_site {
namespace {

#define ARTICLE_COLUMNS                                                                                      \
    "select a.id, a.section, a.position, v.number, v.heading_sv, v.body_sv, v.heading_en, v.body_en, "       \
    "v.information_owner, v.published_on, v.updated_at, v.updated_by from articles a join article_versions " \
    "v "                                                                                                     \
    "on v.article_id = a.id "
#define NEWEST "v.number = (select max(number) from article_versions where article_id = a.id) "

}  // namespace

std::vector<Article> all_articles(db::Connection& db) {
    static const db::Query<Article()> select{ARTICLE_COLUMNS "where " NEWEST
                                                             "order by a.section, a.position"};
    return select.all(db);
}

std::vector<Article> questions(db::Connection& db) {
    auto found = all_articles(db);
    std::erase_if(found, [](Article const& article) { return !article.is_question(); });
    return found;
}

std::optional<Article> find_article(db::Connection& db, std::string_view id) {
    static const db::Query<Article(std::string_view)> select{ARTICLE_COLUMNS "where a.id = $1 and " NEWEST};
    return select.one_or_none(db, id);
}

Article get_article(db::Connection& db, std::string_view id) {
    auto article = find_article(db, id);
    if (!article) throw http::not_found();
    return std::move(*article);
}

std::vector<Article> versions_of(db::Connection& db, std::string_view id) {
    static const db::Query<Article(std::string_view)> select{ARTICLE_COLUMNS
                                                             "where a.id = $1 order by v.number desc"};
    return select.all(db, id);
}

void add_version(ledger::Change& change, Article const& article) {
    using Text = std::string_view;
    static const db::Query<void(Text, Text, int, Text, Text, Text, Text, Text, Day, Instant, Text)> insert{
        "insert into article_versions (id, article_id, number, heading_sv, body_sv, heading_en, body_en, "
        "information_owner, published_on, updated_at, updated_by) "
        "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"};
    insert.run(change, change.new_id(), article.id, article.number + 1, article.heading_sv, article.body_sv,
               article.heading_en, article.body_en, article.information_owner, article.published_on,
               change.now(), change.actor().name);
}

void add_feedback(ledger::Change& change, std::string_view article_id, bool helpful,
                  std::string_view comment) {
    static const db::Query<void(std::string_view, std::string_view, int, std::string_view, Instant)> insert{
        "insert into article_feedback (id, article_id, helpful, comment, at) values ($1, $2, $3, $4, $5)"};
    insert.run(change, change.new_id(), article_id, helpful ? 1 : 0, comment, change.now());
}

std::vector<FeedbackCount> feedback(db::Connection& db) {
    static const db::Query<FeedbackCount()> select{
        "select article_id, sum(helpful), sum(1 - helpful) from article_feedback group by article_id"};
    return select.all(db);
}

}  // namespace jamsides::public_site
