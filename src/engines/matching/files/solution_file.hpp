// Answers as files: the JSON in which a proposal is kept, compared and re-verified years later.
#pragma once

#include <string>
#include <string_view>

#include "engines/matching/solution.hpp"

namespace jamsides::matching {

enum class Tongue { swedish, english };

std::string write_solution(Solution const& solution, Tongue tongue = Tongue::swedish);

// What verification and the pages need of such a file. Throws BadProblem naming the place.
struct WrittenAnswer {
    std::string status;
    bool has_cost = false;
    long long cost = 0;
    bool has_lower_bound = false;
    long long lower_bound = 0;
    struct WrittenGroup {
        Placement placement;
        bool has_cost = false;
        long long cost = 0;
        Story story;  // empty when the file has none
    };
    std::vector<WrittenGroup> groups;
    std::vector<Alternative> alternatives;
    bool has_wishes_unmet = false;
    std::vector<CodePair> wishes_unmet;
};
WrittenAnswer read_solution(std::string_view text);

}  // namespace jamsides::matching
