// A Problem as a problem file again, complete with every default written out: see problem_file.hpp.
#include "engines/matching/files/json_node.hpp"
#include "engines/matching/files/problem_file.hpp"

namespace jamsides::matching {

namespace {

using files::list;
using files::quoted;

std::string written(Decimal const& value) {
    auto digits = std::to_string(value.digits < 0 ? -value.digits : value.digits);
    if (int missing = value.places + 1 - int(digits.size()); missing > 0)
        digits = std::string(missing, '0') + digits;
    if (value.places > 0) {
        auto whole = digits.size() - value.places;
        digits = digits.substr(0, whole) + "." + digits.substr(whole);
    }
    return (value.digits < 0 ? "-" : "") + digits;
}

std::string written(double value) {
    auto exact = decimal_of(value);
    return exact ? written(*exact) : std::to_string(value);
}

std::string pairs(std::vector<CodePair> const& pairs) {
    return list(pairs,
                [](auto& pair) { return "[" + quoted(pair.first) + ", " + quoted(pair.second) + "]"; });
}

std::string range(Range range) {
    return "[" + std::to_string(range.from) + ", " + std::to_string(range.to) + "]";
}

template <class Body>
std::string identity(Body const& body) {
    return "{\"code\": " + quoted(body.code) + ", \"name\": " + quoted(body.name) +
           ", \"kind\": " + quoted(body.kind) + ", \"lat\": " + written(body.lat) +
           ", \"lon\": " + written(body.lon);
}

std::string organisation(Organisation const& body) {
    auto out = identity(body);
    out += ", \"theme\": " + (body.theme ? quoted(*body.theme) : "null");
    out += std::string(", \"theme_matters_more\": ") + (body.theme_matters_more ? "true" : "false");
    out += ", \"wishes\": " + list(body.wishes, quoted);
    if (body.population) out += ", \"population\": " + std::to_string(*body.population);
    return out + "}";
}

std::string mentor(Mentor const& body) {
    return identity(body) + ", \"themes\": " + list(body.themes, quoted) +
           ", \"capacity\": " + std::to_string(body.capacity) +
           ", \"must_be_used\": " + (body.must_be_used ? "true" : "false") + "}";
}

std::string rules(Rules const& rules) {
    return "{\n    \"group_sizes\": " + range(rules.group_sizes) +
           ",\n    \"mentors_per_group\": " + range(rules.mentors_per_group) +
           ",\n    \"learning_meetings\": " + std::to_string(rules.learning_meetings) +
           ",\n    \"together\": " + pairs(rules.together) + ",\n    \"apart\": " + pairs(rules.apart) +
           ",\n    \"not_mentored_by\": " + pairs(rules.not_mentored_by) + "\n  }";
}

std::string weights(Weights const& weights) {
    return "{\"travel\": " + written(weights.travel) +
           ", \"theme_travel_share\": " + written(weights.theme_travel_share) +
           ", \"theme_mismatch\": " + written(weights.theme_mismatch) +
           ", \"kind_mixed\": " + written(weights.kind_mixed) +
           ", \"met_before\": " + written(weights.met_before) +
           ", \"wish_unmet\": " + std::to_string(weights.wish_unmet) +
           ", \"mentor_travel\": " + written(weights.mentor_travel) +
           ", \"mentor_theme_mismatch\": " + written(weights.mentor_theme_mismatch) +
           ", \"size_difference\": " + written(weights.size_difference) + "}";
}

std::string distances(Problem const& problem) {
    if (!problem.distances_km) return "null";
    std::string out;
    for (auto const& [from, row] : *problem.distances_km) {
        std::string cells;
        for (auto const& [to, kilometres] : row)
            cells += (cells.empty() ? "" : ", ") + quoted(to) + ": " + std::to_string(kilometres);
        out += (out.empty() ? "\n    " : ",\n    ") + quoted(from) + ": {" + cells + "}";
    }
    return "{" + out + "\n  }";
}

}  // namespace

std::string write_problem(Problem const& problem) {
    return "{\n  \"organisations\": " + list(problem.organisations, organisation, ",\n    ") +
           ",\n  \"mentors\": " + list(problem.mentors, mentor, ",\n    ") +
           ",\n  \"rules\": " + rules(problem.rules) + ",\n  \"weights\": " + weights(problem.weights) +
           ",\n  \"met_before\": " + pairs(problem.met_before) +
           ",\n  \"distances_km\": " + distances(problem) + "\n}\n";
}

}  // namespace jamsides::matching
