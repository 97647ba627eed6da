// One function a page of the network.
#include "modules/network/pages.hpp"

#include <algorithm>

#include <boost/describe/enum_from_string.hpp>

#include "modules/network/store.hpp"
#include "modules/network/templates/network.html.hpp"
#include "modules/organisations/store.hpp"
#include "platform/http/refusal.hpp"
#include "ui/represent.hpp"

namespace jamsides::network {
namespace {

// Each writer takes away what their own organisation has written, the office whatever it has to.
bool may_remove(Visit const& visit, Post const& post) {
    if (visit.is_office()) return true;
    auto const own = visit.who().organisations_in({});
    return post.organisation_code && std::ranges::find(own, *post.organisation_code) != own.end();
}

NetworkPage page_for(Visit& visit) {
    NetworkPage view{members(visit.db)};
    view.own = member_of(visit.db, visit.who());
    for (auto& post : posts(visit.db)) {
        auto organisation = post.organisation_code
                                ? organisations::official_name(visit.db, *post.organisation_code)
                                : visit.site.owner;
        PostLine line{std::move(post), std::move(organisation)};
        line.may_remove = may_remove(visit, line.post);
        auto const coming =
            line.post.kind == PostKind::event && line.post.on_day && *line.post.on_day >= visit.today;
        (coming ? view.events : view.posts).push_back(std::move(line));
    }
    std::ranges::stable_sort(view.events, {}, [](PostLine const& line) { return *line.post.on_day; });
    view.writing.set("kind", "post");
    if (view.own) {
        if (view.own->available) view.availability.set("available", *view.own->available ? "yes" : "no");
        view.availability.set("note", view.own->note);
    }
    return view;
}

http::Response back() { return http::redirect("/network"); }

Post read_post(http::Form& form, text::Language const& language) {
    Post post;
    auto const kind =
        form.one_of("kind", {"post", "event", "example"}, language.t("Välj vad du vill berätta"));
    boost::describe::enum_from_string(kind.c_str(), post.kind);
    post.title = form.required("title", language.t("Skriv en rubrik"));
    form.text_up_to(120, "title", language.t("Skriv högst 120 tecken"));
    post.body = form.required("body", language.t("Skriv vad du vill berätta"));
    form.text_up_to(5000, "body", language.t("Skriv högst 5 000 tecken"));
    auto const when = language.t("Skriv vilken dag träffen är");
    post.on_day = post.kind == PostKind::event ? form.required_date("on_day", when, language)
                                               : form.date("on_day", when, language);
    post.place = form.text_up_to(120, "place", language.t("Skriv högst 120 tecken"));
    return post;
}

}  // namespace

bool is_inside(Visit const& visit) {
    return visit.person && (visit.is_office() || member_of(visit.db, *visit.person));
}

std::string words(PostKind kind, text::Language const& language) {
    switch (kind) {
        case PostKind::post:
            return language.t("inlägg");
        case PostKind::event:
            return language.t("träff");
        case PostKind::example:
            return language.t("exempel");
    }
    return {};
}

std::string availability_words(Member const& member, text::Language const& language) {
    if (!member.mentor_in.empty()) return language.t("Mentor i omgång {1}", member.mentor_in);
    if (!member.available) return language.t("Har inte sagt än");
    return *member.available ? language.t("Kan vara mentor") : language.t("Kan inte just nu");
}

ui::Table table_of(NetworkPage const& view, html::Writer const& out) {
    auto const& language = out.language();
    ui::Table table{
        .caption = language.t("Medlemmar i nätverket"),
        .columns = {
            {language.t("Organisation")}, {language.t("Omgångar")}, {language.t("Mentor i en ny omgång")}}};
    for (auto const& member : view.members)
        table.rows.push_back(
            {out.piece("<a href=\"{}\">{}</a>", "/organisations/" + member.code, member.name), member.rounds,
             availability_words(member, language) + (member.note.empty() ? "" : ". " + member.note)});
    return table;
}

void write(ui::HtmlPage& page, NetworkPage const& view) {
    page.title = page.t("Modellnätverket");
    templates::network(page.body, view);
}

http::Response show_network(Visit& visit) { return ui::represent(visit, page_for(visit)); }

http::Response write_post(Visit& visit) {
    http::Form form{visit.request};
    auto post = read_post(form, visit.language);
    if (!form.ok()) {
        auto view = page_for(visit);
        view.writing = std::move(form);
        return ui::represent_html(visit, view, 422);
    }
    if (auto const own = member_of(visit.db, visit.who()); own && !visit.is_office())
        post.organisation_code = own->code;
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    post.id = change.new_id();
    add(change, post);
    change.commit();
    return back();
}

http::Response remove_post(Visit& visit) {
    auto const post = find_post(visit.db, visit.request.at("post"));
    if (!post || !may_remove(visit, *post)) throw http::not_found();
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    remove(change, post->id);
    change.commit();
    return back();
}

http::Response say_availability(Visit& visit) {
    auto view = page_for(visit);
    if (!view.own) throw http::not_found();
    view.availability = http::Form{visit.request};
    auto const answer =
        view.availability.one_of("available", {"yes", "no"}, visit.t("Välj om ni kan vara mentor"));
    auto const note = view.availability.text_up_to(200, "note", visit.t("Skriv högst 200 tecken"));
    if (!view.availability.ok()) return ui::represent_html(visit, view, 422);
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    set_availability(change, view.own->code, answer == "yes", note);
    change.commit();
    return back();
}

}  // namespace jamsides::network
