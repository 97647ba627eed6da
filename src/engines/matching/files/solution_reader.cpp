// An answer file read back: see solution_file.hpp.
#include "engines/matching/files/json_node.hpp"
#include "engines/matching/files/solution_file.hpp"

namespace jamsides::matching {

namespace {

using files::JsonNode;

constexpr long long most = 1'000'000'000'000'000;

Placement read_placement(JsonNode const& node) {
    return {node.member("members").texts(), node.member("mentors").texts()};
}

bool read_number(JsonNode const& node, long long& value) {
    if (node.is_given()) value = node.whole(-most, most);
    return node.is_given();
}

Alternative read_alternative(JsonNode const& node) {
    Alternative out;
    out.cost = node.member("cost").whole(-most, most);
    for (auto const& group : node.member("groups").elements()) out.groups.push_back(read_placement(group));
    return out;
}

}  // namespace

WrittenAnswer read_solution(std::string_view text) {
    auto file = JsonNode::parse(text);
    WrittenAnswer out;
    out.status = file.member("status").text();
    out.has_cost = read_number(file.member("cost"), out.cost);
    out.has_lower_bound = read_number(file.member("lower_bound"), out.lower_bound);
    for (auto const& node : file.member("groups").elements()) {
        auto& group = out.groups.emplace_back();
        group.placement = read_placement(node);
        group.has_cost = read_number(node.member("cost"), group.cost);
        auto told = node.member("explanation");
        if (told.is_given()) group.story = {told.member("sv").text(), told.member("en").text()};
    }
    for (auto const& node : file.member("alternatives").elements())
        out.alternatives.push_back(read_alternative(node));
    auto wishes = file.member("wishes_unmet");
    out.has_wishes_unmet = wishes.is_given();
    for (auto const& wish : wishes.elements()) {
        auto codes = wish.texts();
        if (codes.size() != 2) wish.refuse("här ska det stå två koder");
        out.wishes_unmet.emplace_back(codes[0], codes[1]);
    }
    return out;
}

}  // namespace jamsides::matching
