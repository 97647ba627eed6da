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

bool is_small(std::optional<std::int64_t> const& count, std::int64_t threshold) {
    return count && *count > 0 && *count < threshold;
}

class Search {
  public:
    Search(std::vector<std::optional<std::int64_t>> counts, std::vector<Sum> sums, std::int64_t threshold)
        : counts_(std::move(counts)), sums_(std::move(sums)), rank_(counts_.size()) {
        for (Sum const& sum : sums_) rank_[sum.total] += std::int64_t(1) << 50;
        for (std::size_t i = 0; i < counts_.size(); ++i) {
            missing_.push_back(!counts_[i]);
            hidden_.push_back(missing_[i] || is_small(counts_[i], threshold));
            barred_.push_back(missing_[i] || *counts_[i] == 0);
            rank_[i] += counts_[i].value_or(0);
        }
        std::size_t const effort = 1 + sums_.size() * counts_.size();
        enough_steps_ = std::clamp<std::size_t>(400'000'000 / effort, 200, 20'000);
    }

    // Hides the fewest cells that close every way; false when the search gave up and took a safe set instead.
    bool close() {
        for (std::size_t most = least(open_ways()); steps_ < enough_steps_; ++most)
            if (close_with(most)) return true;
        close_greedily();
        return false;
    }
    std::vector<bool> const& hidden() const { return hidden_; }

  private:
    using Ways = std::vector<Derivation>;

    Ways open_ways() const {
        Ways ways = derivable(counts_.size(), sums_, hidden_);
        std::erase_if(ways, [&](Derivation const& way) { return missing_[way.cell]; });
        for (Derivation& way : ways) {
            std::erase_if(way.from, [&](std::size_t cell) { return barred_[cell]; });
            std::ranges::sort(way.from, {}, [&](std::size_t cell) { return rank_[cell]; });
        }
        return ways;
    }

    std::vector<std::size_t> ways_on_each(Ways const& ways) const {
        std::vector<std::size_t> on(counts_.size());
        for (Derivation const& way : ways)
            for (std::size_t cell : way.from) ++on[cell];
        return on;
    }

    // No fewer cells can close these ways: of any so many ways that share no cell more than n times, at least
    // an n-th. The narrow ways, which share least, are taken first.
    std::size_t least(Ways ways) const {
        std::ranges::sort(ways, {}, [](Derivation const& way) { return way.from.size(); });
        std::vector<std::size_t> on(counts_.size());
        std::size_t bound = 0, shared = 1, count = 0;
        for (Derivation const& way : ways) {
            for (std::size_t cell : way.from) shared = std::max(shared, ++on[cell]);
            bound = std::max(bound, (++count + shared - 1) / shared);
        }
        return bound;
    }

    bool close_with(std::size_t most) {
        if (++steps_ >= enough_steps_) return false;
        Ways const ways = open_ways();
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

    // A cell on as many ways as possible for every way in turn; then those that turn out not to be needed go.
    void close_greedily() {
        std::vector<std::size_t> added;
        for (Ways ways = open_ways(); !ways.empty(); ways = open_ways()) {
            std::vector<std::size_t> const on = ways_on_each(ways);
            for (Derivation const& way : ways) {
                if (std::ranges::any_of(way.from, [&](std::size_t cell) { return hidden_[cell]; })) continue;
                added.push_back(
                    *std::ranges::max_element(way.from, {}, [&](std::size_t cell) { return on[cell]; }));
                hidden_[added.back()] = true;
            }
        }
        for (std::size_t cell : added) {
            hidden_[cell] = false;
            if (!open_ways().empty()) hidden_[cell] = true;
        }
    }

    std::vector<std::optional<std::int64_t>> counts_;
    std::vector<Sum> sums_;
    std::vector<std::int64_t> rank_;  // small numbers are hidden before large ones, sums last
    std::vector<bool> hidden_, missing_, barred_;
    std::size_t steps_ = 0, enough_steps_ = 0;
};

// The search for one group of cells that sums tie together; indices are of the group.
Search search_in(std::vector<std::size_t> const& group, Counts counts, std::span<Sum const> sums,
                 std::int64_t threshold) {
    std::vector<std::size_t> place(counts.size(), counts.size());
    std::vector<std::optional<std::int64_t>> own;
    for (std::size_t cell : group) {
        place[cell] = own.size();
        own.push_back(counts[cell]);
    }
    std::vector<Sum> among;
    for (Sum const& sum : sums) {
        if (place[sum.total] == counts.size()) continue;
        Sum& next = among.emplace_back(Sum{place[sum.total], {}});
        for (std::size_t part : sum.parts) next.parts.push_back(place[part]);
    }
    return Search(std::move(own), std::move(among), threshold);
}

}  // namespace

Suppression suppress(Counts counts, std::span<Sum const> sums, std::int64_t threshold) {
    check(counts, sums, threshold);
    Suppression found;
    for (std::vector<std::size_t> const& group : connected(counts.size(), sums)) {
        if (std::ranges::none_of(group, [&](std::size_t cell) { return is_small(counts[cell], threshold); }))
            continue;
        Search search = search_in(group, counts, sums, threshold);
        found.fewest = search.close() && found.fewest;
        for (std::size_t i = 0; i < group.size(); ++i)
            if (search.hidden()[i] && counts[group[i]])
                found.hidden.push_back(
                    {group[i], is_small(counts[group[i]], threshold) ? Why::small : Why::protects});
    }
    std::ranges::sort(found.hidden, {}, &Hidden::cell);
    return found;
}

}  // namespace jamsides::statistics
