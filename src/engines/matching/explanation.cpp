// A group's cost taken apart by criterion, in whole numbers that sum to what was rounded: see evaluate.hpp.
#include <algorithm>
#include <numeric>

#include "engines/matching/evaluate.hpp"

namespace jamsides::matching {

namespace {

// Shares of round(sum / per_unit): each rounded down, the rest to the largest remainders, earlier first.
std::vector<long long> shares_of(std::vector<Exact> const& grains, Exact per_unit) {
    std::vector<long long> out;
    Exact sum = 0;
    for (Exact part : grains) {
        out.push_back(floor_of(part, per_unit));
        sum += part;
    }
    auto missing = rounded_half_up(sum, per_unit) - std::accumulate(out.begin(), out.end(), 0LL);
    std::vector<int> order(grains.size());
    std::iota(order.begin(), order.end(), 0);
    auto remainder = [&](int k) { return grains[k] - out[k] * per_unit; };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return remainder(a) > remainder(b); });
    for (int k = 0; k < missing; ++k) ++out[order[k]];
    return out;
}

std::vector<long long> pair_shares(Costs const& costs, std::vector<int> const& members) {
    std::vector<Exact> grains;
    std::vector<long long> whole;
    for (auto const& criterion : costs.criteria()) {
        Exact sum = 0;
        long long after_rounding = 0;
        for (std::size_t a = 0; a < members.size(); ++a) {
            after_rounding += criterion->member_whole(members[a]);
            for (std::size_t b = a + 1; b < members.size(); ++b) {
                sum += criterion->pair(int(members.size()), members[a], members[b]);
                after_rounding += criterion->pair_whole(members[a], members[b]);
            }
        }
        grains.push_back(sum);
        whole.push_back(after_rounding);
    }
    auto shares = shares_of(grains, costs.per_unit());
    for (std::size_t k = 0; k < shares.size(); ++k) shares[k] += whole[k];
    return shares;
}

std::vector<long long> mentor_shares(Costs const& costs, std::vector<int> const& members, int m) {
    std::vector<Exact> grains;
    for (auto const& criterion : costs.criteria()) {
        Exact sum = 0;
        bool fails = false;
        for (int i : members) {
            sum += criterion->mentor_member(int(members.size()), m, i);
            fails = fails || criterion->mentor_fails(m, i);
        }
        grains.push_back(sum + (fails ? criterion->mentor_once() : 0));
    }
    return shares_of(grains, costs.per_unit());
}

// A criterion that costs nothing and weighs nothing is not worth a line.
bool worth_telling(Problem const& problem, std::string_view name, bool has_mentors, bool has_wishes) {
    auto const& weights = problem.weights;
    if (name == "size_difference") return !weights.size_difference.is_zero();
    if (name == "mentor_travel") return has_mentors;
    if (name == "mentor_theme_mismatch") return has_mentors && !weights.mentor_theme_mismatch.is_zero();
    if (name == "wish_unmet") return has_wishes;
    return true;
}

}  // namespace

std::vector<Because> explain(Costs const& costs, std::vector<int> const& members,
                             std::vector<int> const& mentors) {
    auto values = pair_shares(costs, members);
    for (int m : mentors) {
        auto shares = mentor_shares(costs, members, m);
        for (std::size_t k = 0; k < values.size(); ++k) values[k] += shares[k];
    }
    auto const& instance = costs.instance();
    bool has_wishes = false;
    for (auto [from, to] : instance.wishes())
        has_wishes = has_wishes || std::find(members.begin(), members.end(), from) != members.end();
    Gathering gathering{instance, members, mentors};
    std::vector<Because> out;
    for (std::size_t k = 0; k < values.size(); ++k) {
        auto const& criterion = *costs.criteria()[k];
        if (values[k] == 0 &&
            !worth_telling(instance.problem(), criterion.name(), !mentors.empty(), has_wishes))
            continue;
        auto sentence = criterion.explain(gathering, values[k]);
        out.push_back({std::string(criterion.name()), values[k], sentence.swedish, sentence.english});
    }
    return out;
}

}  // namespace jamsides::matching
