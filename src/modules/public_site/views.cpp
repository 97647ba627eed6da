// The public views become pages.
#include "modules/public_site/views.hpp"

#include <algorithm>

#include "modules/public_site/templates/article.html.hpp"
#include "modules/public_site/templates/article_form.html.hpp"
#include "modules/public_site/templates/articles.html.hpp"
#include "modules/public_site/templates/contact.html.hpp"
#include "modules/public_site/templates/front.html.hpp"
#include "modules/public_site/templates/messages.html.hpp"
#include "modules/public_site/templates/notice.html.hpp"
#include "modules/public_site/templates/questions.html.hpp"
#include "modules/public_site/templates/versions.html.hpp"
#include "platform/text/counting.hpp"
#include "platform/text/dates.hpp"

namespace jamsides::public_site {

std::string deadline_words(rounds::Round const& round, text::Language const& language) {
    if (!round.applications_close_on) return language.t("Öppet nu");
    return language.t("Öppet till {1}", text::weekday_date(language, *round.applications_close_on));
}

std::string decision_words(rounds::Round const& round, text::Language const& language) {
    if (!round.decision_by) return language.t("Efter sista dagen");
    return language.t("Senast {1}", text::date(language, *round.decision_by));
}

std::string how_many_unanswered(std::vector<Message> const& messages, text::Language const& language) {
    auto const count =
        std::ranges::count_if(messages, [](auto const& message) { return !message.answered_at; });
    if (count == 0) return language.t("Alla meddelanden är besvarade");
    return text::counted(language, count, "Ett meddelande väntar på svar", "{1} meddelanden väntar på svar");
}

std::vector<ui::Filter> filters_of(MessageList const& view, text::Language const& language) {
    return {ui::choice(view.address, "show", language.t("Alla"), ""),
            ui::choice(view.address, "show", language.t("Obesvarade"), "waiting"),
            ui::choice(view.address, "show", language.t("Besvarade"), "answered")};
}

void write(ui::HtmlPage& page, FrontPage const& view) {
    page.title = page.t("Lär jämställdhet i styrning");
    page.description =
        page.t("Kommuner och regioner lär sig jämställdhet i styrning tillsammans, två eller tre i taget.");
    templates::front(page.body, view);
}

void write(ui::HtmlPage& page, ArticlePage const& view) {
    page.title = view.article.heading(page.body.language());
    templates::article(page.body, view);
}

void write(ui::HtmlPage& page, Questions const& view) {
    page.title = page.t("Frågor och svar");
    templates::questions(page.body, view);
}

std::string found_words(Questions const& view, text::Language const& language) {
    auto const asked = view.search.value("q");
    auto const count =
        static_cast<long long>(view.articles.size()) + static_cast<long long>(view.pages.size());
    if (count == 0) return language.t("Inget här handlar om ”{1}”", asked);
    return text::counted(language, count, "En text handlar om ”{2}”", "{1} texter handlar om ”{2}”", asked);
}

void write(ui::HtmlPage& page, Versions const& view) {
    page.title = page.t("Äldre versioner: {1}", view.versions.front().heading(page.body.language()));
    templates::versions(page.body, view);
}

void write(ui::HtmlPage& page, Contact const& view) {
    page.title = view.article.heading(page.body.language());
    templates::contact(page.body, view);
}

void write(ui::HtmlPage& page, ArticleList const& view) {
    page.title = page.t("Sidor och frågor");
    templates::articles(page.body, view);
}

void write(ui::HtmlPage& page, ArticleForm const& view) {
    page.title = page.t("Ändra {1}", view.article.heading(page.body.language()));
    templates::article_form(page.body, view);
}

void write(ui::HtmlPage& page, NoticeForm const& view) {
    page.title = page.t("Meddelande på alla sidor");
    templates::notice(page.body, view);
}

void write(ui::HtmlPage& page, MessageList const& view) {
    page.title = page.t("Meddelanden");
    templates::messages(page.body, view);
}

}  // namespace jamsides::public_site
