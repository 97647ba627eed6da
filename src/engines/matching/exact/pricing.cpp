// See pricing.hpp. A group of three below the threshold has a pair below a third of it, its leading pair; a
// group of four has a leading pair below a sixth and, as each pair is in two of its trios, a trio below a
// half.
#include "engines/matching/exact/pricing.hpp"

#include <algorithm>

#include "engines/matching/exact/bound_teams.hpp"
#include "engines/matching/exact/in_parallel.hpp"

namespace jamsides::matching::exact {

Pricing::Pricing(Costs const& costs, int threads)
    : costs_(costs), threads_(threads), cuts_(costs.instance().organisations()) {
    auto const& instance = costs.instance();
    for (int i = 0; i < instance.organisations(); ++i)
        if (instance.blocks()[instance.block_of(i)].size() == 1) free_.push_back(i);
    auto [least, most] = instance.group_sizes();
    for (int size = least; size <= most; ++size)
        tables_[size] = std::make_unique<PairTable>(costs, size, free_, threads);
    for_each_bound_team(instance, [&](Team const& team) { bound_.push_back(team); });
}

void Pricing::update(Duals const& duals, Cuts const& cuts) {
    duals_ = duals;
    cuts_ = cuts;
    for (auto& table : tables_)
        if (table) table->update(duals, cuts);
}

double Pricing::reduced_cost(Team const& team, long long group_cost) const {
    double out = double(group_cost) - duals_.size[team.size];
    for (int i : team.members()) out -= duals_.organisation[i];
    thread_local std::vector<std::pair<int, int>> in_cuts;
    cuts_.of_team(team, in_cuts);
    for (auto [c, coefficient] : in_cuts) out -= duals_.cut[c] * coefficient;
    return out;
}

void Pricing::fourth(Lead const& lead, int c, Candidates& out) const {
    auto ra = lead.table.row(lead.a), rb = lead.table.row(lead.b), rc = lead.table.row(c);
    float trio = ra[lead.b] + ra[c] + rb[c], rest = float(lead.threshold) - trio;
    for (int d = 0; d < lead.table.count(); ++d)
        if (d != lead.a && d != lead.b && d != c && ra[d] + rb[d] + rc[d] < rest)
            out.push_back({trio + ra[d] + rb[d] + rc[d],
                           team_of(std::array{free_[lead.a], free_[lead.b], free_[c], free_[d]})});
}

void Pricing::third(Lead const& lead, Candidates& out) const {
    auto [table, size, a, b, threshold] = lead;
    auto ra = table.row(a), rb = table.row(b);
    float pair = ra[b], rest = float(size == 3 ? threshold : threshold / 2) - pair;
    constexpr int stride = 32;
    for (int from = 0; from < table.count(); from += stride) {
        int to = std::min(table.count(), from + stride);
        float least = rest;
        for (int c = from; c < to; ++c) least = std::min(least, ra[c] + rb[c]);
        if (least >= rest) continue;
        for (int c = from; c < to; ++c) {
            if (!(ra[c] + rb[c] < rest) || c == a || c == b) continue;
            if (size == 4) {
                fourth(lead, c, out);
                continue;
            }
            // Only from its least pair, the first of equals, so that a trio is met once.
            bool first =
                ra[c] >= pair && rb[c] >= pair && !(ra[c] == pair && c < b) && !(rb[c] == pair && c < a);
            if (first)
                out.push_back({pair + ra[c] + rb[c], team_of(std::array{free_[a], free_[b], free_[c]})});
        }
    }
}

void Pricing::leading(PairTable const& table, int size, int a, double threshold, Candidates& out) const {
    auto row = table.row(a);
    float share = float(threshold / (size == 2 ? 1 : size == 3 ? 3 : 6));
    for (int b = a + 1; b < table.count(); ++b) {
        if (!(row[b] < share)) continue;
        if (size == 2)
            out.push_back({row[b], team_of(std::array{free_[a], free_[b]})});
        else
            third({table, size, a, b, threshold}, out);
    }
}

// Pairs carry the price of a cut when the two alone owe it. A team with three or more of the set can carry it
// more often than it owes it: such teams are looked at one by one.
void Pricing::inside_cuts(std::vector<Team>& out) const {
    for (int c = 0; c < cuts_.size(); ++c) {
        if (duals_.cut[c] == 0) continue;
        auto const& cut = cuts_[c];
        for (std::size_t a = 0; a < cut.set.size(); ++a)
            for (std::size_t b = a + 1; b < cut.set.size(); ++b)
                for (std::size_t d = b + 1; d < cut.set.size(); ++d) {
                    auto w = std::array{cut.weight[a], cut.weight[b], cut.weight[d]};
                    int carried =
                        (w[0] + w[1] >= cut.unit) + (w[0] + w[2] >= cut.unit) + (w[1] + w[2] >= cut.unit);
                    bool too_much = carried > (w[0] + w[1] + w[2]) / cut.unit;
                    around(std::array{cut.set[a], cut.set[b], cut.set[d]}, cut, too_much, out);
                }
    }
}

// The trio itself, and with a fourth: anybody when the trio carries too much, else only one of the set.
void Pricing::around(std::array<int, 3> trio, Cut const& cut, bool too_much, std::vector<Team>& out) const {
    if (tables_[3] && too_much) out.push_back(team_of(trio));
    if (!tables_[4]) return;
    for (int i : too_much ? free_ : cut.set)
        if (i != trio[0] && i != trio[1] && i != trio[2])
            out.push_back(team_of(std::array{trio[0], trio[1], trio[2], i}));
}

template <class Each>
void Pricing::for_each_row(double threshold, Each const& each) const {
    in_parallel(threads_, int(free_.size()), [&](int a) {
        Candidates found;
        for (int size = 2; size <= 4; ++size)
            if (tables_[size]) leading(*tables_[size], size, a, threshold + tables_[size]->slack(), found);
        each(a, found);
    });
}

std::vector<Priced> Pricing::priced(std::vector<Team> teams) const {
    inside_cuts(teams);
    teams.insert(teams.end(), bound_.begin(), bound_.end());
    std::sort(teams.begin(), teams.end());
    teams.erase(std::unique(teams.begin(), teams.end()), teams.end());
    std::erase_if(teams, [&](Team const& team) { return !may_form(costs_.instance(), team); });
    std::vector<Priced> out(teams.size());
    in_parallel(threads_, int(teams.size()), [&](int k) {
        auto cost = costs_.group(teams[k].members());
        out[k] = {teams[k], reduced_cost(teams[k], cost), cost};
    });
    return out;
}

Pricing::Found Pricing::below(double threshold, std::size_t most) const {
    std::vector<std::vector<Team>> rows(free_.size());
    std::atomic<std::size_t> count = 0;
    for_each_row(threshold, [&](int a, Candidates const& found) {
        if ((count += found.size()) > most) return;
        for (auto const& candidate : found) rows[a].push_back(candidate.team);
    });
    if (count > most) return {{}, false};
    std::vector<Team> teams;
    for (auto& row : rows) teams.insert(teams.end(), row.begin(), row.end());
    return {priced(std::move(teams)), true};
}

std::vector<Priced> Pricing::some_below(double threshold, int each) const {
    std::vector<std::vector<Team>> rows(free_.size());
    for_each_row(threshold, [&](int a, Candidates& found) {
        auto before = [](Candidate const& x, Candidate const& y) {
            return x.estimate != y.estimate ? x.estimate < y.estimate : x.team < y.team;
        };
        auto kept = std::min<std::size_t>(found.size(), each);
        std::partial_sort(found.begin(), found.begin() + kept, found.end(), before);
        for (std::size_t k = 0; k < kept; ++k) rows[a].push_back(found[k].team);
    });
    std::vector<Team> teams;
    for (auto& row : rows) teams.insert(teams.end(), row.begin(), row.end());
    return priced(std::move(teams));
}

}  // namespace jamsides::matching::exact
