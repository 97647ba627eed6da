// What the public pages show: the front page, texts, questions, the contact form, and the office's side of
// them.
#pragma once

#include <boost/describe/class.hpp>

#include "modules/indicators/one_indicator.hpp"
#include "modules/public_site/article_store.hpp"
#include "modules/public_site/markdown.hpp"
#include "modules/public_site/message.hpp"
#include "modules/rounds/round.hpp"
#include "platform/http/form.hpp"
#include "ui/components.hpp"
#include "ui/html_page.hpp"

namespace jamsides::public_site {

struct FrontPage {
    std::optional<rounds::Round> open;  // takes applications today
    std::optional<rounds::Round> coming;
    std::vector<ui::Plate> group;  // of an earlier round, as an example
    std::string group_years;
    // Something that a member of such a group has followed up: real figures, with nothing claimed of why.
    std::optional<indicators::OneIndicator> figures;
    std::vector<Article> questions;  // a few
    long long all_questions = 0;
    std::optional<Article> about;
};
void write(ui::HtmlPage& page, FrontPage const& view);

struct ArticlePage {
    Article article;
    bool may_edit = false;
    // What stands beside the text on some pages.
    bool tells_of_round = false;
    std::optional<rounds::Round> open, coming;
    bool lists_data = false;
    bool thanked = false;
};
void write(ui::HtmlPage& page, ArticlePage const& view);

// One question as a row: what CSV, XLSX and JSON have.
struct QuestionLine {
    std::string address, question, answer, information_owner;
    Day published_on, updated_on;
};
BOOST_DESCRIBE_STRUCT(QuestionLine, (),
                      (address, question, answer, information_owner, published_on, updated_on))

struct Questions {
    std::vector<Article> articles;  // those found, or all
    std::vector<QuestionLine> lines;
    bool may_edit = false;
    http::Form search = {};              // q
    std::vector<Article> pages = {};     // other texts that were found
    std::vector<std::string> also = {};  // words that were looked for too
};
inline std::vector<QuestionLine> const& rows(Questions const& view) { return view.lines; }
void write(ui::HtmlPage& page, Questions const& view);
// "Tre träffar på benchmarking", "Inget handlar om benchmarking".
std::string found_words(Questions const& view, text::Language const& language);

struct Versions {
    std::vector<Article> versions;  // newest first
};
void write(ui::HtmlPage& page, Versions const& view);

struct Contact {
    Article article;
    http::Form form;
    bool sent = false;
    bool may_edit = false;
};
void write(ui::HtmlPage& page, Contact const& view);

struct ArticleList {
    std::vector<Article> articles;
    std::vector<FeedbackCount> feedback;
    ui::Address address;
};
void write(ui::HtmlPage& page, ArticleList const& view);

struct ArticleForm {
    Article article;
    http::Form form;
    bool preview = false;
};
void write(ui::HtmlPage& page, ArticleForm const& view);

struct NoticeForm {
    http::Form form;
    bool shown = false;  // there is a notice now
};
void write(ui::HtmlPage& page, NoticeForm const& view);

struct MessageList {
    std::vector<Message> messages;  // all
    std::vector<Message> lines;     // those chosen, in the order asked for
    ui::Address address;
};
std::vector<ui::Filter> filters_of(MessageList const& view, text::Language const& language);
void write(ui::HtmlPage& page, MessageList const& view);

// "öppet till fredag 29 januari 2027" and its like, for a round that takes applications.
std::string deadline_words(rounds::Round const& round, text::Language const& language);
// "Senast 16 februari 2027".
std::string decision_words(rounds::Round const& round, text::Language const& language);
std::string how_many_unanswered(std::vector<Message> const& messages, text::Language const& language);

}  // namespace jamsides::public_site
