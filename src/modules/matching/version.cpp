// Reading versions, and what people do to them.
#include "modules/matching/version.hpp"

#include <algorithm>

#include "engines/matching/files/problem_file.hpp"
#include "engines/matching/files/solution_file.hpp"
#include "platform/content/themes.hpp"
#include "platform/formats/json_value.hpp"

namespace jamsides::matching {
namespace {

// price_of_rules of an answer file; other programs' files may lack it.
std::vector<RulePrice> prices_in(std::string_view solution) {
    std::vector<RulePrice> prices;
    auto const json = formats::parse_json(solution);
    auto const* object = json ? std::get_if<formats::JsonObject>(&json->content) : nullptr;
    if (!object) return prices;
    for (auto const& member : *object) {
        auto const* list =
            member.name == "price_of_rules" ? std::get_if<formats::JsonList>(&member.value.content) : nullptr;
        if (!list) continue;
        for (auto const& entry : *list) {
            RulePrice price;
            for (auto const& [name, value] : std::get<formats::JsonObject>(entry.content)) {
                if (name == "rule") price.rule = std::get<std::string>(value.content);
                if (auto const* number = std::get_if<long long>(&value.content)) price.value = *number;
            }
            prices.push_back(std::move(price));
        }
    }
    return prices;
}

}  // namespace

std::string const& Reading::name_of(std::string_view code) const {
    static const std::string nobody;
    for (auto const& organisation : problem.organisations)
        if (organisation.code == code) return organisation.name;
    for (auto const& mentor : problem.mentors)
        if (mentor.code == code) return mentor.name;
    return nobody;
}

Reading read(Version const& version) {
    Reading reading;
    reading.problem = read_problem(version.problem);
    auto const answer = read_solution(version.solution);
    for (auto const& group : answer.groups) {
        reading.proposal.push_back(group.placement);
        reading.stories.push_back(group.story);
    }
    reading.alternatives = answer.alternatives;
    reading.prices = prices_in(version.solution);
    reading.evaluation = evaluate(reading.problem, reading.proposal);
    return reading;
}

std::string told_in(text::Language const& language, Reading const& reading, Placement const& group,
                    std::string_view swedish, std::string_view english) {
    if (language.is_swedish()) return std::string(swedish);
    std::string sentence{english};
    for (auto const& body : reading.problem.organisations) {
        if (!body.theme || std::ranges::find(group.members, body.code) == group.members.end()) continue;
        auto const word = content::theme_in(*body.theme, "en");
        for (auto const* before : {" chosen ", " chosen the theme "}) {
            auto const chosen = before + *body.theme + ".";
            if (auto const at = sentence.find(chosen); word != *body.theme && at != sentence.npos)
                sentence.replace(at, chosen.size(), before + word + ".");
        }
    }
    return sentence;
}

Reading with_groups(Reading const& reading, Proposal proposal) {
    Reading other;
    other.problem = reading.problem;
    other.evaluation = evaluate(reading.problem, proposal);
    other.proposal = std::move(proposal);
    return other;
}

Proposal moved(Proposal proposal, std::string_view code, std::size_t to_group) {
    for (auto& group : proposal) std::erase(group.members, code);
    if (to_group < proposal.size()) {
        auto& members = proposal[to_group].members;
        members.emplace_back(code);
        std::ranges::sort(members);
    }
    std::erase_if(proposal, [](Placement const& group) { return group.members.empty(); });
    return proposal;
}

std::string answer_file(Reading const& reading, std::int64_t lower_bound) {
    Solution solution;
    solution.status = reading.evaluation.cost == lower_bound ? Status::optimal : Status::feasible;
    solution.cost = reading.evaluation.cost;
    solution.lower_bound = lower_bound;
    solution.groups = reading.evaluation.groups;
    solution.wishes_unmet = reading.evaluation.wishes_unmet;
    solution.wishes_ignored = reading.evaluation.wishes_ignored;
    return write_solution(solution);
}

std::vector<Part> parts_of(Evaluation const& evaluation) {
    std::vector<Part> parts;
    for (auto const& group : evaluation.groups)
        for (auto const& because : group.because) {
            auto found = std::ranges::find(parts, because.criterion, &Part::criterion);
            if (found == parts.end()) found = parts.insert(parts.end(), {because.criterion, 0});
            found->value += because.value;
        }
    return parts;
}

std::vector<PartRow> part_rows(std::vector<Evaluation const*> const& evaluations) {
    std::vector<PartRow> compared;
    for (std::size_t column = 0; column < evaluations.size(); ++column)
        for (auto const& part : parts_of(*evaluations[column])) {
            auto found = std::ranges::find(compared, part.criterion, &PartRow::criterion);
            if (found == compared.end())
                found = compared.insert(compared.end(),
                                        {part.criterion, std::vector<std::int64_t>(evaluations.size())});
            found->values[column] = part.value;
        }
    std::erase_if(compared, [](PartRow const& row) {
        return std::ranges::all_of(row.values, [](auto v) { return v == 0; });
    });
    return compared;
}

std::string criterion_words(std::string_view criterion, text::Language const& language) {
    if (criterion == "travel") return language.t("Resor i grupperna");
    if (criterion == "theme_mismatch") return language.t("Ämnen som inte stämmer");
    if (criterion == "kind_mixed") return language.t("Kommun och region ihop");
    if (criterion == "met_before") return language.t("Har varit i samma grupp förut");
    if (criterion == "wish_unmet") return language.t("Önskningar som inte uppfylls");
    if (criterion == "mentor_travel") return language.t("Mentorernas resor");
    if (criterion == "mentor_theme_mismatch") return language.t("Mentorer utan gruppens ämne");
    if (criterion == "size_difference") return language.t("Olika stora organisationer");
    return std::string(criterion);
}

}  // namespace jamsides::matching
