// Deepening search: each way to compute a hidden cell must lose one of the shown cells it uses, so those are
// the only branches; the first depth at which all ways are closed is the fewest cells.
#include "engines/statistics/suppression.hpp"

#include <algorithm>
#include <string>

#include "engines/statistics/unusable.hpp"

namespace jamsides::statistics {
namespace {

using Counts = std::span<std::optional<std::int64_t> const>;

void check(Counts counts, std::span<Sum const> sums, std::int64_t threshold) {
    if (threshold < 1) throw Unusable("Gränsen för små tal måste vara minst 1");
    for (auto const& count : counts)
        if (count && (*count < 0 || *count > 1'000'000'000'000))
            throw Unusable("Antal kan inte vara negativa");
    for (Sum const& sum : sums) {
        std::int64_t parts = 0;
        bool whole = counts[sum.total].has_value();
        for (std::size_t part : sum.parts) {
            whole = whole && counts[part];
            parts += counts[part].value_or(0);
        }
        if (whole && parts != *counts[sum.total])
            throw Unusable("En summa stämmer inte: delarna ger " + std::to_string(parts) + ", men det står " +
                           std::to_string(*counts[sum.total]));
    }
}

class Search {
  public:
    Search(Counts counts, std::span<Sum const> sums, std::vector<bool> hidden)
        : counts_(counts),
          sums_(sums),
          hidden_(std::move(hidden)),
          barred_(counts.size()),
          rank_(counts.size()) {
        for (Sum const& sum : sums) rank_[sum.total] += std::int64_t(1) << 50;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            missing_.push_back(!counts[i]);
            barred_[i] = !counts[i] || *counts[i] == 0;
            rank_[i] += counts[i].value_or(0);
        }
    }

    // Hides the fewest cells that close every way; false when the search gave up and took a safe set instead.
    bool close() {
        for (std::size_t most = 0; steps_ < enough_steps; ++most)
            if (close_with(most)) return true;
        close_greedily();
        return false;
    }
    std::vector<bool> const& hidden() const { return hidden_; }

  private:
    static constexpr int enough_steps = 20'000;

    std::vector<Derivation> open_ways() const {
        std::vector<Derivation> ways = derivable(counts_.size(), sums_, hidden_);
        std::erase_if(ways, [&](Derivation const& way) { return missing_[way.cell]; });
        for (Derivation& way : ways) {
            std::erase_if(way.from, [&](std::size_t cell) { return barred_[cell]; });
            std::ranges::sort(way.from, {}, [&](std::size_t cell) { return rank_[cell]; });
        }
        return ways;
    }

    // No fewer cells can close these ways: each cell lies on at most so many of them.
    std::size_t least(std::vector<Derivation> const& ways) const {
        std::vector<std::size_t> on(counts_.size());
        std::size_t most = 1;
        for (Derivation const& way : ways)
            for (std::size_t cell : way.from) most = std::max(most, ++on[cell]);
        return (ways.size() + most - 1) / most;
    }

    bool close_with(std::size_t most) {
        if (++steps_ >= enough_steps) return false;
        std::vector<Derivation> const ways = open_ways();
        if (ways.empty()) return true;
        if (least(ways) > most) return false;
        auto const& way =
            *std::ranges::min_element(ways, {}, [](Derivation const& each) { return each.from.size(); });
        std::size_t tried = 0;
        for (; tried < way.from.size(); ++tried) {
            hidden_[way.from[tried]] = true;
            if (close_with(most - 1)) return true;
            hidden_[way.from[tried]] = false;
            barred_[way.from[tried]] = true;  // every set with it has been tried
        }
        for (std::size_t i = 0; i < tried; ++i) barred_[way.from[i]] = false;
        return false;
    }

    void close_greedily() {
        std::vector<std::size_t> added;
        for (auto ways = open_ways(); !ways.empty(); ways = open_ways()) {
            std::vector<int> on(counts_.size());
            for (Derivation const& way : ways)
                for (std::size_t cell : way.from) ++on[cell];
            added.push_back(std::size_t(std::ranges::max_element(on) - on.begin()));
            hidden_[added.back()] = true;
        }
        for (std::size_t cell : added) {
            hidden_[cell] = false;
            if (!open_ways().empty()) hidden_[cell] = true;
        }
    }

    Counts counts_;
    std::span<Sum const> sums_;
    std::vector<bool> hidden_, missing_, barred_;
    std::vector<std::int64_t> rank_;  // small numbers are hidden before large ones, sums last
    int steps_ = 0;
};

}  // namespace

Suppression suppress(Counts counts, std::span<Sum const> sums, std::int64_t threshold) {
    check(counts, sums, threshold);
    auto const small = [&](std::size_t i) { return counts[i] && *counts[i] > 0 && *counts[i] < threshold; };
    std::vector<bool> hidden(counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) hidden[i] = !counts[i] || small(i);
    Search search(counts, sums, std::move(hidden));
    Suppression found{.hidden = {}, .fewest = search.close()};
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (search.hidden()[i] && counts[i])
            found.hidden.push_back({i, small(i) ? Why::small : Why::protects});
    return found;
}

}  // namespace jamsides::statistics
