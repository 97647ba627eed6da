// Refusals as pages and as RFC 9457 problem+json.
#include "app/refusals.hpp"

#include "app/templates/held_form.html.hpp"
#include "app/templates/refusal.html.hpp"
#include "platform/formats/json.hpp"
#include "platform/http/decode.hpp"
#include "ui/represent.hpp"

#include <boost/describe/class.hpp>

namespace jamsides::app {
namespace {

struct ProblemDetails {
    std::string type = "about:blank";
    std::string title;
    int status = 0;
    std::string detail;
    std::string instance;
};
BOOST_DESCRIBE_STRUCT(ProblemDetails, (), (type, title, status, detail, instance))

bool wants_json(http::Request const& request) {
    return request.format == "json" ||
           (request.format.empty() && request.headers.value("Accept").starts_with("application/json"));
}

std::string heading(Visit const& visit, int status) {
    switch (status) {
        case 403:
            return visit.t("Här får du inte in");
        case 404:
            return visit.t("Sidan finns inte");
        case 405:
            return visit.t("Så går det inte att göra");
        case 406:
            return visit.t("Sidan finns inte i det formatet");
        case 409:
            return visit.t("Det går inte");
        case 410:
            return visit.t("Det här finns inte längre");
        case 413:
            return visit.t("Det är för stort");
        case 415:
            return visit.t("Det går inte att skicka så");
        case 429:
            return visit.t("Vänta en stund");
        default:
            return status < 500 ? visit.t("Det gick inte") : visit.t("Något gick fel hos oss");
    }
}

http::Response problem(RefusalView const& view, std::string const& path) {
    ProblemDetails const details{"about:blank", view.heading, view.status, view.sentence, path};
    return http::respond("application/problem+json", formats::json(details), view.status);
}

http::Response answer(Visit& visit, RefusalView const& view) {
    if (wants_json(visit.request)) return problem(view, visit.request.path);
    return ui::represent_html(visit, view, view.status);
}

}  // namespace

http::Response refusal_page(Visit& visit, http::Refusal const& refusal) {
    auto const to_sign_in =
        refusal.status() == 401 && !wants_json(visit.request) && visit.request.only_reads();
    if (to_sign_in) {
        http::Fields next;
        next.add("next", visit.request.target);
        return http::redirect("/sign-in?" + http::urlencoded(next));
    }
    auto response =
        answer(visit, {refusal.status(), heading(visit, refusal.status()), visit.t(refusal.sentence())});
    for (auto const& header : refusal.headers()) response.with(header.name, header.value);
    return response;
}

http::Response trouble_page(Visit& visit, std::string_view advice) {
    auto const sentence = advice.empty()
                              ? visit.t("Felet är vårt och det är antecknat. Det du hade sparat finns kvar.")
                              : visit.t(advice);
    return answer(visit, {500, heading(visit, 500), sentence, "", visit.request.id});
}

http::Response fault_page(http::Fault const& fault) {
    auto const english = fault.request && fault.request->cookies.value("language") == "en";
    auto const& language = english ? text::english() : text::swedish();
    RefusalView view{fault.status, language.t("Det gick inte"), english ? fault.english : fault.sentence};
    if (!fault.request) view.in_english = fault.english;
    if (fault.request && wants_json(*fault.request)) return problem(view, fault.request->path);
    ui::HtmlPage page{html::Writer{language}};
    write(page, view);
    return http::html(ui::document(page, {}), fault.status);
}

http::Response hold_form(Visit& visit) {
    HeldFormView view{
        visit.request.full_path(), {}, visit.person.has_value(), !visit.request.uploads.empty()};
    for (auto const& field : visit.request.fields)
        if (field.name != "csrf") view.fields.push_back({field.name, field.value});
    return ui::represent_html(visit, view, visit.person ? 409 : 401);
}

void write(ui::HtmlPage& page, RefusalView const& view) {
    page.title = view.heading;
    templates::refusal(page.body, view);
}

void write(ui::HtmlPage& page, HeldFormView const& view) {
    page.title = page.t("Ett steg till");
    templates::held_form(page.body, view);
}

}  // namespace jamsides::app
