// See breaches.hpp.
#include "engines/matching/breaches.hpp"

#include <algorithm>
#include <map>

namespace jamsides::matching {

namespace {

class Inspection {
  public:
    Inspection(Instance const& instance, Proposal const& proposal)
        : instance_(instance), proposal_(proposal) {
        for (std::size_t g = 0; g < proposal.size(); ++g)
            for (auto const& code : proposal[g].members) groups_of_[code].push_back(int(g));
    }

    std::vector<Breach> all() {
        everyone_once();
        for (auto const& placement : proposal_) sizes(placement);
        pairs("together", instance_.problem().rules.together, true);
        pairs("apart", instance_.problem().rules.apart, false);
        for (auto const& placement : proposal_) mentors(placement);
        uses();
        return std::move(out_);
    }

  private:
    std::string name(std::string const& code) const { return told_name(instance_, code); }

    void add(std::string rule, std::string swedish, std::string english) {
        out_.push_back({std::move(rule), std::move(swedish), std::move(english)});
    }

    void everyone_once() {
        for (auto const& [code, groups] : groups_of_) {
            if (instance_.organisation_with(code) < 0)
                add("everyone_once", name(code) + " tar inte del.", name(code) + " takes no part.");
            else if (groups.size() > 1)
                add("everyone_once", name(code) + " står i flera grupper.",
                    name(code) + " is in several groups.");
        }
        for (auto const& body : instance_.problem().organisations)
            if (!groups_of_.count(body.code))
                add("everyone_once", name(body.code) + " saknar grupp.", name(body.code) + " has no group.");
    }

    void sizes(Placement const& placement) {
        auto [from, to] = instance_.group_sizes();
        if (instance_.group_sizes().holds(int(placement.members.size()))) return;
        auto count = std::to_string(placement.members.size());
        auto range = std::to_string(from) + "–" + std::to_string(to);
        bool one = placement.members.size() == 1;
        add("group_sizes",
            "En grupp har " + count + (one ? " medlem" : " medlemmar") + ", men ska ha " + range + ".",
            "A group has " + count + (one ? " member" : " members") + ", but should have " + range + ".");
    }

    bool share_group(CodePair const& pair) const {
        auto a = groups_of_.find(pair.first), b = groups_of_.find(pair.second);
        return a != groups_of_.end() && b != groups_of_.end() && a->second[0] == b->second[0];
    }

    void pairs(std::string const& rule, std::vector<CodePair> const& list, bool together) {
        for (auto const& pair : list) {
            if (share_group(pair) == together) continue;
            auto a = name(pair.first), b = name(pair.second);
            if (together)
                add(rule_text(rule, pair), a + " och " + b + " ska vara i samma grupp.",
                    a + " and " + b + " should share a group.");
            else
                add(rule_text(rule, pair), a + " och " + b + " ska inte vara i samma grupp.",
                    a + " and " + b + " should not share a group.");
        }
    }

    void mentors(Placement const& placement) {
        auto [from, to] = instance_.mentors_per_group();
        if (!instance_.mentors_per_group().holds(int(placement.mentors.size()))) {
            auto count = std::to_string(placement.mentors.size());
            auto range = std::to_string(from) + "–" + std::to_string(to);
            add("mentors_per_group", "En grupp har " + count + " mentorer, men ska ha " + range + ".",
                "A group has " + count + " mentors, but should have " + range + ".");
        }
        for (auto const& pair : instance_.problem().rules.not_mentored_by) {
            auto has = [](auto const& list, auto const& code) {
                return std::find(list.begin(), list.end(), code) != list.end();
            };
            if (has(placement.members, pair.first) && has(placement.mentors, pair.second))
                add(rule_text("not_mentored_by", pair),
                    name(pair.second) + " ska inte vara mentor för " + name(pair.first) + ".",
                    name(pair.second) + " should not mentor " + name(pair.first) + ".");
        }
    }

    void uses() {
        std::map<std::string, int> uses;
        for (auto const& placement : proposal_)
            for (auto const& code : placement.mentors) ++uses[code];
        for (auto const& [code, count] : uses)
            if (int m = instance_.mentor_with(code); m < 0)
                add("mentor " + code, name(code) + " är inte mentor.", name(code) + " is not a mentor.");
            else if (count > instance_.mentor(m).capacity)
                add("capacity " + code, name(code) + " har fler grupper än den orkar med.",
                    name(code) + " has more groups than it can serve.");
        for (auto const& mentor : instance_.problem().mentors)
            if (mentor.must_be_used && !uses.count(mentor.code))
                add("must_be_used " + mentor.code, name(mentor.code) + " ska vara mentor för någon grupp.",
                    name(mentor.code) + " should mentor some group.");
    }

    Instance const& instance_;
    Proposal const& proposal_;
    std::map<std::string, std::vector<int>> groups_of_;
    std::vector<Breach> out_;
};

}  // namespace

std::string rule_text(std::string const& rule, CodePair const& pair) {
    return rule + " " + pair.first + " " + pair.second;
}

std::string told_name(Instance const& instance, std::string const& code) {
    if (int i = instance.organisation_with(code); i >= 0)
        return instance.organisation(i).name + " (" + code + ")";
    if (int m = instance.mentor_with(code); m >= 0) return instance.mentor(m).name + " (" + code + ")";
    return code;
}

std::vector<Breach> breaches_of(Instance const& instance, Proposal const& proposal) {
    return Inspection(instance, proposal).all();
}

}  // namespace jamsides::matching
