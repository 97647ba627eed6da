// A whole installation behind its real door, served on a free port, for stories told as visitors live them.
// The clock stands still until the story moves it, and mail stays in the drawer.
//
//     struct Members : journeys::Installed {};
//     ON_BOTH_DATABASES(Members);
//     TEST_P(Members, Read_their_case) { load_world(); auto member = signed_in("…"); member.visit("/"); … }
#pragma once

#include "app/serving.hpp"
#include "app/world/world.hpp"
#include "harness/databases.hpp"
#include "harness/http_client.hpp"
#include "platform/mail/outgoing.hpp"

namespace jamsides::journeys {

using harness::Browser;

class Installed : public test::OnBothDatabases {
  protected:
    void SetUp() override;
    void TearDown() override;

    void load_world() { app::load_world(connection(), clock.now()); }
    // The day and hour in UTC, as ISO.
    void at(std::string_view instant) { clock.set(*time::instant_from_iso(instant)); }

    Browser visitor() const { return Browser{server_->port()}; }
    // The whole way in: the address on the page, the link from the mail, the button.
    Browser signed_in(std::string const& email);
    // The same without mail, for stories that are about something else.
    Browser as(std::string const& email);

    // The newest message to an address; fails the test and gives an empty one when there is none.
    mail::Message mail_to(std::string const& address);
    // The path of the first link of this site in a message.
    static std::string link_in(std::string const& text);
    // What happens by itself: mail that is due is put in the drawer, mailings whose time has come go out.
    void let_it_work();

    app::Installation& installation() { return *installation_; }

  private:
    test::TemporaryDirectory directory_;
    std::optional<app::Installation> installation_;
    std::optional<app::Door> door_;
    std::optional<http::Server> server_;
};

}  // namespace jamsides::journeys
