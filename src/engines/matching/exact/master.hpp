// The linear program over the groups generated so far: every block covered once, mentors within their
// capacity, the possible numbers of groups, and the cuts. Artificial columns keep it solvable at a high
// price.
#pragma once

#include <memory>
#include <set>
#include <vector>

#include "engines/matching/exact/counting.hpp"
#include "engines/matching/exact/cuts.hpp"
#include "engines/matching/exact/duals.hpp"

namespace jamsides::matching::exact {

struct Column {
    Served served;
    long long cost = 0;
};

class Master {
  public:
    Master(Instance const& instance, Counts const& counts, double artificial_price);
    ~Master();
    Master(Master const&) = delete;
    Master& operator=(Master const&) = delete;

    bool add(Column column);  // false when it is there already; takes effect at the next solve
    void add_cuts(std::vector<Cut> const& cuts);
    void drop_idle_cuts();  // those without a price
    void drop_columns_above(double reduced_cost);
    bool solve();  // false when the allowed columns have no solution, which artificial ones always prevent
    void allow_artificial(bool allowed);
    // Columns that are not allowed stay at 0 until the next call; takes effect at the next solve.
    template <class Allowed>
    void restrict_to(Allowed const& allowed) {
        flush();
        for (std::size_t j = 0; j < columns_.size(); ++j) set_open(int(j), allowed(columns_[j].served));
    }
    double artificial_price() const { return artificial_price_; }
    void raise_artificial_price(double price);

    Duals duals() const;
    double objective() const;
    double dual_objective() const;  // what the prices alone prove, were no reduced cost negative
    double artificial_sum() const;
    double value(int column) const;
    double reduced_cost(int column) const;
    std::vector<Column> const& columns() const { return columns_; }
    Cuts const& cuts() const { return cuts_; }

  private:
    struct Program;
    void flush();
    double price(int row) const;
    void set_open(int column, bool open);
    int cut_row(int c) const { return fixed_rows_ + c; }
    void rows_of(Column const& column, std::vector<int>& rows, std::vector<double>& elements) const;
    Instance const& instance_;
    Counts counts_;
    int fixed_rows_ = 0;
    int artificial_ = 0;
    double artificial_price_;
    Cuts cuts_;
    std::vector<Column> columns_;
    std::set<Served> known_;
    std::size_t flushed_ = 0;
    std::unique_ptr<Program> program_;
};

}  // namespace jamsides::matching::exact
