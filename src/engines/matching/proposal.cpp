// See proposal.hpp.
#include "engines/matching/proposal.hpp"

#include <algorithm>

namespace jamsides::matching {

Proposal proposal_of(Instance const& instance, std::vector<Served> const& groups) {
    Proposal out;
    for (auto const& served : groups) {
        auto& placement = out.emplace_back();
        for (int i : served.team.members()) placement.members.push_back(instance.organisation(i).code);
        for (int m : served.mentors) placement.mentors.push_back(instance.mentor(m).code);
    }
    std::sort(out.begin(), out.end(), [](auto& a, auto& b) { return a.members < b.members; });
    return out;
}

}  // namespace jamsides::matching
