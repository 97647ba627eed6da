// See mentor_choice.hpp.
#include "engines/matching/exact/mentor_choice.hpp"

#include <algorithm>

namespace jamsides::matching::exact {

void MentorChoice::gather(Team const& team) {
    offers_.clear();
    auto const& instance = costs_.instance();
    for (int m = 0; m < instance.mentors(); ++m) {
        if (instance.mentor(m).capacity == 0 || !may_serve(instance, m, team)) continue;
        auto cost = costs_.mentor(m, team.members());
        offers_.push_back({double(cost) - prices_[m], m, cost});
    }
}

void MentorChoice::order() {
    std::sort(offers_.begin(), offers_.end(), [](Offer const& a, Offer const& b) {
        return a.value != b.value ? a.value < b.value : a.mentor < b.mentor;
    });
}

// The least values first, as many as must be, then the negative ones as long as there is room.
MentorChoice::Choice MentorChoice::best(Team const& team) {
    auto [least, most] = costs_.instance().mentors_per_group();
    Choice choice;
    choice.possible = true;
    if (most == 0) return choice;
    gather(team);
    choice.possible = int(offers_.size()) >= least;
    auto first = [](Offer const& a, Offer const& b) {
        return a.value != b.value ? a.value < b.value : a.mentor < b.mentor;
    };
    for (int count = 0; count < most && count < int(offers_.size()); ++count) {
        std::iter_swap(offers_.begin() + count,
                       std::min_element(offers_.begin() + count, offers_.end(), first));
        if (count >= least && offers_[count].value >= 0) break;
        choice.value += offers_[count].value;
        choice.cost += offers_[count].cost;
        choice.mentors.push_back(offers_[count].mentor);
    }
    std::sort(choice.mentors.begin(), choice.mentors.end());
    return choice;
}

double MentorChoice::least_completion(std::size_t next, int count) const {
    auto [least, most] = costs_.instance().mentors_per_group();
    double sum = 0;
    for (; next < offers_.size() && count < most; ++next, ++count) {
        if (count >= least && offers_[next].value >= 0) break;
        sum += offers_[next].value;
    }
    return sum;
}

void MentorChoice::descend(std::size_t next, Choice& chosen, double budget,
                           std::function<void(Choice const&)> const& found) {
    auto range = costs_.instance().mentors_per_group();
    int count = int(chosen.mentors.size());
    if (chosen.value + least_completion(next, count) > budget) return;
    if (range.holds(count) && chosen.value <= budget) {
        auto sorted = chosen;
        std::sort(sorted.mentors.begin(), sorted.mentors.end());
        found(sorted);
    }
    if (count == range.to) return;
    for (std::size_t k = next; k < offers_.size(); ++k) {
        if (chosen.value + least_completion(k, count) > budget) return;
        if (offers_[k].value >= 0 && chosen.value + offers_[k].value > budget) return;
        auto before = chosen;
        chosen.mentors.push_back(offers_[k].mentor);
        chosen.value += offers_[k].value;
        chosen.cost += offers_[k].cost;
        descend(k + 1, chosen, budget, found);
        chosen = std::move(before);
    }
}

void MentorChoice::each_within(Team const& team, double budget,
                               std::function<void(Choice const&)> const& found) {
    Choice empty;
    empty.possible = true;
    offers_.clear();
    if (costs_.instance().mentors_per_group().to > 0) gather(team);
    order();
    descend(0, empty, budget, found);
}

}  // namespace jamsides::matching::exact
