// The demo world with somebody in it who looks at groups: for this module's tests only.
#pragma once

#include "app/world/page_fixture.hpp"
#include "engines/matching/command.hpp"
#include "engines/matching/files/problem_file.hpp"
#include "modules/matching/pages.hpp"
#include "modules/matching/reckoning.hpp"
#include "modules/matching/routes.hpp"
#include "modules/organisations/store.hpp"
#include "platform/jobs/runner.hpp"

namespace jamsides::matching {

struct Groups : app::PageTest {
    void SetUp() override {
        app::PageTest::SetUp();
        if (IsSkipped()) return;
        open_round = app::new_round_id(clock.now());
        round = "2021-2023";
    }

    http::Response look(Page page, std::string const& target = "/x", http::Fields parameters = {}) {
        return PageTest::look(page, in_round(std::move(parameters)), target);
    }
    http::Response send(Page page, http::Fields fields, http::Fields parameters = {}) {
        return PageTest::send(page, std::move(fields), in_round(std::move(parameters)));
    }
    bool may_open(std::string_view pattern, http::Method method = http::Method::get) {
        return PageTest::may_open(routes(), pattern, method);
    }

    Version newest() {
        return *find_version(connection(), round, versions_in(connection(), round).front().number);
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

    std::string round, open_round;

  private:
    http::Fields in_round(http::Fields parameters) const {
        parameters.add("round", round);
        return parameters;
    }
};

using app::read_page;
using app::says;

// What the independent checker says of a version's files.
inline int verified(Version const& version) {
    std::ostringstream out, err;
    auto const status = run_verify(version.problem, version.solution, out, err);
    EXPECT_EQ(err.str(), "");
    return status;
}

}  // namespace jamsides::matching
