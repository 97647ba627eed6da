// Conflicts kept as JSON, and rules dropped by name.
#include "modules/matching/run.hpp"

#include <algorithm>

#include "engines/matching/clocked_options.hpp"
#include "engines/matching/conflict.hpp"
#include "platform/formats/json.hpp"
#include "platform/formats/json_reading_impl.hpp"

namespace jamsides::matching {
namespace {

constexpr double patience = 10;  // seconds; then what was found so far

}  // namespace

WrittenConflict conflict_of(Problem const& problem, std::vector<Proposal> const& known) {
    auto const conflict = find_conflict(problem, clocked_options(patience), known);
    WrittenConflict out;
    for (auto const& reason : reasons_of(problem, conflict))
        out.reasons.push_back({reason.rule, reason.swedish, reason.english});
    for (auto const& drop : conflict.drops) {
        auto& names = out.drops.emplace_back();
        for (auto const& rule : drop) names.push_back(rule.text());
    }
    return out;
}

std::string written(WrittenConflict const& conflict) { return formats::json(conflict); }

WrittenConflict read_conflict(std::string const& text) {
    if (text.empty()) return {};
    return formats::read_json<WrittenConflict>(text, text::swedish()).value;
}

Problem without_rules(Problem problem, std::vector<std::string> const& names) {
    for (auto const& name : names)
        for (auto const& rule : rules_of(problem, true))
            if (rule.text() == name) {
                problem = without(std::move(problem), rule);
                break;
            }
    return problem;
}

}  // namespace jamsides::matching
