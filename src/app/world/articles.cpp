// The public texts, loaded once; afterwards they belong to the office, which edits them on the website.
#include "app/world/parts.hpp"
#include "platform/content/article.hpp"
#include "platform/db/query.hpp"

namespace jamsides::app {
namespace {

using Text = std::string_view;

const db::Query<int(Text)> is_known{"select count(*) from articles where id = $1"};
const db::Query<void(Text, Text, int)> insert_article{
    "insert into articles (id, section, position) values ($1, $2, $3)"};
const db::Query<void(Text, Text, Text, Text, Text, Text, Text, Day, Instant)> insert_version{
    "insert into article_versions (id, article_id, number, heading_sv, body_sv, heading_en, body_en, "
    "information_owner, published_on, updated_at, updated_by) values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, "
    "'system')"};

void add(db::Connection& connection, content::Article const& article, Instant now) {
    insert_article.run(connection, article.slug, article.section, article.position);
    insert_version.run(connection, "00-" + article.slug + "-1", article.slug, article.heading_sv,
                       article.body_sv, article.heading_en, article.body_en, article.information_owner,
                       article.published_on, now);
}

}  // namespace

int load_articles(db::Connection& connection, Instant now) {
    int added = 0;
    in_one_transaction(connection, [&] {
        for (content::Article const& article : content::articles()) {
            if (is_known.one(connection, article.slug) > 0) continue;
            add(connection, article, now);
            ++added;
        }
    });
    return added;
}

}  // namespace jamsides::app
