// A value in a JSON text together with the place where it stands, so that every complaint can name it.
// Only json_node.cpp knows which JSON parser is behind this.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engines/matching/decimal.hpp"

namespace jamsides::matching::files {

class JsonNode {
  public:
    // Throws BadProblem naming line and column when the text is no JSON.
    static JsonNode parse(std::string_view text);

    // Absent members and null are both "not given".
    bool is_given() const;
    bool is_object() const;
    bool is_list() const;
    std::string const& place() const { return place_; }

    // Each throws BadProblem naming the place when the value is of another kind or outside its limits.
    JsonNode member(std::string_view name) const;
    std::vector<JsonNode> elements() const;
    std::vector<std::pair<std::string, JsonNode>> members() const;
    std::string text() const;
    std::vector<std::string> texts() const;
    bool truth() const;
    long long whole(long long least, long long most) const;
    double number(double least, double most) const;
    Decimal decimal(double least, double most) const;

    // Refuses an object with a member that is not among the names: a misspelt rule must not be lost.
    void knows_only(std::vector<std::string_view> const& names) const;
    [[noreturn]] void refuse(std::string const& what) const;

  private:
    JsonNode(std::shared_ptr<void const> document, void const* value, std::string place);
    double any_number() const;
    std::shared_ptr<void const> document_;
    void const* value_;  // null when absent
    std::string place_;
};

// A text as a JSON string, with its quotation marks.
std::string quoted(std::string_view text);

// A JSON list of what `each` writes of every item.
template <class List, class Each>
std::string list(List const& items, Each const& each, std::string const& between = ", ") {
    std::string out;
    for (auto const& item : items) out += (out.empty() ? "" : between) + each(item);
    return "[" + out + "]";
}

}  // namespace jamsides::matching::files
