// What tests of an application's pages share: asking for a page as the applicant or somebody of the office.
#pragma once

#include <gtest/gtest.h>

#include "app/world/page_fixture.hpp"
#include "modules/applications/pages.hpp"
#include "modules/applications/store.hpp"
#include "platform/mail/outgoing.hpp"

namespace jamsides::applications {

using http::Fields;

struct ApplicationPages : app::PageTest {
    ApplicationPages() : PageTest{"2021-06-16T09:00:00Z"} {}
    void SetUp() override {
        PageTest::SetUp();
        if (IsSkipped()) return;
        site.data_directory = directory.path;
        round = app::new_round_id(clock.now());
        who.reset();
    }

    http::Response look(Page page, std::string const& target, Fields parameters) {
        return PageTest::look(page, std::move(parameters), target);
    }
    http::Response send(Page page, Fields parameters, Fields fields) {
        return PageTest::send(page, std::move(fields), std::move(parameters), uploads);
    }
    http::Response step(std::string const& name, Fields fields) {
        return send(save_step, {{"token", token}, {"step", name}}, std::move(fields));
    }

    std::string last_mail_to(std::string const& address) {
        auto const lines = mail::messages_to(connection(), address, 1);
        return lines.empty() ? "" : mail::message(connection(), lines.front().id)->message.text;
    }
    void take_token_from(std::string const& letter) {
        auto const at = letter.find("/drafts/");
        ASSERT_NE(at, std::string::npos) << letter;
        token = letter.substr(at + 8, letter.find('\n', at) - at - 8);
    }
    void begin_as(std::string const& email) {
        EXPECT_EQ(send(begin_draft, {{"round", round}}, {{"email", email}}).status, 200);
        take_token_from(last_mail_to(email));
    }
    // Answers every question as an organisation would that has all it needs.
    void answer_everything() {
        EXPECT_EQ(step("organisation", {{"organisation", "1281"},
                                        {"contact_name", "Tova Lind"},
                                        {"contact_email", "tova.lind@example.se"}})
                      .status,
                  303);
        EXPECT_EQ(step("decision", {{"kind", "council"},
                                    {"decided-month", "5"},
                                    {"decided-year", "2019"},
                                    {"link", "https://example.se/protokoll"},
                                    {"intent", "Vi vill lära av andra."}})
                      .status,
                  303);
        EXPECT_EQ(
            step("anchoring",
                 {{"how", "I ledningsgruppen."}, {"by", "Bo Ask, kommundirektör"}, {"on", "2021-05-04"}})
                .status,
            303);
        EXPECT_EQ(step("functions",
                       {{"politician-name", "Eva Ek"}, {"manager-name", "Bo Ask"}, {"strategist-later", "1"}})
                      .status,
                  303);
        Fields promises;
        for (std::string const name : {"functions", "concept", "mentor"}) {
            promises.add(name + "-agreed", "1");
            promises.add(name + "-name", "Bo Ask");
            promises.add(name + "-on", "2021-05-04");
        }
        EXPECT_EQ(step("commitments", promises).status, 303);
        EXPECT_EQ(step("theme", {{"theme", "skola"}, {"matters", "theme"}}).status, 303);
        EXPECT_EQ(step("wishes", {{"wish-1", "0007"}}).status, 303);
        EXPECT_EQ(step("pilot", {{"activity", "Grundskolan"}}).headers.value("Location"),
                  "/drafts/" + token + "/check");
    }
    Application mine() { return *with_token(connection(), token); }
    State state_of(std::string const& id) {
        be("person-ellen-nyberg");
        return find_visible_to(connection(), *who, id)->state;
    }
    Fields all_met() {
        Fields fields;
        for (auto const requirement : requirements()) fields.add(std::string(requirement), "met");
        return fields;
    }
    std::vector<std::string> verbs(std::string const& id) {
        std::vector<std::string> found;
        for (auto const& entry : ledger::entries_about(connection(), "application", id))
            found.push_back(entry.verb);
        return found;
    }

    test::TemporaryDirectory directory;
    std::string round, token;
    std::vector<http::Upload> uploads;
};

inline std::string said(http::Response const& response) { return app::read_page(response).text; }
inline std::string heading(http::Response const& response) { return app::read_page(response).heading; }

}  // namespace jamsides::applications
