// Where the office changes the public texts, puts up a notice and answers messages.
#include "modules/public_site/pages.hpp"
#include "modules/public_site/views.hpp"
#include "platform/http/refusal.hpp"
#include "platform/ledger/settings.hpp"
#include "ui/represent.hpp"

namespace jamsides::public_site {
namespace {

http::Form form_of(Article const& article) {
    http::Form form;
    form.set("heading_sv", article.heading_sv).set("body_sv", article.body_sv);
    form.set("heading_en", article.heading_en).set("body_en", article.body_en);
    form.set("information_owner", article.information_owner).set("number", std::to_string(article.number));
    return form;
}

void read_form(http::Form& form, Article& article, text::Language const& language) {
    article.heading_sv = form.required("heading_sv", language.t("Skriv en rubrik på svenska"));
    article.body_sv = form.required("body_sv", language.t("Skriv texten på svenska"));
    article.heading_en = form.text("heading_en");
    article.body_en = form.text("body_en");
    if (article.heading_en.empty() != article.body_en.empty())
        form.problem("heading_en", language.t("Skriv både rubrik och text på engelska, eller ingetdera"));
    article.information_owner =
        form.required("information_owner", language.t("Skriv vem som ansvarar för texten"));
    if (form.text("number") != std::to_string(article.number))
        form.problem("", language.t("Någon annan har ändrat texten medan du skrev. Jämför med den nya "
                                    "versionen innan du sparar."));
}

http::Response show_form(Visit& visit, Article article, http::Form form, bool preview = false) {
    auto const status = form.ok() ? 200 : 422;
    // What stands in the hidden field is the version that the reader has now been told about.
    form.set("number", std::to_string(article.number));
    return ui::represent_html(visit, ArticleForm{std::move(article), std::move(form), preview}, status);
}

}  // namespace

http::Response show_articles(Visit& visit) {
    ArticleList view{all_articles(visit.db), feedback(visit.db), ui::Address{visit.request}};
    ui::sort_as_asked(view.articles, view.address,
                      ui::SortBy{"text", [&](Article const& one) { return one.heading(visit.language); }},
                      ui::SortBy{"owner", &Article::information_owner},
                      ui::SortBy{"updated", &Article::updated_at});
    return ui::represent(visit, view);
}

http::Response show_article_form(Visit& visit) {
    auto article = get_article(visit.db, visit.request.at("slug"));
    auto form = form_of(article);
    return show_form(visit, std::move(article), std::move(form));
}

http::Response edit_article(Visit& visit) {
    auto const before = get_article(visit.db, visit.request.at("slug"));
    auto after = before;
    http::Form form{visit.request};
    read_form(form, after, visit.language);
    if (!form.ok()) return show_form(visit, before, form);
    if (form.value("act") == "preview") return show_form(visit, before, form, true);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    add_version(change, after);
    change.note("article", after.id, "changed", "{\"version\":" + std::to_string(after.number + 1) + "}");
    change.commit();
    return http::redirect(after.address());
}

http::Response show_notice(Visit& visit) {
    auto const now = ledger::setting(visit.db, "site_notice").value_or("");
    http::Form form;
    form.set("text", now);
    return ui::represent_html(visit, NoticeForm{form, !now.empty()});
}

http::Response set_notice(Visit& visit) {
    http::Form form{visit.request};
    auto const text =
        form.text_up_to(400, "text", visit.t("Skriv högst 400 tecken, så att det ryms på en telefon"));
    if (!form.ok()) return ui::represent_html(visit, NoticeForm{form, !visit.around.notice.empty()}, 422);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    ledger::set_setting(change, "site_notice", text);
    change.commit();
    return http::redirect("/notice");
}

http::Response show_messages(Visit& visit) {
    MessageList view{messages(visit.db), {}, ui::Address{visit.request}};
    auto const show = view.address.value("show");
    for (auto const& one : view.messages)
        if (show.empty() || (show == "answered") == one.answered_at.has_value()) view.lines.push_back(one);
    ui::sort_as_asked(view.lines, view.address, ui::SortBy{"from", &Message::name},
                      ui::SortBy{"received", &Message::received_at});
    return ui::represent(visit, view);
}

http::Response answer_message(Visit& visit) {
    auto const& id = visit.request.at("message");
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    if (!mark_answered(change, id)) throw http::conflict("Meddelandet är redan besvarat.");
    change.note("contact_message", id, "answered");
    change.commit();
    return http::redirect("/messages");
}

}  // namespace jamsides::public_site
