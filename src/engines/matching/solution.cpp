// See solution.hpp.
#include "engines/matching/solution.hpp"

#include <cmath>

namespace jamsides::matching {

std::string_view to_text(Status status) {
    switch (status) {
        case Status::optimal:
            return "optimal";
        case Status::feasible:
            return "feasible";
        case Status::infeasible:
            return "infeasible";
        case Status::unknown:
            break;
    }
    return "unknown";
}

double Solution::gap() const {
    if (status == Status::optimal || cost == lower_bound || groups.empty()) return 0;
    return double(cost - lower_bound) / std::max(1.0, std::abs(double(cost)));
}

Proposal Solution::proposal() const {
    Proposal out;
    for (auto const& group : groups) out.push_back(group.placement);
    return out;
}

}  // namespace jamsides::matching
