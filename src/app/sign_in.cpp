// What the pages of signing in do. Whether an address is known is never shown: the answer is the same, and so
// is the work done before it.
#include "app/sign_in.hpp"

#include <algorithm>

#include "app/templates/link_sent.html.hpp"
#include "app/templates/sign_in.html.hpp"
#include "app/templates/use_link.html.hpp"
#include "app/world/demo_people.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/http/refusal.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/text/order.hpp"
#include "ui/represent.hpp"

namespace jamsides::app {
namespace {

constexpr int links_per_address = 5, links_per_client = 30;

std::vector<DemoChoice> demo_choices(Visit const& visit) {
    std::vector<DemoChoice> choices;
    if (!visit.site.demo) return choices;
    for (auto const& person : demo_people())
        choices.push_back(
            {person.id, person.name, visit.language.is_swedish() ? person.part_sv : person.part_en});
    return choices;
}

http::Response show_sign_in(Visit& visit) {
    if (visit.person) return http::redirect("/");
    return ui::represent(visit,
                         SignInView{{}, std::string(visit.request.query.value("next")), demo_choices(visit)});
}

void send_link(Visit& visit, Person const& person, std::string const& next) {
    auto const& language = text::language_of(person.language);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    auto const secret = auth::make_login_link(visit.db, visit.clock, person.id, next);
    mail::post(change, {.to_name = person.name,
                        .to_address = person.email,
                        .subject = language.t("Din länk till {1}", visit.site.programme),
                        .text = language.t(
                            "Hej {1}\n\nHär är din länk in. Den fungerar en gång, inom femton minuter.\n\n"
                            "{2}\n\nHar du inte bett om den kan du låta den vara.\n",
                            person.first_name(), visit.absolute("/sign-in/" + secret))});
    change.note("person", person.id, "asked_for_link", "{}");
    change.commit();
}

http::Response ask_for_link(Visit& visit) {
    http::Form form{visit.request};
    auto const email = text::lower(form.required("email", visit.t("Skriv din e-postadress")));
    if (form.ok() && email.find('@') == std::string::npos)
        form.problem("email", visit.t("Skriv hela adressen, till exempel namn@kommun.se"));
    auto const next = form.text("next");
    if (!form.ok()) return ui::represent(visit, SignInView{form, next, demo_choices(visit)}, 422);
    auto const busy = auth::too_many_attempts(visit.db, visit.clock, "login", email, links_per_address) ||
                      auth::too_many_attempts(visit.db, visit.clock, "login", visit.request.client_address,
                                              links_per_client);
    if (busy)
        throw http::too_many(900, "Det har gått iväg flera länkar nyss. Vänta en kvart och försök igen.");
    if (auto const person = auth::person_by_email(visit.db, email)) send_link(visit, *person, next);
    return ui::represent(visit, LinkSentView{email, visit.site.demo});
}

http::Response show_link(Visit& visit) {
    auto const& secret = visit.request.at("secret");
    auto const works = auth::login_link_works(visit.db, visit.clock, secret);
    return ui::represent(visit, UseLinkView{secret, works}, works ? 200 : 410);
}

http::Response with_session(Visit& visit, auth::Session const& session) {
    auto response = http::redirect(session.next);
    response.set_cookie({.name = "jamsides",
                         .value = session.token,
                         .max_age = std::chrono::hours{24 * 60},
                         .secure = visit.site.is_secure()});
    return response;
}

http::Response use_link(Visit& visit) {
    auto const& secret = visit.request.at("secret");
    if (auto const session = auth::sign_in(visit.db, visit.clock, secret))
        return with_session(visit, *session);
    return ui::represent(visit, UseLinkView{secret, false}, 410);
}

// Only in the demo, and only as one of its invented people.
http::Response become(Visit& visit) {
    auto const id = visit.request.fields.value("person");
    auto const known =
        std::ranges::any_of(demo_people(), [&](auto const& person) { return person.id == id; });
    if (!visit.site.demo || !known) throw http::not_found();
    return with_session(visit, auth::begin_session(visit.db, visit.clock, id));
}

http::Response sign_out(Visit& visit) {
    auth::end_session(visit.db, visit.request.cookies.value("jamsides"));
    auto response = http::redirect("/");
    response.forget_cookie("jamsides", visit.site.is_secure());
    return response;
}

}  // namespace

void write(ui::HtmlPage& page, SignInView const& view) {
    page.title = page.t("Logga in");
    templates::sign_in(page.body, view);
}
void write(ui::HtmlPage& page, LinkSentView const& view) {
    page.title = page.t("Titta i din e-post");
    templates::link_sent(page.body, view);
}
void write(ui::HtmlPage& page, UseLinkView const& view) {
    page.title = view.works ? page.t("Välkommen") : page.t("Länken gäller inte längre");
    templates::use_link(page.body, view);
}

Routes sign_in_routes() {
    using enum http::Method;
    return {
        {get, "/sign-in", show_sign_in, may::anyone},
        {post, "/sign-in", ask_for_link, may::anyone},
        {post, "/sign-in/demo", become, may::anyone},
        {get, "/sign-in/{secret}", show_link, may::anyone},
        {post, "/sign-in/{secret}", use_link, may::anyone},
        {post, "/sign-out", sign_out, may::signed_in},
    };
}

}  // namespace jamsides::app
