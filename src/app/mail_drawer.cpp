// The drawer's pages: every message, newest first, and one message as it was written.
#include "app/mail_drawer.hpp"

#include "app/mail_views.hpp"
#include "app/templates/mail_drawer.html.hpp"
#include "app/templates/mail_message.html.hpp"
#include "platform/db/query.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/dates.hpp"
#include "platform/time/stockholm.hpp"
#include "ui/represent.hpp"

namespace jamsides::app {
namespace {

constexpr int shown = 200;

// In the demo everybody may look; elsewhere only whoever looks after the installation.
bool may_look(Visit const& visit) { return visit.site.demo || may::in_charge(visit); }

std::string lead(Visit const& visit) {
    if (visit.site.demo)
        return visit.t(
            "Här ligger det programmet har skrivit till någon. I en provinstallation skickas inget.");
    return visit.site.sends_mail ? visit.t("Här ligger det programmet har skrivit till någon.")
                                 : no_mail_words(visit);
}

// The newest among those chosen, however many others came later.
std::vector<mail::MessageLine> chosen(db::Connection& db, std::string_view show) {
    using mail::State;
    static const db::Query<mail::MessageLine(State, State, int)> select{
        "select id, created_at, state, to_name, to_address, subject, tries, error from outgoing_mail "
        "where state = $1 or state = $2 order by created_at desc, id desc limit $3"};
    if (show == "waiting") return select.all(db, State::queued, State::sending, shown);
    if (show == "failed") return select.all(db, State::failed, State::failed, shown);
    if (show == "sent") return select.all(db, State::sent, State::sent, shown);
    if (show == "kept") return select.all(db, State::kept, State::kept, shown);
    return mail::latest_messages(db, shown);
}

std::string_view addressee(mail::MessageLine const& line) {
    return line.to_name.empty() ? line.to_address : line.to_name;
}

http::Response show_drawer(Visit& visit) {
    ui::Address const address{visit.request};
    MailDrawer view{chosen(visit.db, address.value("show")), lead(visit), address};
    ui::sort_as_asked(view.rows, view.address, ui::SortBy{"subject", &mail::MessageLine::subject},
                      ui::SortBy{"to", addressee}, ui::SortBy{"at", &mail::MessageLine::created_at},
                      ui::SortBy{"state", &mail::MessageLine::state});
    return ui::represent(visit, view);
}

http::Response show_message(Visit& visit) {
    auto message = mail::message(visit.db, visit.request.at("message"));
    if (!message) throw http::not_found();
    return ui::represent(visit, MailMessage{std::move(*message)});
}

http::Response show_attachment(Visit& visit) {
    auto const message = mail::message(visit.db, visit.request.at("message"));
    if (!message) throw http::not_found();
    auto const& name = visit.request.full_path();
    for (auto const& attachment : message->message.attachments)
        if (name.ends_with("/" + attachment.name))
            return http::download(attachment.media_type, attachment.name, attachment.bytes);
    throw http::not_found();
}

http::Response send_again(Visit& visit) {
    ledger::Change change{visit.db, visit.clock, visit.actor()};
    if (!mail::try_again(change, visit.request.at("message")))
        throw http::conflict("Brevet har redan gått iväg eller står i kö.");
    change.commit();
    return http::redirect("/mail");
}

}  // namespace

std::string no_mail_words(Visit const& visit) {
    return visit.t("Ingen e-post skickas. Skriv servern under [smtp] i jamsides.toml och starta om.");
}

std::string when(text::Language const& language, Instant instant) {
    auto const local = time::in_stockholm(instant);
    return text::date_and_times(language, local.day, std::chrono::floor<std::chrono::minutes>(local.of_day),
                                std::nullopt);
}

std::vector<std::string> links_in(std::string_view text) {
    std::vector<std::string> links;
    for (auto at = text.find("http"); at != text.npos; at = text.find("http", at + 1)) {
        auto const rest = text.substr(at);
        if (!rest.starts_with("http://") && !rest.starts_with("https://")) continue;
        auto link = rest.substr(0, rest.find_first_of(" \n\r\t<>\""));
        while (link.ends_with('.') || link.ends_with(',')) link.remove_suffix(1);
        links.emplace_back(link);
    }
    return links;
}

std::vector<ui::Filter> filters_of(MailDrawer const& view, text::Language const& language) {
    auto const make = [&](std::string text, std::string_view value) {
        return ui::choice(view.address, "show", std::move(text), value);
    };
    return {make(language.t("Alla"), ""), make(language.t("Väntar"), "waiting"),
            make(language.t("Gick inte iväg"), "failed"), make(language.t("Skickade"), "sent"),
            make(language.t("Ligger kvar här"), "kept")};
}

ui::Status disc_of(mail::State state) {
    switch (state) {
        case mail::State::queued:
        case mail::State::sending:
            return ui::Status::waiting;
        case mail::State::failed:
            return ui::Status::danger;
        default:
            return ui::Status::done;
    }
}

std::string words(mail::State state, text::Language const& language) {
    switch (state) {
        case mail::State::queued:
            return language.t("står i kö");
        case mail::State::sending:
            return language.t("skickas nu");
        case mail::State::sent:
            return language.t("skickat");
        case mail::State::kept:
            return language.t("ligger här, skickas inte");
        case mail::State::failed:
            return language.t("gick inte iväg");
    }
    return {};
}

void write(ui::HtmlPage& page, MailDrawer const& view) {
    page.title = page.t("Brevlådan");
    templates::mail_drawer(page.body, view);
}

void write(ui::HtmlPage& page, MailMessage const& view) {
    page.title = view.stored.line.subject;
    templates::mail_message(page.body, view);
}

Routes mail_drawer_routes() {
    using enum http::Method;
    return {
        {get, "/mail", show_drawer, may_look},
        {get, "/mail/{message}", show_message, may_look},
        {get, "/mail/{message}/attachments/{name}", show_attachment, may_look},
        {post, "/mail/{message}/dispatch", send_again, may::in_charge},
    };
}

}  // namespace jamsides::app
