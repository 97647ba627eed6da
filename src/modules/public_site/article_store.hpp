// Every statement about the public texts and what readers say about them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "modules/public_site/article.hpp"
#include "platform/db/connection.hpp"
#include "platform/ledger/change.hpp"

namespace jamsides::public_site {

// The newest version of every text, questions first, in their order.
std::vector<Article> all_articles(db::Connection&);
std::vector<Article> questions(db::Connection&);
std::optional<Article> find_article(db::Connection&, std::string_view id);
// The same, refusing with 404.
Article get_article(db::Connection&, std::string_view id);
// Newest first.
std::vector<Article> versions_of(db::Connection&, std::string_view id);

// The next version, by who makes the change. Throws db::Error::unique when somebody else was first.
void add_version(ledger::Change&, Article const&);

void add_feedback(ledger::Change&, std::string_view article_id, bool helpful, std::string_view comment);

struct FeedbackCount {
    std::string article_id;
    int helped = 0, not_helped = 0;
};
BOOST_DESCRIBE_STRUCT(FeedbackCount, (), (article_id, helped, not_helped))
std::vector<FeedbackCount> feedback(db::Connection&);

}  // namespace jamsides::public_site
