// Opens and serves an installation the way the program does.
#include "journeys/installed.hpp"

#include "app/flows.hpp"
#include "app/nights.hpp"
#include "platform/auth/sign_in.hpp"

namespace jamsides::journeys {
namespace {

constexpr std::string_view address = "http://jamsides.example.se";

}  // namespace

void Installed::SetUp() {
    OnBothDatabases::SetUp();
    if (IsSkipped()) return;
    app::Settings settings;
    settings.data = directory_.path;
    settings.database = url();
    settings.listen = "127.0.0.1:0";
    settings.base_url = address;
    installation_.emplace(app::open_installation(settings, clock, app::Open::make));
    app::connect_flows(*installation_);
    door_.emplace(*installation_);
    auto options = app::options_for(*installation_, *door_);
    options.handler_threads = 2;
    server_.emplace(std::move(options), [this](http::Request& request) { return door_->answer(request); });
    server_->start();
}

void Installed::TearDown() {
    if (server_) server_->stop();
    server_.reset();
    OnBothDatabases::TearDown();
}

Browser Installed::signed_in(std::string const& email) {
    auto browser = visitor();
    browser.visit("/sign-in");
    browser.fill("email", email).press("Skicka en länk");
    browser.visit(link_in(mail_to(email).text));
    browser.press("Logga in");
    EXPECT_EQ(browser.page().status, 303) << email;
    return browser;
}

Browser Installed::as(std::string const& email) {
    auto const person = auth::person_by_email(connection(), email);
    if (!person) throw std::runtime_error("nobody has the address " + email);
    auto browser = visitor();
    browser.cookies()["jamsides"] = auth::begin_session(connection(), clock, person->id).token;
    return browser;
}

mail::Message Installed::mail_to(std::string const& to) {
    auto const lines = mail::messages_to(connection(), to, 1);
    EXPECT_FALSE(lines.empty()) << "no mail to " << to;
    if (lines.empty()) return {};
    return mail::message(connection(), lines.front().id)->message;
}

std::string Installed::link_in(std::string const& text) {
    auto const at = text.find(address);
    if (at == text.npos) throw std::runtime_error("no link in: " + text);
    auto const from = at + address.size();
    return text.substr(from, text.find_first_of(" \n\r", from) - from);
}

void Installed::let_it_work() { app::work_once(*installation_); }

}  // namespace jamsides::journeys
