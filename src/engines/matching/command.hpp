// The engine from the command line: `match problem.json` and `verify problem.json solution.json`.
// Plain functions, so that the program's main only opens files.
#pragma once

#include <atomic>
#include <iosfwd>
#include <optional>
#include <string_view>

namespace jamsides::matching {

struct MatchOptions {
    double time_limit = 0;  // seconds; 0: none
    int alternatives = 0;
    int threads = 1;
    // Prices of rules, and an explanation a group with the nearest alternative. Unless told otherwise only
    // for up to sixty organisations: beyond that they take many times as long as the proof.
    std::optional<bool> in_full;
    bool english = false;                          // explanations in English
    bool quiet = false;                            // no progress on `err`
    std::atomic<bool> const* cancelled = nullptr;  // set by whoever wants it to stop
};

// 0: an answer was written to `out`; 1: no proposal can keep the rules (the reasons are in the answer), or
// none was found in time; 2: the problem file cannot be used, one sentence on `err`.
int run_match(std::string_view problem_text, MatchOptions const& options, std::ostream& out,
              std::ostream& err);

// 0: the solution keeps every rule and its costs are right, said on `out`; 1: it does not, the first fault by
// name on `err`; 2: a file cannot be used, one sentence on `err`.
int run_verify(std::string_view problem_text, std::string_view solution_text, std::ostream& out,
               std::ostream& err);

}  // namespace jamsides::matching
