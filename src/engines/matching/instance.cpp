// Numbers for codes, tables for rules: see instance.hpp.
#include "engines/matching/instance.hpp"

#include <algorithm>
#include <numeric>

#include "engines/matching/distance.hpp"

namespace jamsides::matching {

namespace {

template <class Bodies>
std::map<std::string, int> sort_by_code(Bodies& bodies) {
    std::sort(bodies.begin(), bodies.end(), [](auto& a, auto& b) { return a.code < b.code; });
    std::map<std::string, int> index;
    for (auto const& body : bodies) index.emplace(body.code, int(index.size()));
    return index;
}

int found(std::map<std::string, int> const& index, std::string const& code) {
    auto it = index.find(code);
    return it == index.end() ? -1 : it->second;
}

int given_km(Problem const& problem, std::string const& a, std::string const& b) {
    auto const& table = *problem.distances_km;
    if (auto row = table.find(a); row != table.end())
        if (auto cell = row->second.find(b); cell != row->second.end()) return cell->second;
    return table.at(b).at(a);
}

template <class A, class B>
int km_between(Problem const& problem, A const& a, B const& b) {
    if (problem.distances_km) return given_km(problem, a.code, b.code);
    return kilometres_between({a.lat, a.lon}, {b.lat, b.lon});
}

}  // namespace

Instance::Instance(Problem problem) : problem_(std::move(problem)) {
    organisation_with_ = sort_by_code(problem_.organisations);
    mentor_with_ = sort_by_code(problem_.mentors);
    fill_distances();
    fill_rules();
    fill_wishes();
}

int Instance::organisation_with(std::string const& code) const { return found(organisation_with_, code); }
int Instance::mentor_with(std::string const& code) const { return found(mentor_with_, code); }

bool Instance::relation(std::vector<bool> const& pairs, int i, int j) const {
    return !pairs.empty() && pairs[std::size_t(i) * organisations() + j];
}

std::vector<bool> Instance::relation_of(std::vector<CodePair> const& pairs) const {
    std::vector<bool> out;
    std::size_t n = organisations();
    for (auto const& [first, second] : pairs) {
        int i = organisation_with(first), j = organisation_with(second);
        if (i < 0 || j < 0) continue;
        out.resize(n * n);
        out[i * n + j] = out[j * n + i] = true;
    }
    return out;
}

void Instance::fill_distances() {
    int n = organisations();
    km_.resize(std::size_t(n) * n);
    for (int i = 0; i < n; ++i)
        for (int j = i + 1; j < n; ++j)
            km_[std::size_t(i) * n + j] = km_[std::size_t(j) * n + i] =
                km_between(problem_, organisation(i), organisation(j));
    mentor_km_.resize(std::size_t(mentors()) * n);
    for (int m = 0; m < mentors(); ++m)
        for (int i = 0; i < n; ++i)
            mentor_km_[std::size_t(m) * n + i] = km_between(problem_, organisation(i), mentor(m));
}

void Instance::fill_rules() {
    int n = organisations();
    met_before_ = relation_of(problem_.met_before);
    apart_ = relation_of(problem_.rules.apart);
    forbidden_mentor_.resize(std::size_t(mentors()) * n);
    for (auto const& [body, by] : problem_.rules.not_mentored_by)
        forbidden_mentor_[std::size_t(mentor_with(by)) * n + organisation_with(body)] = true;
    block_of_.resize(n);
    std::iota(block_of_.begin(), block_of_.end(), 0);
    for (auto const& [first, second] : problem_.rules.together) {
        int from = block_of_[organisation_with(first)], to = block_of_[organisation_with(second)];
        std::replace(block_of_.begin(), block_of_.end(), std::max(from, to), std::min(from, to));
    }
    std::map<int, std::vector<int>> members;
    for (int i = 0; i < n; ++i) members[block_of_[i]].push_back(i);
    for (auto const& [label, block] : members) {
        for (int i : block) block_of_[i] = int(blocks_.size());
        blocks_.push_back(block);
    }
}

void Instance::fill_wishes() {
    for (int i = 0; i < organisations(); ++i)
        for (auto const& code : organisation(i).wishes) {
            int j = organisation_with(code);
            if (j < 0) {
                wishes_ignored_.emplace_back(organisation(i).code, code);
            } else {
                wishes_.emplace_back(i, j);
                ++wish_count_[{i, j}];
            }
        }
}

int Instance::wishes(int i, int j) const {
    auto it = wish_count_.find({i, j});
    return it == wish_count_.end() ? 0 : it->second;
}

}  // namespace jamsides::matching
