// The fixture of the tests of pages: the demo with its figures, someone who asks, and short ways to ask.
#pragma once

#include <gtest/gtest.h>
#include <algorithm>
#include <fstream>
#include "app/world/world_fixture.hpp"
#include "harness/html.hpp"
#include "modules/indicators/choosing.hpp"
#include "modules/indicators/deliveries.hpp"
#include "modules/indicators/figures.hpp"
#include "modules/indicators/following.hpp"
#include "modules/indicators/local.hpp"
#include "modules/indicators/pages.hpp"
#include "modules/indicators/peers.hpp"
#include "modules/indicators/routes.hpp"
#include "modules/indicators/store.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/http/refusal.hpp"
#include "platform/ledger/entries.hpp"
#include "platform/time/iso.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::indicators {

using http::Fields;
using Page = http::Response (*)(Visit&);

struct IndicatorPages : app::WorldTest {
    void SetUp() override {
        app::WorldTest::SetUp();
        if (IsSkipped()) return;
        clock.set(*time::instant_from_iso("2026-11-21T09:00:00Z"));
        app::load_world(connection(), clock.now());
        app::load_figures(connection(), clock);
        site.data_directory = folder.path;
    }

    http::Response go(Page page, http::Method method, std::string const& target, Fields fields = {}) {
        auto request = http::request_for(method, target, std::move(fields));
        request.parameters = parameters;
        request.uploads = upload;
        auto const now = clock.now();
        Visit visit{request, connection(), clock, site, *language, now, time::day_in_stockholm(now),
                    who,     "token"};
        return page(visit);
    }
    http::Response look(Page page, std::string const& query = "") {
        return go(page, http::Method::get, "/page" + query);
    }
    http::Response send(Page page, Fields fields) {
        return go(page, http::Method::post, "/page", std::move(fields));
    }
    void be(std::string const& person) { who = auth::person_by_id(connection(), person); }
    bool may_open(std::string_view pattern, http::Method method) {
        http::Request request;
        request.parameters = parameters;
        auto const now = clock.now();
        Visit const visit{
            request, connection(), clock, site, text::swedish(), now, time::day_in_stockholm(now), who, {}};
        auto const all = indicators::routes();
        auto const route = std::ranges::find_if(
            all, [&](Route const& one) { return one.pattern == pattern && one.method == method; });
        return route != all.end() && route->access(visit);
    }
    std::string last_act(std::string_view noun, std::string_view id) {
        auto const entries = ledger::entries_about(connection(), noun, id);
        return entries.empty() ? "" : entries.back().verb;
    }
    // What has been done to it, in order.
    std::vector<std::string> acts_on(std::string_view noun, std::string_view id) {
        std::vector<std::string> verbs;
        for (auto const& entry : ledger::entries_about(connection(), noun, id)) verbs.push_back(entry.verb);
        return verbs;
    }
    std::uint64_t statements(Page page, std::string const& query = "") {
        look(page, query);  // the picture of the figures is in memory from now on
        auto const before = connection().statements_run();
        look(page, query);
        return connection().statements_run() - before;
    }
    Fields follows() {
        return {{"owner", "HR-strategen"}, {"why", "Heltid som norm"},        {"direction", "higher"},
                {"target", "-5,5"},        {"target_year", "2028"},           {"target_text", ""},
                {"cycle_month", "9"},      {"cycle_place", "Delårsbokslutet"}};
    }
    std::optional<Followed> followed_now() { return followed(connection(), "1281", "N00209"); }

    Fields parameters{{"code", "1281"}, {"indicator", "N00209"}};
    std::vector<http::Upload> upload;
    test::TemporaryDirectory folder;
    Site site;
    text::Language const* language = &text::swedish();
    std::optional<Person> who;
};
inline harness::Html read(http::Response const& response) { return harness::read_html(response.content()); }
inline bool says(http::Response const& response, std::string_view words) {
    return read(response).text.find(words) != std::string::npos;
}

}  // namespace jamsides::indicators
