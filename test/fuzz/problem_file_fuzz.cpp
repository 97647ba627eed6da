// Any bytes at all as a problem file, and as an answer to verify: refused in one sentence, or read and
// written back the same, and small problems solved and believed by the checker.
#include <cstdint>
#include <cstdlib>

#include "engines/matching/files/problem_file.hpp"
#include "engines/matching/solve.hpp"
#include "engines/matching/verification/verify.hpp"

using namespace jamsides::matching;

namespace {

void solve_and_verify(Problem const& problem) {
    Options options;
    options.stop = [tries = 0]() mutable { return ++tries > 200; };
    auto solution = solve(problem, options);
    if (solution.groups.empty()) return;
    if (!verify(problem, read_solution(write_solution(solution))).holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    std::string_view text(reinterpret_cast<const char*>(bytes), size);
    try {
        auto problem = read_problem(text);
        auto once = write_problem(problem);
        if (write_problem(read_problem(once)) != once) std::abort();
        if (problem.organisations.size() <= 12 && problem.mentors.size() <= 6) solve_and_verify(problem);
    } catch (BadProblem const& bad) {
        if (std::string_view(bad.what()).find('\n') != std::string_view::npos) std::abort();
    }
    try {
        read_solution(text);
    } catch (BadProblem const&) {
    }
    return 0;
}
