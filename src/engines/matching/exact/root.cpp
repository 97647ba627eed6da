// See root.hpp.
#include "engines/matching/exact/root.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engines/matching/exact/first_groups.hpp"
#include "engines/matching/exact/separation.hpp"

namespace jamsides::matching::exact {

namespace {

constexpr double negative = -1e-6;  // reduced costs above this count as none

// More than any proposal can cost, and less its opposite.
double greatest_cost(Costs const& costs) {
    auto const& instance = costs.instance();
    double pair = 1, whole = 1, mentor = std::abs(costs.mentor_once()) + 1;
    auto [least, most] = instance.group_sizes();
    for (int i = 0; i < instance.organisations(); ++i) {
        whole += std::abs(costs.member(i));
        for (int size = least; size <= most; ++size) {
            for (int j = 0; j < instance.organisations(); ++j)
                if (i != j) pair = std::max(pair, std::abs(costs.pair(size, i, j)));
            for (int m = 0; m < instance.mentors(); ++m)
                mentor = std::max(mentor, 4 * std::abs(costs.mentor_member(size, m, i)));
        }
    }
    double mentors = std::min(instance.mentors_per_group().to, instance.mentors());
    return whole + instance.organisations() * (2 * pair + mentors * mentor);
}

}  // namespace

Root::Root(Costs const& costs, Counts const& counts, Options const& options)
    : costs_(costs),
      options_(options),
      counts_(counts),
      master_(costs.instance(), counts, 1e5),
      pricing_(costs, options.threads),
      dearest_(greatest_cost(costs)),
      bound_(-dearest_) {
    for (auto const& served : first_groups(costs, 6)) master_.add({served, cost_of(costs, served)});
}

int Root::add_columns(std::vector<Priced> const& teams) {
    struct Offer {
        double reduced_cost;
        Column column;
    };
    std::vector<Offer> offers;
    MentorChoice mentors(costs_, pricing_.duals().mentor);
    for (auto const& priced : teams) {
        if (priced.reduced_cost > -negative && costs_.instance().mentors() == 0) continue;
        auto choice = mentors.best(priced.team);
        double reduced = priced.reduced_cost + choice.value;
        if (choice.possible && reduced < negative)
            offers.push_back({reduced, {{priced.team, choice.mentors}, priced.group_cost + choice.cost}});
    }
    std::sort(offers.begin(), offers.end(), [](auto& a, auto& b) {
        return a.reduced_cost != b.reduced_cost ? a.reduced_cost < b.reduced_cost
                                                : a.column.served < b.column.served;
    });
    std::vector<int> uses(costs_.instance().organisations());
    int added = 0;
    for (auto& offer : offers) {
        auto members = offer.column.served.team.members();
        if (std::all_of(members.begin(), members.end(), [&](int i) { return uses[i] >= 6; })) continue;
        for (int i : members) ++uses[i];
        added += master_.add(std::move(offer.column));
    }
    return added;
}

// Prices that are not yet the last ones prove something too: every group gains at most what its reduced cost
// says, shared by its members.
void Root::note_early_bound() {
    pricing_.update(master_.duals(), master_.cuts());
    auto found = pricing_.below(negative, 200'000);
    if (!found.complete) return;
    std::vector<double> gain(costs_.instance().organisations(), negative);
    MentorChoice mentors(costs_, pricing_.duals().mentor);
    for (auto const& priced : found.teams) {
        auto choice = mentors.best(priced.team);
        if (!choice.possible) continue;
        double share = (priced.reduced_cost + choice.value) / priced.team.size;
        for (int i : priced.team.members()) gain[i] = std::min(gain[i], share);
    }
    bound_ = std::max(bound_, std::accumulate(gain.begin(), gain.end(), master_.dual_objective()));
}

bool Root::generate() {
    for (;;) {
        master_.solve();
        if (options_.stop()) {
            note_early_bound();
            return false;
        }
        pricing_.update(master_.duals(), master_.cuts());
        if (add_columns(pricing_.some_below(negative, 12)) > 0) continue;
        if (add_columns(pricing_.below(negative, std::size_t(-1) / 2).teams) > 0) continue;
        return true;
    }
}

void Root::run(std::function<void(double)> const& raised) {
    int idle = 0;
    int n = costs_.instance().organisations();
    for (;;) {
        if (!generate() || !everyone_placed()) return;
        double before = bound_;
        priced_bound_ = master_.dual_objective() + negative * counts_.groups.to;
        bound_ = std::max(bound_, priced_bound_);
        raised(bound_);
        if (integral()) break;
        idle = bound_ - before < 2e-5 * std::abs(bound_) ? idle + 1 : 0;
        if (idle > 8) break;
        auto cuts = broken_cuts(master_, n, n / 2 + 20);
        if (cuts.empty()) break;
        master_.drop_idle_cuts();
        master_.add_cuts(cuts);
    }
    finished_ = true;
}

// The price of leaving somebody out is raised until nobody is, or the bound shows that nothing can be done.
bool Root::everyone_placed() {
    while (master_.artificial_sum() > 1e-6) {
        if (master_.dual_objective() > dearest_) {
            possible_ = false;
            return false;
        }
        master_.raise_artificial_price(10 * master_.artificial_price());
        if (!generate()) return false;
    }
    return true;
}

bool Root::integral() const {
    if (master_.artificial_sum() > 1e-6) return false;
    for (std::size_t j = 0; j < master_.columns().size(); ++j) {
        double x = master_.value(int(j));
        if (x > 1e-6 && x < 1 - 1e-6) return false;
    }
    return true;
}

std::vector<Served> Root::whole_groups() const {
    std::vector<Served> out;
    for (std::size_t j = 0; j < master_.columns().size(); ++j)
        if (master_.value(int(j)) > 0.5) out.push_back(master_.columns()[j].served);
    return out;
}

}  // namespace jamsides::matching::exact
