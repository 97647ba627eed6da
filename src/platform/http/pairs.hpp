// Ordered name–value pairs with look-up: query, form fields, cookies and path parameters (names as written),
// and headers (names in any case). A name may occur several times; few names, so a plain scan is fastest.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jamsides::http {

struct Pair {
    std::string name;
    std::string value;
};

bool same_but_for_case(std::string_view a, std::string_view b);

struct Exactly {
    static bool same(std::string_view a, std::string_view b) { return a == b; }
};
struct InAnyCase {
    static bool same(std::string_view a, std::string_view b) { return same_but_for_case(a, b); }
};

template <class Compare>
class Pairs {
  public:
    Pairs() = default;
    Pairs(std::initializer_list<Pair> pairs) : pairs_(pairs) {}

    // The first value of the name; `value` gives "" when there is none.
    std::optional<std::string_view> find(std::string_view name) const {
        for (auto const& pair : pairs_)
            if (Compare::same(pair.name, name)) return pair.value;
        return std::nullopt;
    }
    std::string_view value(std::string_view name) const { return find(name).value_or(std::string_view{}); }
    bool has(std::string_view name) const { return find(name).has_value(); }
    std::vector<std::string> values(std::string_view name) const {
        std::vector<std::string> found;
        for (auto const& pair : pairs_)
            if (Compare::same(pair.name, name)) found.push_back(pair.value);
        return found;
    }
    std::size_t count(std::string_view name) const {
        std::size_t n = 0;
        for (auto const& pair : pairs_) n += Compare::same(pair.name, name);
        return n;
    }

    void add(std::string name, std::string value) { pairs_.push_back({std::move(name), std::move(value)}); }
    void remove(std::string_view name) {
        std::erase_if(pairs_, [&](Pair const& pair) { return Compare::same(pair.name, name); });
    }
    // Replaces every value of the name by this one.
    void set(std::string name, std::string value) {
        remove(name);
        add(std::move(name), std::move(value));
    }

    auto begin() const { return pairs_.begin(); }
    auto end() const { return pairs_.end(); }
    std::size_t size() const { return pairs_.size(); }
    bool empty() const { return pairs_.empty(); }

  private:
    std::vector<Pair> pairs_;
};

using Fields = Pairs<Exactly>;
using Headers = Pairs<InAnyCase>;

}  // namespace jamsides::http
