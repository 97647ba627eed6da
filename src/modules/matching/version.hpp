// A version of the groups: a problem, an answer, and where it came from. Nothing of it changes once made, so
// that a decision can be verified years later.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "engines/matching/evaluate.hpp"
#include "engines/matching/problem.hpp"
#include "platform/text/language.hpp"
#include "platform/time/clock.hpp"

namespace jamsides::matching {

enum class Origin { proposed, edited };
BOOST_DESCRIBE_ENUM(Origin, proposed, edited)

enum class VersionState { draft, approved, superseded };
BOOST_DESCRIBE_ENUM(VersionState, draft, approved, superseded)

struct Version {
    std::string id, round_id;
    int number = 0;  // 1, 2, 3 … within the round
    std::string name;
    Origin origin{};
    std::optional<std::string> from_id;
    std::string problem, solution;  // JSON, exactly the files of the engine
    std::int64_t cost = 0, lower_bound = 0;
    VersionState state{};
    std::string note;
    Instant made_at;
    std::string made_by;

    bool is_proven() const { return cost == lower_bound; }
};
BOOST_DESCRIBE_STRUCT(Version, (),
                      (id, round_id, number, name, origin, from_id, problem, solution, cost, lower_bound,
                       state, note, made_at, made_by))

// A version in a list, without its files.
struct VersionLine {
    int number = 0;
    Origin origin{};
    VersionState state{};
    std::int64_t cost = 0, lower_bound = 0;
    Instant made_at;
};
BOOST_DESCRIBE_STRUCT(VersionLine, (), (number, origin, state, cost, lower_bound, made_at))

// Somebody in the groups who does not take part in the round.
struct Outsider {
    std::string code;
    bool has_left = false;  // took part once; otherwise not admitted yet
};

// What a version says when it is read: the problem, its groups and their costs and reasons.
struct Reading {
    Problem problem;
    Proposal proposal;
    Evaluation evaluation;
    std::vector<Alternative> alternatives;
    std::vector<RulePrice> prices;
    std::vector<Story> stories;  // one a group; empty texts where the answer has none

    std::string const& name_of(std::string_view code) const;
};
Reading read(Version const& version);
// A sentence about a group as the reader's language has it. The engine knows themes by their Swedish words
// alone: what the group has chosen is put into English here.
std::string told_in(text::Language const&, Reading const&, Placement const& group, std::string_view swedish,
                    std::string_view english);
// The evaluation of other groups under the same problem.
Reading with_groups(Reading const& reading, Proposal proposal);

// The proposal with one organisation moved to another group, by index; its old group loses it.
Proposal moved(Proposal proposal, std::string_view code, std::size_t to_group);

// The answer file of groups that a person has made: its cost, and the bound that the engine has proven.
std::string answer_file(Reading const& reading, std::int64_t lower_bound);

// The parts of a cost, summed over all groups: "travel" → 2606.
struct Part {
    std::string criterion;
    std::int64_t value = 0;
};
std::vector<Part> parts_of(Evaluation const& evaluation);
// The same parts of several costs, a number for each; a part that is nought in all of them is left out.
struct PartRow {
    std::string criterion;
    std::vector<std::int64_t> values;
};
std::vector<PartRow> part_rows(std::vector<Evaluation const*> const& evaluations);
std::string criterion_words(std::string_view criterion, text::Language const& language);

}  // namespace jamsides::matching
