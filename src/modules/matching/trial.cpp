// By hand: every single move and swap is reckoned and the cheapest that keeps most rules is taken.
#include "modules/matching/trial.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

#include <boost/describe/enum_from_string.hpp>

#include "engines/matching/breaches.hpp"
#include "engines/matching/what_if.hpp"

namespace jamsides::matching {
namespace {

bool among(std::vector<std::string> const& codes, std::string_view code) {
    return std::ranges::find(codes, code) != codes.end();
}

bool is_organisation(Problem const& problem, std::string_view code) {
    return std::ranges::find(problem.organisations, code, &Organisation::code) != problem.organisations.end();
}

bool is_mentor(Problem const& problem, std::string_view code) {
    return std::ranges::find(problem.mentors, code, &Mentor::code) != problem.mentors.end();
}

void put(std::vector<std::string>& codes, std::string_view code) {
    if (!among(codes, code)) codes.emplace_back(code);
    std::ranges::sort(codes);
}

// A mentor who comes to a full group changes places with the one it had.
Proposal mentor_moved(Reading const& reading, std::string const& code, std::size_t to) {
    auto proposal = reading.proposal;
    auto const& mentor = *std::ranges::find(reading.problem.mentors, code, &Mentor::code);
    auto const serves =
        std::ranges::count_if(proposal, [&](Placement const& group) { return among(group.mentors, code); });
    auto from =
        std::ranges::find_if(proposal, [&](Placement const& group) { return among(group.mentors, code); });
    if (among(proposal[to].mentors, code)) return proposal;
    if (from != proposal.end() && serves >= mentor.capacity) {
        std::erase(from->mentors, code);
        if (static_cast<int>(proposal[to].mentors.size()) >= reading.problem.rules.mentors_per_group.to) {
            auto const displaced = proposal[to].mentors.front();
            std::erase(proposal[to].mentors, displaced);
            put(from->mentors, displaced);
        }
    }
    put(proposal[to].mentors, code);
    return proposal;
}

Proposal swapped(Proposal proposal, std::string const& one, std::string const& other,
                 std::vector<std::string> Placement::*part) {
    for (auto& group : proposal)
        for (auto& code : group.*part) code = code == one ? other : code == other ? one : code;
    for (auto& group : proposal) std::ranges::sort(group.*part);
    return proposal;
}

// Every proposal that moves one of these, or lets one change places with somebody in another group.
std::vector<Proposal> single_changes(Reading const& reading, std::vector<std::string> const& movers) {
    std::vector<Proposal> changes;
    for (auto const& mover : movers)
        for (std::size_t g = 0; g < reading.proposal.size(); ++g) {
            auto const& group = reading.proposal[g];
            if (among(group.members, mover)) continue;
            changes.push_back(moved(reading.proposal, mover, g));
            for (auto const& other : group.members)
                changes.push_back(swapped(reading.proposal, mover, other, &Placement::members));
        }
    return changes;
}

std::vector<Proposal> mentor_changes(Reading const& reading, std::string const& mentor) {
    std::vector<Proposal> changes;
    for (std::size_t g = 0; g < reading.proposal.size(); ++g) {
        changes.push_back(mentor_moved(reading, mentor, g));
        for (auto const& other : reading.proposal[g].mentors)
            changes.push_back(swapped(reading.proposal, mentor, other, &Placement::mentors));
    }
    return changes;
}

bool share_group(Proposal const& proposal, std::string const& who, std::string const& with) {
    return std::ranges::any_of(proposal, [&](Placement const& group) {
        return among(group.members, who) && (among(group.members, with) || among(group.mentors, with));
    });
}

// Few broken rules first, then the least cost.
std::optional<Proposal> best_of(Reading const& reading, std::vector<Proposal> const& changes,
                                auto const& does_it) {
    Instance const instance{reading.problem};
    Costs const costs{instance, {1, 4}};
    std::optional<Proposal> best;
    std::tuple<std::size_t, long long> least{};
    for (auto const& change : changes) {
        if (!does_it(change)) continue;
        std::tuple const price{breaches_of(instance, change).size(), cost_alone(costs, change)};
        if (!best || price < least) best = change, least = price;
    }
    return best;
}

// Only this mentor's own group may have it, so it must serve just that one.
void keep_mentor_for(Problem& problem, std::string const& mentor, std::vector<std::string> const& members) {
    for (auto const& body : problem.organisations)
        if (!among(members, body.code)) problem.rules.not_mentored_by.emplace_back(body.code, mentor);
    std::ranges::find(problem.mentors, mentor, &Mentor::code)->must_be_used = true;
}

std::vector<std::string> members_with(Proposal const& proposal, std::string_view code) {
    for (auto const& group : proposal)
        if (among(group.members, code)) return group.members;
    return {};
}

void keep_together(Problem& problem, std::string const& who, std::vector<std::string> const& others) {
    for (auto const& other : others)
        if (other != who) problem.rules.together.emplace_back(who, other);
}

}  // namespace

std::optional<Trial> read_trial(http::Fields const& fields) {
    Trial trial;
    if (!boost::describe::enum_from_string(std::string(fields.value("try")).c_str(), trial.kind))
        return std::nullopt;
    trial.who = fields.value("who");
    trial.with = fields.value("with");
    auto const where = fields.value("where");
    std::from_chars(where.data(), where.data() + where.size(), trial.group);
    trial.group -= 1;  // groups are numbered from 1; without a number none is meant
    return trial;
}

bool makes_sense(Reading const& reading, Trial const& trial) {
    auto const& problem = reading.problem;
    auto const who = is_organisation(problem, trial.who), with = is_organisation(problem, trial.with);
    auto const mentor = is_mentor(problem, trial.who), other_mentor = is_mentor(problem, trial.with);
    switch (trial.kind) {
        case TrialKind::move:
            return (who || mentor) && trial.group < reading.proposal.size();
        case TrialKind::swap:
            return trial.who != trial.with && ((who && with) || (mentor && other_mentor));
        case TrialKind::together:
            return trial.who != trial.with && who && with;
        case TrialKind::apart:
            return trial.who != trial.with && who && (with || other_mentor);
        case TrialKind::fix:
            return trial.group < reading.proposal.size();
    }
    return false;
}

std::optional<Proposal> by_hand(Reading const& reading, Trial const& trial) {
    auto const organisations = is_organisation(reading.problem, trial.with);
    auto const wanted = trial.kind == TrialKind::together;
    if (trial.kind == TrialKind::fix) return reading.proposal;
    if (trial.kind == TrialKind::move)
        return is_organisation(reading.problem, trial.who) ? moved(reading.proposal, trial.who, trial.group)
                                                           : mentor_moved(reading, trial.who, trial.group);
    if (trial.kind == TrialKind::swap)
        return swapped(reading.proposal, trial.who, trial.with,
                       organisations ? &Placement::members : &Placement::mentors);
    if (share_group(reading.proposal, trial.who, trial.with) == wanted) return reading.proposal;
    return best_of(
        reading,
        organisations ? single_changes(reading, {trial.who, trial.with})
                      : mentor_changes(reading, trial.with),
        [&](Proposal const& change) { return share_group(change, trial.who, trial.with) == wanted; });
}

std::vector<Proposal> near(Reading const& reading, Trial const& trial) {
    auto const after = by_hand(reading, trial).value_or(reading.proposal);
    std::vector<std::string> movers;
    for (auto const& code : {trial.who, trial.with})
        if (is_organisation(reading.problem, code))
            for (auto const& member : members_with(after, code)) put(movers, member);
    auto all = single_changes(reading, movers);
    all.push_back(reading.proposal);
    all.push_back(after);
    return all;
}

Problem as_rule(Reading const& reading, Trial const& trial) {
    auto problem = reading.problem;
    if (trial.kind == TrialKind::together) return with_together(std::move(problem), trial.who, trial.with);
    if (trial.kind == TrialKind::fix)
        return with_group(std::move(problem), reading.proposal[trial.group].members);
    if (trial.kind == TrialKind::apart && is_mentor(problem, trial.with)) {
        problem.rules.not_mentored_by.emplace_back(trial.who, trial.with);
        return problem;
    }
    if (trial.kind == TrialKind::apart) return with_apart(std::move(problem), trial.who, trial.with);
    auto const after = *by_hand(reading, trial);
    for (auto const& code : {trial.who, trial.with}) {
        if (is_organisation(problem, code)) keep_together(problem, code, members_with(after, code));
        if (!is_mentor(problem, code)) continue;
        auto const group =
            std::ranges::find_if(after, [&](Placement const& one) { return among(one.mentors, code); });
        if (group == after.end()) continue;
        keep_mentor_for(problem, code, group->members);
        keep_together(problem, group->members.front(), group->members);
    }
    return problem;
}

}  // namespace jamsides::matching
