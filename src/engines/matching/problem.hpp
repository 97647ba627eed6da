// A matching problem as a person states it: who takes part, who mentors, what must hold and what it weighs.
// The programme office's file is read into this; everything else in the engine starts from it.
#pragma once

#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "engines/matching/decimal.hpp"

namespace jamsides::matching {

using CodePair = std::pair<std::string, std::string>;

struct Organisation {
    std::string code;
    std::string name;
    std::string kind;
    double lat = 0;
    double lon = 0;
    std::optional<std::string> theme;
    bool theme_matters_more = false;
    std::vector<std::string> wishes;
    std::optional<long long> population;  // inhabitants; only size_difference asks for it
};

struct Mentor {
    std::string code;
    std::string name;
    std::string kind;
    double lat = 0;
    double lon = 0;
    std::vector<std::string> themes;
    int capacity = 1;  // groups
    bool must_be_used = false;
};

struct Range {  // both ends included
    int from = 0;
    int to = 0;
    bool holds(int value) const { return from <= value && value <= to; }
};

struct Rules {
    Range group_sizes{2, 3};
    Range mentors_per_group{1, 3};
    int learning_meetings = 3;
    std::vector<CodePair> together;
    std::vector<CodePair> apart;
    std::vector<CodePair> not_mentored_by;  // organisation, mentor
};

struct Weights {
    Decimal travel{1, 0};
    Decimal theme_travel_share{25, 2};
    Decimal theme_mismatch{300, 0};
    Decimal kind_mixed{100, 0};
    Decimal met_before{400, 0};
    long long wish_unmet = 200;
    Decimal mentor_travel{5, 1};
    Decimal mentor_theme_mismatch{150, 0};
    Decimal size_difference{0, 0};  // for every 10,000 inhabitants two members differ by
};

struct Problem {
    std::vector<Organisation> organisations;
    std::vector<Mentor> mentors;
    Rules rules;
    Weights weights;
    std::vector<CodePair> met_before;
    std::optional<std::map<std::string, std::map<std::string, int>>> distances_km;
};

// The file cannot be understood as a problem; the text is one sentence that names the place.
struct BadProblem : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace jamsides::matching
