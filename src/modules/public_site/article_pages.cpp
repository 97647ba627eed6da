// The texts that everyone reads, and what readers answer.
#include "modules/public_site/pages.hpp"
#include "modules/public_site/search.hpp"
#include "modules/public_site/views.hpp"
#include "modules/rounds/store.hpp"
#include "platform/auth/route.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/http/refusal.hpp"
#include "ui/represent.hpp"

namespace jamsides::public_site {
namespace {

constexpr int messages_in_a_quarter = 10;

bool is_flooded(Visit& visit, std::string_view kind) {
    return auth::too_many_attempts(visit.db, visit.clock, kind, visit.request.client_address,
                                   messages_in_a_quarter);
}

Article asked_for(Visit const& visit) { return get_article(visit.db, question_id(visit.request.at("slug"))); }

http::Response show_contact_form(Visit& visit, http::Form form, bool sent) {
    auto const status = form.ok() ? 200 : 422;
    Contact const view{get_article(visit.db, "contact"), std::move(form), sent, may_publish(visit)};
    return ui::represent_html(visit, view, status);
}

}  // namespace

bool may_publish(Visit const& visit) { return may::office(visit) || may::communicator(visit); }

http::Response show_page(Visit& visit) {
    ArticlePage view{get_article(visit.db, page_at(visit.request.path)), may_publish(visit)};
    view.tells_of_round = view.article.id == "how-to-apply" || view.article.id == "about";
    view.lists_data = view.article.id == "open-data";
    if (view.tells_of_round)
        for (auto const& round : rounds::all(visit.db)) {
            if (round.takes_applications(visit.today)) view.open = round;
            if (round.opens_later(visit.today)) view.coming = round;
        }
    return ui::represent(visit, view);
}

http::Response show_questions(Visit& visit) {
    Questions view{{}, {}, may_publish(visit), http::Form{visit.request.query}};
    auto const query = visit.request.query.value("q");
    auto result = search(all_articles(visit.db), query, visit.language);
    for (auto& article : result.found)
        if (article.is_question())
            view.articles.push_back(std::move(article));
        else if (!query.empty())
            view.pages.push_back(std::move(article));
    view.also = std::move(result.also);
    for (auto const& article : view.articles)
        view.lines.push_back({visit.absolute(article.address()), article.heading(visit.language),
                              article.body(visit.language), article.information_owner, article.published_on,
                              article.updated_on()});
    return ui::represent(visit, view);
}

http::Response show_question(Visit& visit) {
    ArticlePage view{asked_for(visit), may_publish(visit)};
    view.thanked = visit.request.query.has("thanks");
    return ui::represent(visit, view);
}

http::Response show_versions(Visit& visit) {
    auto const& slug = visit.request.at("slug");
    auto const id = visit.request.path.starts_with("/questions/") ? question_id(slug) : slug;
    Versions const view{versions_of(visit.db, id)};
    if (view.versions.empty()) throw http::not_found();
    return ui::represent(visit, view);
}

http::Response take_feedback(Visit& visit) {
    auto const article = asked_for(visit);
    http::Form form{visit.request};
    auto const answer = form.one_of("helpful", {"yes", "no"}, visit.t("Välj ja eller nej"));
    auto const comment = form.text_up_to(1000, "comment", visit.t("Skriv högst 1 000 tecken"));
    if (!form.ok()) throw http::bad_request();
    if (is_flooded(visit, "feedback")) throw http::too_many(900);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    add_feedback(change, article.id, answer == "yes", comment);
    change.note("article", article.id, "judged",
                answer == "yes" ? "{\"helpful\":true}" : "{\"helpful\":false}");
    change.commit();
    return http::redirect(article.address() + "?thanks=1#thanks");
}

http::Response show_contact(Visit& visit) {
    return show_contact_form(visit, {}, visit.request.query.has("sent"));
}

http::Response take_message(Visit& visit) {
    http::Form form{visit.request};
    Message message;
    message.name = form.required("name", visit.t("Skriv vad du heter"));
    message.email = form.required("email", visit.t("Skriv din e-postadress, så att vi kan svara"));
    if (!message.email.empty() && message.email.find('@') == message.email.npos)
        form.problem("email", visit.t("Skriv e-postadressen med @, till exempel namn@exempel.se"));
    message.message = form.required("message", visit.t("Skriv ditt meddelande"));
    form.text_up_to(5000, "message", visit.t("Skriv högst 5 000 tecken"));
    if (!form.ok()) return show_contact_form(visit, form, false);
    if (is_flooded(visit, "contact"))
        form.problem(
            "", visit.t("Det har kommit många meddelanden härifrån på kort tid. Vänta en kvart och skicka "
                        "igen. Det du skrev står kvar."));
    if (!form.ok()) return show_contact_form(visit, form, false);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    message.id = change.new_id();
    add_message(change, message);
    change.note("contact_message", message.id, "received");
    tell_office(change, visit, message);
    change.commit();
    return http::redirect("/contact?sent=1");
}

}  // namespace jamsides::public_site
