// The problems the engine is measured on: made from Sweden's real organisations with given seeds.
#pragma once

#include <string>
#include <vector>

#include "engines/matching/problem.hpp"

namespace jamsides::bench {

struct Wanted {
    int organisations = 0;
    int mentors = 0;
    unsigned seed = 1;
    bool themes_first = false;  // two of three put their theme before distance: harder
    matching::Range sizes{2, 3};
};

// Beyond the 311 of the file, bodies are scattered near them.
matching::Problem make_problem(std::string const& organisations_csv, Wanted const& wanted);

}  // namespace jamsides::bench
