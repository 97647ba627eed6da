// See rule_list.hpp.
#include "engines/matching/rule_list.hpp"

#include <algorithm>
#include <set>

namespace jamsides::matching {

namespace {

char const* const kind_names[] = {"group_sizes",     "mentors_per_group", "together",     "apart",
                                  "not_mentored_by", "capacity",          "must_be_used", "wish"};

void add_pairs(Rule::Kind kind, std::vector<CodePair> const& pairs, std::vector<Rule>& out) {
    std::set<CodePair> seen;
    for (auto const& pair : pairs)
        if (seen.insert(pair).second) out.push_back({kind, pair});
}

void add_wishes(Problem const& problem, std::vector<Rule>& out) {
    std::set<std::string> present;
    for (auto const& body : problem.organisations) present.insert(body.code);
    std::vector<CodePair> wishes;
    for (auto const& body : problem.organisations)
        for (auto const& wish : body.wishes)
            if (present.count(wish) && wish != body.code) wishes.emplace_back(body.code, wish);
    std::sort(wishes.begin(), wishes.end());
    add_pairs(Rule::wish, wishes, out);
}

std::string name_of(Problem const& problem, std::string const& code) {
    for (auto const& body : problem.organisations)
        if (body.code == code) return body.name;
    for (auto const& mentor : problem.mentors)
        if (mentor.code == code) return mentor.name;
    return code;
}

std::string range(Range range) {
    if (range.from == range.to) return std::to_string(range.from);
    return std::to_string(range.from) + "–" + std::to_string(range.to);
}

Mentor const* mentor_with(Problem const& problem, std::string const& code) {
    for (auto const& mentor : problem.mentors)
        if (mentor.code == code) return &mentor;
    return nullptr;
}

Worded about_all(Problem const& problem, Rule const& rule) {
    auto sizes = range(problem.rules.group_sizes), mentors = range(problem.rules.mentors_per_group);
    auto count = std::to_string(problem.organisations.size());
    if (rule.kind == Rule::group_sizes)
        return {"Varje grupp har " + sizes + " medlemmar, och organisationerna är " + count + ".",
                "Every group has " + sizes + " members, and there are " + count + " organisations."};
    return {"Varje grupp har " + mentors + " mentorer.", "Every group has " + mentors + " mentors."};
}

Worded about_mentor(Problem const& problem, Rule const& rule) {
    auto name = name_of(problem, rule.codes.first);
    if (rule.kind == Rule::must_be_used)
        return {name + " ska vara mentor för minst en grupp.", name + " is to mentor at least one group."};
    auto mentor = mentor_with(problem, rule.codes.first);
    auto most = std::to_string(mentor ? mentor->capacity : 0);
    return {name + " kan vara mentor för högst " + most + (most == "1" ? " grupp." : " grupper."),
            name + " can mentor at most " + most + (most == "1" ? " group." : " groups.")};
}

Worded about_two(Problem const& problem, Rule const& rule) {
    auto a = name_of(problem, rule.codes.first), b = name_of(problem, rule.codes.second);
    if (rule.kind == Rule::together)
        return {a + " och " + b + " ska vara i samma grupp.", a + " and " + b + " are to share a group."};
    if (rule.kind == Rule::apart)
        return {a + " och " + b + " ska inte vara i samma grupp.",
                a + " and " + b + " are not to share a group."};
    if (rule.kind == Rule::wish) return {a + " önskar " + b + ".", a + " wishes for " + b + "."};
    return {b + " ska inte vara mentor för " + a + ".", b + " is not to mentor " + a + "."};
}

}  // namespace

std::string Rule::text() const {
    std::string out = kind_names[kind];
    for (auto const& code : {codes.first, codes.second})
        if (!code.empty()) out += " " + code;
    return out;
}

std::vector<Rule> rules_of(Problem const& problem, bool with_wishes) {
    std::vector<Rule> out;
    auto const& rules = problem.rules;
    if (rules.group_sizes.from > 2 || rules.group_sizes.to < 4) out.push_back({Rule::group_sizes, {}});
    int most = int(problem.mentors.size());
    if (rules.mentors_per_group.from > 0 || rules.mentors_per_group.to < most)
        out.push_back({Rule::mentors_per_group, {}});
    add_pairs(Rule::together, rules.together, out);
    add_pairs(Rule::apart, rules.apart, out);
    add_pairs(Rule::not_mentored_by, rules.not_mentored_by, out);
    int groups = int(problem.organisations.size()) / 2;
    for (auto const& mentor : problem.mentors) {
        if (mentor.capacity < groups) out.push_back({Rule::capacity, {mentor.code, ""}});
        if (mentor.must_be_used) out.push_back({Rule::must_be_used, {mentor.code, ""}});
    }
    if (with_wishes) add_wishes(problem, out);
    return out;
}

std::optional<Rule> rule_named(Problem const& problem, std::string const& name) {
    for (auto const& rule : rules_of(problem, true))
        if (rule.text() == name) return rule;
    return std::nullopt;
}

Problem without(Problem problem, Rule const& rule) {
    auto& rules = problem.rules;
    int most = int(problem.mentors.size());
    switch (rule.kind) {
        case Rule::group_sizes:
            rules.group_sizes = {2, 4};
            break;
        case Rule::mentors_per_group:
            rules.mentors_per_group = {0, most};
            break;
        case Rule::together:
            std::erase(rules.together, rule.codes);
            break;
        case Rule::apart:
            std::erase(rules.apart, rule.codes);
            break;
        case Rule::not_mentored_by:
            std::erase(rules.not_mentored_by, rule.codes);
            break;
        default:
            break;
    }
    for (auto& mentor : problem.mentors) {
        if (mentor.code != rule.codes.first) continue;
        if (rule.kind == Rule::capacity) mentor.capacity = int(problem.organisations.size());
        if (rule.kind == Rule::must_be_used) mentor.must_be_used = false;
    }
    if (rule.kind == Rule::wish)
        for (auto& body : problem.organisations)
            if (body.code == rule.codes.first) std::erase(body.wishes, rule.codes.second);
    return problem;
}

Worded in_words(Problem const& problem, Rule const& rule) {
    if (rule.codes.first.empty()) return about_all(problem, rule);
    if (rule.codes.second.empty()) return about_mentor(problem, rule);
    return about_two(problem, rule);
}

}  // namespace jamsides::matching
