// See tree.hpp. Whether two organisations share a group is decided first (Ryan and Foster), then who mentors
// whom.
#include "engines/matching/exact/tree.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "engines/matching/exact/separation.hpp"

namespace jamsides::matching::exact {

namespace {

constexpr int rounds_of_cuts = 3;  // at a node
constexpr double whole = 1e-6;     // closer than this to a whole number counts as one

// The entry nearest to one half; of equals the first. Nothing when all are whole.
template <class Key>
Key const* most_divided(std::map<Key, double> const& sums) {
    Key const* chosen = nullptr;
    double least = 0.5 - whole;
    for (auto const& [key, sum] : sums)
        if (double off = std::abs(sum - 0.5); off < least - 1e-9) {
            least = off;
            chosen = &key;
        }
    return chosen;
}

}  // namespace

bool same_teams(Grouping const& a, Grouping const& b) {
    return std::equal(a.groups.begin(), a.groups.end(), b.groups.begin(), b.groups.end(),
                      [](Served const& x, Served const& y) { return x.team == y.team; });
}

bool Choice::allows(Served const& group) const {
    auto const& of = group.team;
    if (kind == team) {
        if (of == whole) return yes;
        if (!yes) return true;
        return std::none_of(whole.member.begin(), whole.member.begin() + whole.size,
                            [&](int i) { return of.has(i); });
    }
    if (kind == pair) return yes ? of.has(first) == of.has(second) : !(of.has(first) && of.has(second));
    if (!of.has(first)) return true;
    return std::binary_search(group.mentors.begin(), group.mentors.end(), second) == yes;
}

long long Tree::limit() const {
    return int(best_.size()) < wanted_ ? cutoff_ : std::min(cutoff_, best_.back().cost - 1);
}

void Tree::offer(Grouping grouping, int wanted) {
    std::sort(grouping.groups.begin(), grouping.groups.end());
    auto twin =
        std::find_if(best_.begin(), best_.end(), [&](auto& known) { return same_teams(known, grouping); });
    if (twin != best_.end()) {
        if (twin->cost <= grouping.cost) return;
        best_.erase(twin);
    }
    auto place = std::find_if(best_.begin(), best_.end(), [&](auto& known) {
        return known.cost > grouping.cost || (known.cost == grouping.cost && known.groups > grouping.groups);
    });
    best_.insert(place, std::move(grouping));
    if (int(best_.size()) > wanted) best_.pop_back();
}

Grouping Tree::grouping_here() const {
    Grouping out;
    for (std::size_t j = 0; j < master_.columns().size(); ++j)
        if (master_.value(int(j)) > 0.5) {
            out.groups.push_back(master_.columns()[j].served);
            out.cost += master_.columns()[j].cost;
        }
    std::sort(out.groups.begin(), out.groups.end());
    return out;
}

void Tree::push_both(Choices const& choices, Choice choice) {
    for (bool yes : {false, true}) {  // the last pushed is visited first
        auto next = choices;
        choice.yes = yes;
        next.push_back(choice);
        open_.push_back(std::move(next));
    }
}

bool Tree::branch_on_pair(Choices const& choices) {
    std::map<std::pair<int, int>, double> together;
    for (std::size_t j = 0; j < master_.columns().size(); ++j) {
        double x = master_.value(int(j));
        if (x < whole) continue;
        auto members = master_.columns()[j].served.team.members();
        for (std::size_t a = 0; a < members.size(); ++a)
            for (std::size_t b = a + 1; b < members.size(); ++b) together[{members[a], members[b]}] += x;
    }
    auto chosen = most_divided(together);
    if (chosen) push_both(choices, {Choice::pair, true, chosen->first, chosen->second, {}});
    return chosen;
}

bool Tree::branch_on_mentor(Choices const& choices) {
    std::map<std::pair<int, int>, double> serving;
    for (std::size_t j = 0; j < master_.columns().size(); ++j) {
        double x = master_.value(int(j));
        if (x < whole) continue;
        auto const& served = master_.columns()[j].served;
        for (int m : served.mentors) serving[{served.team.member[0], m}] += x;
    }
    auto chosen = most_divided(serving);
    if (chosen) push_both(choices, {Choice::served, true, chosen->first, chosen->second, {}});
    return chosen;
}

// All other proposals of this region, each in one of the parts: the first team out; the first in, the second
// out; …
void Tree::split(Choices const& choices) {
    auto here = grouping_here();
    auto within = choices;
    for (auto const& served : here.groups) {
        Choice choice{Choice::team, false, 0, 0, served.team};
        within.push_back(choice);
        open_.push_back(within);
        within.back().yes = true;
    }
}

// Adds cuts this solution breaks; they hold everywhere in the tree.
bool Tree::tighten() {
    auto cuts = broken_cuts(master_, organisations_, 30);
    if (cuts.empty()) return false;
    if (master_.cuts().size() > 4 * organisations_) master_.drop_idle_cuts();
    master_.add_cuts(cuts);
    return true;
}

void Tree::visit(Choices const& choices) {
    master_.restrict_to([&](Served const& served) {
        return std::all_of(choices.begin(), choices.end(),
                           [&](auto& choice) { return choice.allows(served); });
    });
    for (int round = 0;; ++round) {
        if (!master_.solve() || std::ceil(master_.objective() - 1e-5) > double(limit())) return;
        if (round >= rounds_of_cuts || !tighten()) break;
    }
    if (branch_on_pair(choices) || branch_on_mentor(choices)) return;
    offer(grouping_here(), wanted_);
    if (wanted_ > 1) split(choices);
}

Tree::Outcome Tree::run(long long cutoff, int wanted, std::vector<Choice> const& given) {
    cutoff_ = cutoff;
    wanted_ = wanted;
    open_.assign(1, given);
    master_.allow_artificial(false);
    while (!open_.empty() && !options_.stop()) {
        auto choices = std::move(open_.back());
        open_.pop_back();
        visit(choices);
    }
    Outcome outcome{std::move(best_), open_.empty()};
    best_.clear();
    open_.clear();
    master_.restrict_to([](Served const&) { return true; });
    master_.allow_artificial(true);
    return outcome;
}

}  // namespace jamsides::matching::exact
