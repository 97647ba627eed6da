// A problem made ready for counting: organisations and mentors in order of code, known by their number,
// distances as a table and rules as relations. The order makes every answer independent of the file's order.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engines/matching/problem.hpp"

namespace jamsides::matching {

class Instance {
  public:
    explicit Instance(Problem problem);

    Problem const& problem() const { return problem_; }  // sorted by code
    int organisations() const { return int(problem_.organisations.size()); }
    int mentors() const { return int(problem_.mentors.size()); }
    Organisation const& organisation(int i) const { return problem_.organisations[i]; }
    Mentor const& mentor(int m) const { return problem_.mentors[m]; }
    int organisation_with(std::string const& code) const;  // −1 when there is none
    int mentor_with(std::string const& code) const;

    int km(int i, int j) const { return km_[std::size_t(i) * organisations() + j]; }
    int mentor_km(int m, int i) const { return mentor_km_[std::size_t(m) * organisations() + i]; }
    bool met_before(int i, int j) const { return relation(met_before_, i, j); }
    bool apart(int i, int j) const { return relation(apart_, i, j); }
    bool may_mentor(int m, int i) const { return !forbidden_mentor_[std::size_t(m) * organisations() + i]; }
    // Organisations that must share a group, each block in order, blocks of one included.
    std::vector<std::vector<int>> const& blocks() const { return blocks_; }
    int block_of(int i) const { return block_of_[i]; }
    // How many wishes go from i to j; wishes for bodies that take no part are in wishes_ignored.
    int wishes(int i, int j) const;
    std::vector<std::pair<int, int>> const& wishes() const { return wishes_; }
    std::vector<CodePair> const& wishes_ignored() const { return wishes_ignored_; }
    Range group_sizes() const { return problem_.rules.group_sizes; }
    Range mentors_per_group() const { return problem_.rules.mentors_per_group; }

  private:
    bool relation(std::vector<bool> const& pairs, int i, int j) const;
    std::vector<bool> relation_of(std::vector<CodePair> const& pairs) const;
    void fill_distances();
    void fill_rules();
    void fill_wishes();
    Problem problem_;
    std::map<std::string, int> organisation_with_;
    std::map<std::string, int> mentor_with_;
    std::vector<int> km_;
    std::vector<int> mentor_km_;
    std::vector<bool> met_before_;
    std::vector<bool> apart_;
    std::vector<bool> forbidden_mentor_;
    std::vector<std::vector<int>> blocks_;
    std::vector<int> block_of_;
    std::vector<std::pair<int, int>> wishes_;
    std::map<std::pair<int, int>, int> wish_count_;
    std::vector<CodePair> wishes_ignored_;
};

}  // namespace jamsides::matching
