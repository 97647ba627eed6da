// The way of every request: route, session, language, same-origin and CSRF check, access rule, page. Refusals
// and defects are caught here and nowhere else.
#include "app/door.hpp"

#include "app/refusals.hpp"
#include "app/routes.hpp"
#include "app/surroundings.hpp"
#include "platform/auth/secret.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/http/refusal.hpp"
#include "platform/log/log.hpp"
#include "platform/text/msgid.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::app {
namespace {

// What the reader has chosen wins: link, then cookie, then the person's own setting, then Swedish.
std::string language_code(http::Request const& request, std::optional<auth::SignedIn> const& signed_in) {
    for (auto const chosen : {request.query.value("lang"), request.cookies.value("language")})
        if (chosen == "sv" || chosen == "en") return std::string(chosen);
    return signed_in ? signed_in->person.language : "sv";
}

std::string origin_of(std::string const& url) {
    auto const host = url.find("://");
    return url.substr(0, url.find('/', host == std::string::npos ? 0 : host + 3));
}

// Browsers say where a post comes from. One from another site is refused, whoever is signed in.
bool comes_from_here(http::Request const& request, Site const& site) {
    if (auto const origin = request.headers.find("Origin"))
        return *origin == origin_of(site.base_url) || *origin == request.scheme + "://" + request.host;
    auto const fetch_site = request.headers.value("Sec-Fetch-Site");
    return fetch_site.empty() || fetch_site == "same-origin" || fetch_site == "none";
}

bool has_valid_token(Visit const& visit) {
    auto given = visit.request.fields.value("csrf");
    if (given.empty()) given = visit.request.headers.value("X-CSRF-Token");
    return auth::same_secret(given, visit.csrf_token);
}

// What is no form is neither read nor taken for an empty one.
void must_be_a_form(http::Request const& request) {
    if (!request.body.empty())
        throw http::Refusal{
            415,
            text::msgid("Det går bara att skicka formulär hit: application/x-www-form-urlencoded, eller "
                        "multipart/form-data när filer följer med."),
            {{"Accept-Post", "application/x-www-form-urlencoded, multipart/form-data"}}};
}

void remember_language(Visit const& visit, http::Response& response) {
    if (visit.request.query.value("lang").empty()) return;
    response.set_cookie({.name = "language",
                         .value = std::string(visit.language.code()),
                         .max_age = std::chrono::hours{24 * 365},
                         .secure = visit.site.is_secure()});
}

http::Response let_in(Visit& visit, Doorway const& doorway) {
    auto const changes = !visit.request.only_reads();
    if (changes && !comes_from_here(visit.request, visit.site))
        throw http::forbidden(
            "Formuläret skickades från en annan webbplats. Öppna sidan här och försök igen.");
    must_be_a_form(visit.request);
    if (!doorway.access(visit)) {
        if (visit.person) throw http::forbidden("Den här sidan är för andra roller än din.");
        if (changes) return hold_form(visit);
        throw http::not_signed_in();
    }
    // A token that is old because the person signed in again: show what was typed and ask once more.
    if (changes && visit.person && !has_valid_token(visit)) return hold_form(visit);
    return doorway.page(visit);
}

// What pages are made of: what is written, and the minute that it is.
std::uint64_t state_of(Installation const& installation) {
    auto const minute =
        std::chrono::floor<std::chrono::minutes>(installation.clock.now()).time_since_epoch().count();
    return installation.database->changes() << 32 | static_cast<std::uint32_t>(minute);
}

}  // namespace

Door::Door(Installation& installation)
    : installation_{installation}, memory_{[&installation] { return state_of(installation); }} {
    for (auto const& route : all_routes())
        router_.add(route.method, std::string(route.pattern), {route.page, route.access, route.body_limit});
}

http::Response Door::answer(http::Request& request) {
    // While this request waited for a thread another may have made its page.
    if (auto page = memory_.recall(request)) return *std::move(page);
    auto const state = memory_.state();
    auto response = answer_anew(request);
    memory_.keep(request, response, state);
    return response;
}

http::Response Door::answer_anew(http::Request& request) {
    log::Request named{request.id};
    auto lease = installation_.database->lease();
    auto signed_in = auth::who_is(*lease, installation_.clock, request.cookies.value("jamsides"));
    auto const& language = text::language_of(language_code(request, signed_in));
    auto const now = installation_.clock.now();
    Visit visit{request,  *lease, installation_.clock,         installation_.site,
                language, now,    time::day_in_stockholm(now), std::nullopt,
                {}};
    if (signed_in) {
        visit.person = std::move(signed_in->person);
        visit.csrf_token = std::move(signed_in->csrf_token);
    }
    return visit_page(visit);
}

http::Response Door::visit_page(Visit& visit) {
    http::Response response;
    try {
        auto const& route = router_.find(visit.request);
        visit.around = surroundings(visit);
        response = let_in(visit, route.handler);
    } catch (http::Refusal const& refusal) {
        response = refusal_page(visit, refusal);
    } catch (db::Error const& error) {
        log::error("database", {{"kind", db::name(error.kind)}, {"text", error.what()}});
        response = trouble_page(visit, db::advice(error.kind));
    } catch (std::exception const& error) {
        log::error("defect", {{"what", error.what()}, {"path", visit.request.path}});
        response = trouble_page(visit, {});
    }
    remember_language(visit, response);
    // The format follows Accept unless the address says it; language and who is in follow the cookies.
    response.with("Vary", visit.request.format.empty() ? "Accept, Cookie" : "Cookie");
    if (visit.person) response.with("Cache-Control", "private, no-cache");
    return response;
}

std::size_t Door::body_limit_for(http::Request const& request) const {
    try {
        auto copy = request;
        return router_.find(copy).handler.body_limit;
    } catch (http::Refusal const&) {
        return 64 * 1024;  // there is no such page; what is sent is read and thrown away
    }
}

void harden(http::Request const*, http::Response& response) {
    // A page may have stricter rules of its own: a chart that other sites may frame runs no scripts.
    if (!response.headers.has("Content-Security-Policy"))
        response.with(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
            "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    response.with("X-Content-Type-Options", "nosniff");
    response.with("Referrer-Policy", "same-origin");
    response.with("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.with("Cross-Origin-Opener-Policy", "same-origin");
}

}  // namespace jamsides::app
