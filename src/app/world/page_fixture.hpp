// The demo world with somebody in it who opens pages and sends forms, for the tests of modules.
#pragma once

#include <algorithm>

#include "app/world/world_fixture.hpp"
#include "harness/html.hpp"
#include "platform/auth/route.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/auth/visit.hpp"
#include "platform/http/refusal.hpp"
#include "platform/ledger/entries.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::app {

struct PageTest : WorldTest {
    using Page = http::Response (*)(Visit&);

    explicit PageTest(Text now = "2026-11-21T09:00:00Z") { clock.set(*time::instant_from_iso(now)); }
    void SetUp() override {
        WorldTest::SetUp();
        if (IsSkipped()) return;
        load_world(connection(), clock.now());
        be("person-ellen-nyberg");
    }

    void be(std::string const& person_id) { who = auth::person_by_id(connection(), person_id); }

    http::Response go(Page page, http::Method method, std::string const& target, http::Fields fields,
                      http::Fields parameters, std::vector<http::Upload> uploads = {}) {
        auto request = http::request_for(method, target, std::move(fields));
        request.parameters = std::move(parameters);
        request.uploads = std::move(uploads);
        return with(request, page);
    }
    http::Response look(Page page, http::Fields parameters = {}, std::string const& target = "/x") {
        return go(page, http::Method::get, target, {}, std::move(parameters));
    }
    http::Response send(Page page, http::Fields fields, http::Fields parameters = {},
                        std::vector<http::Upload> uploads = {}) {
        return go(page, http::Method::post, "/x", std::move(fields), std::move(parameters),
                  std::move(uploads));
    }
    bool may_open(Routes const& all, std::string_view pattern, http::Method method = http::Method::get,
                  http::Fields parameters = {}) {
        auto const route = std::ranges::find_if(
            all, [&](Route const& one) { return one.pattern == pattern && one.method == method; });
        http::Request request;
        request.parameters = std::move(parameters);
        auto const now = clock.now();
        Visit const visit{
            request, connection(), clock, site, *language, now, time::day_in_stockholm(now), who, {}};
        return route != all.end() && route->access(visit);
    }
    void execute(Text sql) { db::Query<void()>{db::ComposedSql{sql}}.run(connection()); }
    std::string verb_of(std::string const& noun, std::string const& id) {
        auto const entries = ledger::entries_about(connection(), noun, id);
        return entries.empty() ? "" : entries.back().verb;
    }

    Site site;
    std::optional<Person> who;
    text::Language const* language = &text::swedish();

  private:
    http::Response with(http::Request& request, Page page) {
        auto const now = clock.now();
        Visit visit{request, connection(), clock, site, *language, now, time::day_in_stockholm(now), who, {}};
        return page(visit);
    }
};

inline harness::Html read_page(http::Response const& response) {
    return harness::read_html(response.content());
}
inline bool says(http::Response const& response, std::string_view words) {
    return read_page(response).text.find(words) != std::string::npos;
}
// What stands in a field of the page's forms; "" when there is none.
inline std::string field_of(http::Response const& response, std::string_view name) {
    for (auto const& form : read_page(response).forms)
        for (auto const& control : form.controls)
            if (control.name == name) return control.value;
    return {};
}

}  // namespace jamsides::app
