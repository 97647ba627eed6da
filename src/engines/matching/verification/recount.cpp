// See recount.hpp. Written from the definition of the cost; slow and plain on purpose.
#include "engines/matching/verification/recount.hpp"

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <cmath>
#include <numbers>

namespace jamsides::matching::verification {

namespace {

using Fraction = boost::multiprecision::cpp_rational;
using Whole = boost::multiprecision::cpp_int;

Fraction fraction_of(Decimal const& value) {
    return Fraction(Whole(value.digits), boost::multiprecision::pow(Whole(10), unsigned(value.places)));
}

long long rounded(Fraction const& value) {
    Fraction raised = value + Fraction(1, 2);
    Whole above = numerator(raised), below = denominator(raised), quotient = above / below;
    if (above < 0 && quotient * below != above) quotient -= 1;
    return static_cast<long long>(quotient);
}

template <class Body>
Body const& body_with(std::vector<Body> const& bodies, std::string const& code) {
    return *std::find_if(bodies.begin(), bodies.end(), [&](auto& body) { return body.code == code; });
}

template <class A, class B>
long long distance(Problem const& problem, A const& a, B const& b) {
    if (problem.distances_km) {
        auto const& table = *problem.distances_km;
        auto row = table.find(a.code);
        return row != table.end() && row->second.count(b.code) ? row->second.at(b.code)
                                                               : table.at(b.code).at(a.code);
    }
    long double degree = std::numbers::pi_v<long double> / 180;
    auto half_chord = [&](long double from, long double to) { return std::sin((to - from) * degree / 2); };
    auto up = half_chord(a.lat, b.lat), across = half_chord(a.lon, b.lon);
    auto h = up * up + std::cos(a.lat * degree) * std::cos(b.lat * degree) * across * across;
    return (long long)std::floor(2 * 6371.0088L * std::asin(std::sqrt(std::min(1.0L, h))) + 0.5L);
}

bool same_theme(Organisation const& a, Organisation const& b) {
    return a.theme.has_value() && b.theme.has_value() && *a.theme == *b.theme;
}

bool listed(std::vector<CodePair> const& pairs, std::string const& a, std::string const& b) {
    return std::any_of(pairs.begin(), pairs.end(), [&](CodePair const& pair) {
        return pair == CodePair(a, b) || pair == CodePair(b, a);
    });
}

Fraction pair_cost(Problem const& problem, Organisation const& a, Organisation const& b, std::size_t size) {
    auto const& weights = problem.weights;
    Fraction way = distance(problem, a, b);
    if (a.theme_matters_more && b.theme_matters_more && same_theme(a, b))
        way *= fraction_of(weights.theme_travel_share);
    Fraction cost = fraction_of(weights.travel) * 4 * problem.rules.learning_meetings / size * way;
    if ((a.theme_matters_more || b.theme_matters_more) && !same_theme(a, b))
        cost += fraction_of(weights.theme_mismatch);
    if (a.kind != b.kind) cost += fraction_of(weights.kind_mixed);
    if (listed(problem.met_before, a.code, b.code)) cost += fraction_of(weights.met_before);
    if (weights.size_difference.digits != 0)
        cost += fraction_of(weights.size_difference) * std::llabs(*a.population - *b.population) / 10000;
    return cost;
}

}  // namespace

long long recounted_group(Problem const& problem, std::vector<std::string> const& members) {
    Fraction cost = 0;
    for (std::size_t a = 0; a < members.size(); ++a)
        for (std::size_t b = a + 1; b < members.size(); ++b)
            cost += pair_cost(problem, body_with(problem.organisations, members[a]),
                              body_with(problem.organisations, members[b]), members.size());
    return rounded(cost);
}

long long recounted_mentor(Problem const& problem, std::string const& code,
                           std::vector<std::string> const& members) {
    auto const& mentor = body_with(problem.mentors, code);
    Fraction way = 0;
    bool mismatch = false;
    for (auto const& member : members) {
        auto const& body = body_with(problem.organisations, member);
        way += distance(problem, mentor, body);
        bool knows = false;
        for (auto const& theme : mentor.themes) knows = knows || (body.theme && *body.theme == theme);
        if (body.theme_matters_more && !knows) mismatch = true;
    }
    Fraction cost = fraction_of(problem.weights.mentor_travel) * 2 * problem.rules.learning_meetings /
                    members.size() * way;
    if (mismatch) cost += fraction_of(problem.weights.mentor_theme_mismatch);
    return rounded(cost);
}

}  // namespace jamsides::matching::verification
