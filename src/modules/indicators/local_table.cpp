// A table of counts as it may be shown: every period is suppressed as one table, cases and bases each.
#include <algorithm>
#include <map>
#include <tuple>

#include "engines/statistics/suppression.hpp"
#include "modules/indicators/local.hpp"

namespace jamsides::indicators {
namespace {

using Key = std::tuple<std::string, std::string, Sex>;  // age, further, sex
using Cells = std::map<Key, std::size_t>;
using Number = std::optional<std::int64_t>;

// The counts of one period, with the total of both sexes where it follows from them.
struct Period {
    std::vector<LocalCount> counts;
    Cells cells;

    void place(LocalCount count) {
        cells[{count.age, count.further, count.sex}] = counts.size();
        counts.push_back(std::move(count));
    }
    LocalCount const* at(std::string const& age, std::string const& further, Sex sex) const {
        auto const found = cells.find({age, further, sex});
        return found == cells.end() ? nullptr : &counts[found->second];
    }
};

Number added(Number a, Number b) { return a && b ? Number(*a + *b) : std::nullopt; }

void add_totals(Period& period) {
    auto const given = period.counts;
    for (LocalCount const& women : given) {
        if (women.sex != Sex::women || period.at(women.age, women.further, Sex::total)) continue;
        auto const* men = period.at(women.age, women.further, Sex::men);
        if (!men) continue;
        period.place({women.period, women.age, women.further, Sex::total, added(women.cases, men->cases),
                      added(women.base, men->base)});
    }
}

// Which cells a reader can take to be sums of which: over sexes, ages and further groups. A sum that does not
// hold (people of unknown age) settles nothing and is left out.
std::vector<statistics::Sum> sums_in(Period const& period, std::vector<Number> const& values) {
    std::map<std::pair<int, Key>, statistics::Sum> along;
    for (auto const& [key, cell] : period.cells) {
        auto const& [age, further, sex] = key;
        if (sex != Sex::total) along[{0, {age, further, Sex::total}}].parts.push_back(cell);
        if (!age.empty()) along[{1, {"", further, sex}}].parts.push_back(cell);
        if (!further.empty()) along[{2, {age, "", sex}}].parts.push_back(cell);
    }
    std::vector<statistics::Sum> sums;
    for (auto& [where, sum] : along) {
        auto const total = period.cells.find(where.second);
        if (total == period.cells.end() || (where.first == 0 && sum.parts.size() < 2)) continue;
        sum.total = total->second;
        Number left = values[sum.total];
        for (std::size_t part : sum.parts)
            left = left && values[part] ? Number(*left - *values[part]) : Number();
        if (!left || *left == 0) sums.push_back(std::move(sum));
    }
    return sums;
}

std::vector<bool> hidden_in(Period const& period, Number LocalCount::*member, std::int64_t threshold) {
    std::vector<Number> values;
    for (LocalCount const& count : period.counts) values.push_back(count.*member);
    std::vector<bool> hidden(values.size());
    for (auto const& each : statistics::suppress(values, sums_in(period, values), threshold).hidden)
        hidden[each.cell] = true;
    return hidden;
}

statistics::Count count_of(LocalRow::Side const& side) { return {*side.cases, *side.base}; }

void add_rows(LocalTable& table, Period const& period) {
    auto const cases = hidden_in(period, &LocalCount::cases, table.indicator.threshold);
    auto const bases = hidden_in(period, &LocalCount::base, table.indicator.threshold);
    std::map<std::pair<std::string, std::string>, LocalRow> rows;
    for (std::size_t cell = 0; cell < period.counts.size(); ++cell) {
        LocalCount const& count = period.counts[cell];
        LocalRow& row = rows[{count.age, count.further}];
        row.period = count.period, row.age = count.age, row.further = count.further;
        auto& side = count.sex == Sex::women ? row.women : count.sex == Sex::men ? row.men : row.total;
        side.hidden = cases[cell] || bases[cell];
        table.anything_hidden |= side.hidden;
        if (!side.hidden) side.cases = count.cases, side.base = count.base;
    }
    auto const complete = [](LocalRow::Side const& side) { return side.cases && side.base; };
    for (auto& [key, row] : rows) {
        if (complete(row.women) && complete(row.men))
            row.gap = statistics::proportion_gap(count_of(row.women), count_of(row.men));
        table.rows.push_back(std::move(row));
    }
}

}  // namespace

LocalTable table_of(LocalIndicator indicator, std::vector<LocalCount> counts) {
    LocalTable table{std::move(indicator), {}, false};
    std::map<std::string, Period> periods;
    for (LocalCount& count : counts) {
        auto& period = periods[count.period];
        period.place(std::move(count));
    }
    for (auto& [name, period] : periods) {
        add_totals(period);
        add_rows(table, period);
    }
    return table;
}

}  // namespace jamsides::indicators
