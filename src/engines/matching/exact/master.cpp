// See master.hpp. Rows: blocks, then mentors, then sizes two to four, then all groups, then cuts.
#include "engines/matching/exact/master.hpp"

#include <algorithm>
#include <coin/ClpSimplex.hpp>

namespace jamsides::matching::exact {

struct Master::Program {
    ClpSimplex lp;
    bool dual_next = false;
};

Master::Master(Instance const& instance, Counts const& counts, double artificial_price)
    : instance_(instance),
      counts_(counts),
      artificial_price_(artificial_price),
      cuts_(instance.organisations()),
      program_(std::make_unique<Program>()) {
    auto& lp = program_->lp;
    lp.setLogLevel(0);
    int blocks = int(instance.blocks().size());
    int sizes = blocks + instance.mentors();
    fixed_rows_ = sizes + 4;
    lp.resize(fixed_rows_, 0);
    for (int b = 0; b < blocks; ++b) lp.setRowBounds(b, 1, 1);
    for (int m = 0; m < instance.mentors(); ++m) {
        auto const& mentor = instance.mentor(m);
        bool free = mentor.capacity >= counts.groups.to;
        lp.setRowBounds(blocks + m, mentor.must_be_used ? 1 : -COIN_DBL_MAX,
                        free ? COIN_DBL_MAX : mentor.capacity);
    }
    for (int size = 2; size <= 4; ++size)
        lp.setRowBounds(sizes + size - 2, counts.of_size[size].from, counts.of_size[size].to);
    lp.setRowBounds(sizes + 3, counts.groups.from, counts.groups.to);
    double one = 1;
    for (int row = 0; row < fixed_rows_; ++row)
        if (lp.rowLower()[row] > 0) {
            lp.addColumn(1, &row, &one, 0, COIN_DBL_MAX, artificial_price);
            ++artificial_;
        }
}

Master::~Master() = default;

void Master::rows_of(Column const& column, std::vector<int>& rows, std::vector<double>& elements) const {
    auto const& team = column.served.team;
    int blocks = int(instance_.blocks().size());
    auto put = [&](int row, double value) {
        rows.push_back(row);
        elements.push_back(value);
    };
    for (int i : team.members())
        if (instance_.blocks()[instance_.block_of(i)][0] == i) put(instance_.block_of(i), 1);
    for (int m : column.served.mentors) put(blocks + m, 1);
    put(blocks + instance_.mentors() + team.size - 2, 1);
    put(blocks + instance_.mentors() + 3, 1);
    std::vector<std::pair<int, int>> in_cuts;
    cuts_.of_team(team, in_cuts);
    for (auto [c, coefficient] : in_cuts) put(cut_row(c), coefficient);
}

bool Master::add(Column column) {
    if (!known_.insert(column.served).second) return false;
    columns_.push_back(std::move(column));
    return true;
}

void Master::flush() {
    std::vector<int> rows;
    std::vector<CoinBigIndex> starts{0};
    std::vector<double> elements, costs;
    for (; flushed_ < columns_.size(); ++flushed_) {
        rows_of(columns_[flushed_], rows, elements);
        starts.push_back(CoinBigIndex(rows.size()));
        costs.push_back(double(columns_[flushed_].cost));
    }
    if (!costs.empty())
        program_->lp.addColumns(int(costs.size()), nullptr, nullptr, costs.data(), starts.data(), rows.data(),
                                elements.data());
}

void Master::add_cuts(std::vector<Cut> const& cuts) {
    flush();
    for (auto const& cut : cuts) {
        std::vector<int> indices;
        std::vector<double> elements;
        for (std::size_t j = 0; j < columns_.size(); ++j)
            if (int coefficient = cut.coefficient(columns_[j].served.team)) {
                indices.push_back(artificial_ + int(j));
                elements.push_back(coefficient);
            }
        program_->lp.addRow(int(indices.size()), indices.data(), elements.data(), -COIN_DBL_MAX, cut.most());
        cuts_.add(cut);
    }
    program_->dual_next = true;
}

void Master::drop_idle_cuts() {
    std::vector<int> kept, rows;
    for (int c = 0; c < cuts_.size(); ++c)
        (program_->lp.getRowStatus(cut_row(c)) == ClpSimplex::basic ? rows : kept)
            .push_back(program_->lp.getRowStatus(cut_row(c)) == ClpSimplex::basic ? cut_row(c) : c);
    if (rows.empty()) return;
    program_->lp.deleteRows(int(rows.size()), rows.data());
    cuts_.keep(kept);
}

void Master::drop_columns_above(double reduced_cost_limit) {
    flush();
    std::vector<int> gone;
    std::vector<Column> kept;
    for (std::size_t j = 0; j < columns_.size(); ++j) {
        auto status = program_->lp.getColumnStatus(artificial_ + int(j));
        if (status != ClpSimplex::basic && reduced_cost(int(j)) > reduced_cost_limit) {
            gone.push_back(artificial_ + int(j));
            known_.erase(columns_[j].served);
        } else {
            kept.push_back(std::move(columns_[j]));
        }
    }
    columns_ = std::move(kept);
    flushed_ = columns_.size();
    if (!gone.empty()) program_->lp.deleteColumns(int(gone.size()), gone.data());
}

bool Master::solve() {
    flush();
    auto& lp = program_->lp;
    if (program_->dual_next)
        lp.dual(0);
    else
        lp.primal(0);
    program_->dual_next = false;
    return lp.status() != 1;
}

void Master::allow_artificial(bool allowed) {
    for (int j = 0; j < artificial_; ++j) program_->lp.setColumnUpper(j, allowed ? COIN_DBL_MAX : 0);
    program_->dual_next = true;
}

void Master::set_open(int column, bool open) {
    auto& lp = program_->lp;
    if ((lp.columnUpper()[artificial_ + column] > 0) == open) return;
    lp.setColumnUpper(artificial_ + column, open ? COIN_DBL_MAX : 0);
    program_->dual_next = true;
}

void Master::raise_artificial_price(double price) {
    if (price <= artificial_price_) return;
    artificial_price_ = price;
    for (int j = 0; j < artificial_; ++j) program_->lp.setObjectiveCoefficient(j, artificial_price_);
}

// The price of a row, free of what only rounding put there: a side without a bound has no price.
double Master::price(int row) const {
    auto const& lp = program_->lp;
    double price = lp.dualRowSolution()[row];
    double bound = price > 0 ? lp.rowLower()[row] : lp.rowUpper()[row];
    return std::abs(price) < 1e-9 || std::abs(bound) > 1e20 ? 0 : price;
}

Duals Master::duals() const {
    int blocks = int(instance_.blocks().size());
    int sizes = blocks + instance_.mentors();
    Duals out;
    out.organisation.resize(instance_.organisations());
    for (int b = 0; b < blocks; ++b) out.organisation[instance_.blocks()[b][0]] = price(b);
    for (int m = 0; m < instance_.mentors(); ++m) out.mentor.push_back(price(blocks + m));
    for (int size = 2; size <= 4; ++size) out.size[size] = price(sizes + size - 2) + price(sizes + 3);
    for (int c = 0; c < cuts_.size(); ++c) out.cut.push_back(std::min(0.0, price(cut_row(c))));
    return out;
}

double Master::objective() const { return program_->lp.objectiveValue(); }

double Master::dual_objective() const {
    auto const& lp = program_->lp;
    long double sum = 0;
    for (int row = 0; row < lp.numberRows(); ++row) {
        double paid = price(row);
        if (paid != 0) sum += (long double)paid * (paid > 0 ? lp.rowLower()[row] : lp.rowUpper()[row]);
    }
    return double(sum);
}

double Master::artificial_sum() const {
    double sum = 0;
    for (int j = 0; j < artificial_; ++j) sum += program_->lp.primalColumnSolution()[j];
    return sum;
}

double Master::value(int column) const { return program_->lp.primalColumnSolution()[artificial_ + column]; }

double Master::reduced_cost(int column) const {
    auto const* reduced = program_->lp.dualColumnSolution();
    return reduced[artificial_ + column];
}

}  // namespace jamsides::matching::exact
