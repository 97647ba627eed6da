// A Solution as JSON with a line a group: see solution_file.hpp.
#include <cstdio>

#include "engines/matching/files/json_node.hpp"
#include "engines/matching/files/solution_file.hpp"

namespace jamsides::matching {

namespace {

using files::list;
using files::quoted;

std::string lines(std::string const& of_list) {
    return of_list == "[]" ? of_list : "[\n    " + of_list.substr(1, of_list.size() - 2) + "\n  ]";
}

std::string pair(CodePair const& codes) {
    return "[" + quoted(codes.first) + ", " + quoted(codes.second) + "]";
}

std::string placement(Placement const& group) {
    return "\"members\": " + list(group.members, quoted) + ", \"mentors\": " + list(group.mentors, quoted);
}

std::string decimal(double value, int places) {
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", places, value);
    return text;
}

class Writer {
  public:
    explicit Writer(Tongue tongue) : tongue_(tongue) {}

    std::string group(Group const& group) const {
        auto because = [&](Because const& b) {
            return "{\"criterion\": " + quoted(b.criterion) + ", \"value\": " + std::to_string(b.value) +
                   ", \"text\": " + quoted(tongue_ == Tongue::swedish ? b.swedish : b.english) + "}";
        };
        return "{" + placement(group.placement) + ", \"cost\": " + std::to_string(group.cost) +
               ",\n     \"because\": " + list(group.because, because, ",\n                 ") +
               story(group.story) + "}";
    }

    std::string alternative(Alternative const& alternative) const {
        auto group = [](Placement const& p) { return "{" + placement(p) + "}"; };
        return "{\"cost\": " + std::to_string(alternative.cost) +
               ", \"proven\": " + (alternative.proven ? "true" : "false") +
               ", \"groups\": " + list(alternative.groups, group) + "}";
    }

    static std::string story(Story const& story) {
        if (story.swedish.empty()) return "";
        return ",\n     \"explanation\": {\"sv\": " + quoted(story.swedish) +
               ",\n                     \"en\": " + quoted(story.english) + "}";
    }

    std::string reason(Reason const& reason) const {
        return quoted(tongue_ == Tongue::swedish ? reason.swedish : reason.english);
    }

  private:
    Tongue tongue_;
};

std::string price(RulePrice const& price) {
    return "{\"rule\": " + quoted(price.rule) + ", \"value\": " + std::to_string(price.value) +
           (price.exact ? "}" : ", \"at_least\": true}");
}

}  // namespace

std::string write_solution(Solution const& solution, Tongue tongue) {
    Writer writer(tongue);
    auto group = [&](Group const& g) { return writer.group(g); };
    auto alternative = [&](Alternative const& a) { return writer.alternative(a); };
    auto reason = [&](Reason const& r) { return writer.reason(r); };
    auto rule = [](Reason const& r) { return quoted(r.rule); };
    auto wishes = solution.wishes_unmet;
    wishes.insert(wishes.end(), solution.wishes_ignored.begin(), solution.wishes_ignored.end());
    bool found = !solution.groups.empty();
    bool possible = solution.status != Status::infeasible;
    auto number = [](bool known, long long value) {
        return known ? std::to_string(value) : std::string("null");
    };
    return "{\n  \"status\": " + quoted(to_text(solution.status)) +
           ",\n  \"cost\": " + number(found, solution.cost) +
           ", \"lower_bound\": " + number(possible, solution.lower_bound) +
           ", \"gap\": " + (found ? decimal(solution.gap(), 6) : "null") +
           ",\n  \"groups\": " + lines(list(solution.groups, group, ",\n    ")) +
           ",\n  \"wishes_unmet\": " + list(wishes, pair) +
           ",\n  \"wishes_ignored\": " + list(solution.wishes_ignored, pair) +
           ",\n  \"alternatives\": " + lines(list(solution.alternatives, alternative, ",\n    ")) +
           ",\n  \"price_of_rules\": " + lines(list(solution.price_of_rules, price, ",\n    ")) +
           ",\n  \"reasons\": " + list(solution.reasons, reason) +
           ",\n  \"rules_in_conflict\": " + list(solution.reasons, rule) +
           ",\n  \"seconds\": " + decimal(solution.seconds, 3) + "\n}\n";
}

}  // namespace jamsides::matching
