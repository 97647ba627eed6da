// The demo world with somebody in it who looks at groups: for this module's tests only.
#pragma once

#include <algorithm>

#include "app/world/world_fixture.hpp"
#include "engines/matching/command.hpp"
#include "engines/matching/files/problem_file.hpp"
#include "harness/html.hpp"
#include "modules/matching/pages.hpp"
#include "modules/matching/reckoning.hpp"
#include "modules/matching/routes.hpp"
#include "modules/organisations/store.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/http/refusal.hpp"
#include "platform/jobs/runner.hpp"
#include "platform/ledger/entries.hpp"
#include "platform/time/stockholm.hpp"

namespace jamsides::matching {

struct Groups : app::WorldTest {
    using Page = http::Response (*)(Visit&);

    void SetUp() override {
        app::WorldTest::SetUp();
        if (IsSkipped()) return;
        clock.set(*time::instant_from_iso("2026-11-21T09:00:00Z"));
        app::load_world(connection(), clock.now());
        open_round = app::new_round_id(clock.now());
        round = "2021-2023";
        be("person-ellen-nyberg");
    }

    void be(std::string const& person_id) { who = auth::person_by_id(connection(), person_id); }

    http::Response go(Page page, http::Method method, std::string const& target, http::Fields fields,
                      http::Fields parameters) {
        auto request = http::request_for(method, target, std::move(fields));
        request.parameters = std::move(parameters);
        request.parameters.add("round", round);
        auto const now = clock.now();
        Visit visit{
            request, connection(), clock, site, text::swedish(), now, time::day_in_stockholm(now), who, {}};
        return page(visit);
    }
    http::Response look(Page page, std::string const& target = "/x", http::Fields parameters = {}) {
        return go(page, http::Method::get, target, {}, std::move(parameters));
    }
    http::Response send(Page page, http::Fields fields, http::Fields parameters = {}) {
        return go(page, http::Method::post, "/x", std::move(fields), std::move(parameters));
    }
    bool may_open(std::string_view pattern, http::Method method = http::Method::get) {
        http::Request request;
        auto const now = clock.now();
        Visit const visit{
            request, connection(), clock, site, text::swedish(), now, time::day_in_stockholm(now), who, {}};
        auto const all = routes();
        auto const route = std::ranges::find_if(
            all, [&](Route const& one) { return one.pattern == pattern && one.method == method; });
        return route != all.end() && route->access(visit);
    }

    Version newest() {
        return *find_version(connection(), round, versions_in(connection(), round).front().number);
    }
    std::string verb_of(std::string const& noun, std::string const& id) {
        auto const entries = ledger::entries_about(connection(), noun, id);
        return entries.empty() ? "" : entries.back().verb;
    }

    // So many municipalities, the nth wishing for the one after it when n is odd.
    Problem problem_with(std::size_t count) {
        Problem problem;
        for (auto const& facts : organisations::all(connection())) {
            if (facts.kind != "municipality" || problem.organisations.size() == count) continue;
            problem.organisations.push_back(
                {facts.code, facts.official_name, "kommun", facts.lat, facts.lon});
        }
        for (std::size_t k = 1; k + 1 < count; k += 2)
            problem.organisations[k].wishes = {problem.organisations[k + 1].code};
        problem.rules.mentors_per_group = {0, 0};
        return problem;
    }
    matching::Run run_of(Problem const& problem) {
        matching::Run run;
        run.round_id = round;
        run.problem = write_problem(problem);
        return run;
    }
    Version proposed(Problem const& problem) {
        ask(connection(), clock, {who->id, who->name}, run_of(problem));
        return newest();
    }

    Site site;
    std::string round, open_round;
    std::optional<Person> who;
};

inline harness::Html read_page(http::Response const& response) {
    return harness::read_html(response.content());
}
inline bool says(http::Response const& response, std::string_view words) {
    return read_page(response).text.find(words) != std::string::npos;
}

// What the independent checker says of a version's files.
inline int verified(Version const& version) {
    std::ostringstream out, err;
    auto const status = run_verify(version.problem, version.solution, out, err);
    EXPECT_EQ(err.str(), "");
    return status;
}

}  // namespace jamsides::matching
