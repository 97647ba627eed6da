// The prices a solved linear program puts on its rows, ordered by what they are prices of.
#pragma once

#include <array>
#include <vector>

namespace jamsides::matching::exact {

struct Duals {
    std::vector<double> organisation;  // the price of a block stands on its first member, 0 on the others
    std::vector<double> mentor;
    std::array<double, 5> size{};  // a group of that size, the price on all groups included
    std::vector<double> cut;       // never above 0
};

}  // namespace jamsides::matching::exact
