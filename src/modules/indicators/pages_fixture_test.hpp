// The fixture of the tests of pages: the demo with its figures, someone who asks, and short ways to ask.
#pragma once

#include <gtest/gtest.h>
#include <algorithm>
#include <fstream>
#include "app/world/page_fixture.hpp"
#include "modules/indicators/choosing.hpp"
#include "modules/indicators/deliveries.hpp"
#include "modules/indicators/figures.hpp"
#include "modules/indicators/following.hpp"
#include "modules/indicators/local.hpp"
#include "modules/indicators/pages.hpp"
#include "modules/indicators/peers.hpp"
#include "modules/indicators/routes.hpp"
#include "modules/indicators/store.hpp"

namespace jamsides::indicators {

using app::says;
using http::Fields;

struct IndicatorPages : app::PageTest {
    void SetUp() override {
        PageTest::SetUp();
        if (IsSkipped()) return;
        app::load_figures(connection(), clock);
        site.data_directory = folder.path;
        who.reset();
    }

    http::Response look(Page page, std::string const& query = "") {
        return PageTest::look(page, parameters, "/page" + query);
    }
    http::Response send(Page page, Fields fields) {
        return PageTest::send(page, std::move(fields), parameters, upload);
    }
    bool may_open(std::string_view pattern, http::Method method) {
        return PageTest::may_open(indicators::routes(), pattern, method, parameters);
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
};

}  // namespace jamsides::indicators
