// See command.hpp.
#include "engines/matching/command.hpp"

#include <ostream>

#include "engines/matching/clocked_options.hpp"
#include "engines/matching/files/problem_file.hpp"
#include "engines/matching/files/solution_file.hpp"
#include "engines/matching/solve.hpp"
#include "engines/matching/verification/verify.hpp"

namespace jamsides::matching {

namespace {

constexpr std::size_t told_in_full =
    100;  // organisations; with more it takes many times as long as the proof

Options options_for(MatchOptions const& wanted, std::ostream& err) {
    auto options = clocked_options(wanted.time_limit, wanted.cancelled);
    options.alternatives = wanted.alternatives;
    options.threads = wanted.threads;
    if (!wanted.quiet)
        options.report = [&err, last = -1.0](Progress const& progress) mutable {
            if (progress.seconds < last + 0.5) return;
            last = progress.seconds;
            err << "sekund " << (long long)progress.seconds << ": minst " << progress.bound;
            if (progress.found) err << ", bäst hittills " << progress.best;
            if (progress.found && progress.best != 0)
                err << ", gap " << 100.0 * double(progress.best - progress.bound) / double(progress.best)
                    << " %";
            err << std::endl;
        };
    return options;
}

}  // namespace

int run_match(std::string_view problem_text, MatchOptions const& wanted, std::ostream& out,
              std::ostream& err) {
    try {
        auto options = options_for(wanted, err);
        auto problem = read_problem(problem_text);
        options.price_rules = wanted.in_full.value_or(problem.organisations.size() <= told_in_full);
        options.tell_stories = options.price_rules;
        auto solution = solve(problem, options);
        out << write_solution(solution, wanted.english ? Tongue::english : Tongue::swedish);
        if (solution.status == Status::infeasible)
            err << "Reglerna går inte att förena; skälen står i svaret.\n";
        if (solution.status == Status::unknown) err << "Tiden tog slut innan något förslag hittades.\n";
        return solution.groups.empty() ? 1 : 0;
    } catch (BadProblem const& bad) {
        err << bad.what() << '\n';
        return 2;
    }
}

int run_verify(std::string_view problem_text, std::string_view solution_text, std::ostream& out,
               std::ostream& err) {
    try {
        auto problem = read_problem(problem_text);
        auto verdict = verify(problem, read_solution(solution_text));
        (verdict.holds ? out : err) << verdict.sentence << '\n';
        return verdict.holds ? 0 : 1;
    } catch (BadProblem const& bad) {
        err << bad.what() << '\n';
        return 2;
    }
}

}  // namespace jamsides::matching
