// Every rule in turn, then every sum; the first fault ends it: see verify.hpp.
#include "engines/matching/verification/verify.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "engines/matching/verification/recount.hpp"

namespace jamsides::matching {

namespace {

struct Fault {
    std::string name;
    std::string sentence;
};

bool among(std::vector<std::string> const& codes, std::string const& code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

std::string many(long long number) { return std::to_string(number); }

class Checking {
  public:
    Checking(Problem const& problem, Proposal const& proposal) : problem_(problem), proposal_(proposal) {}

    // Throws Fault at the first rule that is broken.
    void every_rule() {
        for (auto const& placement : proposal_) known_codes(placement);
        everyone_once();
        for (auto const& placement : proposal_) counts(placement);
        for (auto const& pair : problem_.rules.together) share(pair, "together", true);
        for (auto const& pair : problem_.rules.apart) share(pair, "apart", false);
        for (auto const& pair : problem_.rules.not_mentored_by) not_mentored(pair);
        for (auto const& mentor : problem_.mentors) uses(mentor);
    }

    long long total() const {
        long long sum = (long long)unmet().size() * problem_.weights.wish_unmet;
        for (auto const& placement : proposal_) sum += placed(placement);
        return sum;
    }

    long long placed(Placement const& placement) const {
        auto sum = verification::recounted_group(problem_, placement.members);
        for (auto const& code : placement.mentors)
            sum += verification::recounted_mentor(problem_, code, placement.members);
        return sum;
    }

    std::vector<CodePair> unmet() const {
        std::vector<CodePair> out;
        for (auto const& body : problem_.organisations)
            for (auto const& wish : body.wishes)
                if (takes_part(wish) && !share_group(body.code, wish)) out.emplace_back(body.code, wish);
        return out;
    }

    bool takes_part(std::string const& code) const {
        return std::any_of(problem_.organisations.begin(), problem_.organisations.end(),
                           [&](auto& body) { return body.code == code; });
    }

  private:
    void known_codes(Placement const& placement) const {
        for (auto const& code : placement.members)
            if (!takes_part(code)) throw Fault{"members", "Ingen organisation har koden " + code + "."};
        std::set<std::string> seen;
        for (auto const& code : placement.mentors) {
            bool known = std::any_of(problem_.mentors.begin(), problem_.mentors.end(),
                                     [&](auto& mentor) { return mentor.code == code; });
            if (!known) throw Fault{"mentors", "Ingen mentor har koden " + code + "."};
            if (!seen.insert(code).second)
                throw Fault{"mentors", "Mentorn " + code + " står två gånger i samma grupp."};
        }
    }

    void everyone_once() const {
        std::map<std::string, int> times;
        for (auto const& placement : proposal_)
            for (auto const& code : placement.members) ++times[code];
        for (auto const& body : problem_.organisations)
            if (times[body.code] != 1)
                throw Fault{"everyone_once", body.code + " står i " + many(times[body.code]) +
                                                 " grupper, men ska stå i precis en."};
    }

    void counts(Placement const& placement) const {
        auto in_range = [&](std::string const& rule, Range range, std::size_t count) {
            if (int(count) >= range.from && int(count) <= range.to) return;
            throw Fault{rule, rule + ": gruppen med " +
                                  (placement.members.empty() ? "ingen" : placement.members[0]) + " har " +
                                  many(count) + ", men ska ha " + many(range.from) + "–" + many(range.to) +
                                  "."};
        };
        in_range("group_sizes", problem_.rules.group_sizes, placement.members.size());
        in_range("mentors_per_group", problem_.rules.mentors_per_group, placement.mentors.size());
    }

    bool share_group(std::string const& a, std::string const& b) const {
        return std::any_of(proposal_.begin(), proposal_.end(), [&](Placement const& placement) {
            return among(placement.members, a) && among(placement.members, b);
        });
    }

    void share(CodePair const& pair, std::string const& rule, bool should) const {
        if (share_group(pair.first, pair.second) == should) return;
        throw Fault{rule, rule + " " + pair.first + " " + pair.second +
                              (should ? ": de två är inte i samma grupp." : ": de två är i samma grupp.")};
    }

    void not_mentored(CodePair const& pair) const {
        for (auto const& placement : proposal_)
            if (among(placement.members, pair.first) && among(placement.mentors, pair.second))
                throw Fault{"not_mentored_by", "not_mentored_by " + pair.first + " " + pair.second +
                                                   ": mentorn har ändå fått den gruppen."};
    }

    void uses(Mentor const& mentor) const {
        int times = 0;
        for (auto const& placement : proposal_) times += among(placement.mentors, mentor.code);
        if (times > mentor.capacity)
            throw Fault{"capacity", "capacity " + mentor.code + ": mentorn har " + many(times) +
                                        " grupper, men räcker till " + many(mentor.capacity) + "."};
        if (mentor.must_be_used && times == 0)
            throw Fault{"must_be_used", "must_be_used " + mentor.code + ": mentorn har ingen grupp."};
    }

    Problem const& problem_;
    Proposal const& proposal_;
};

void compare(std::string const& field, long long written, long long recounted) {
    if (written == recounted) return;
    throw Fault{field,
                field + ": filen säger " + many(written) + ", men omräkningen ger " + many(recounted) + "."};
}

// A group's cost may be written with or without the unmet wishes of its members.
void compare_groups(Problem const& problem, Checking const& checking, WrittenAnswer const& answer) {
    auto unmet = checking.unmet();
    for (auto const& group : answer.groups) {
        if (!group.has_cost) continue;
        auto bare = checking.placed(group.placement);
        auto wishes = std::count_if(unmet.begin(), unmet.end(),
                                    [&](auto& wish) { return among(group.placement.members, wish.first); });
        if (group.cost != bare)
            compare("groups.cost", group.cost, bare + wishes * problem.weights.wish_unmet);
    }
}

void compare_wishes(Checking const& checking, WrittenAnswer const& answer) {
    if (!answer.has_wishes_unmet) return;
    auto unmet = checking.unmet();
    std::vector<CodePair> written;
    for (auto const& wish : answer.wishes_unmet)
        if (checking.takes_part(wish.second)) written.push_back(wish);
    std::sort(unmet.begin(), unmet.end());
    std::sort(written.begin(), written.end());
    if (unmet != written)
        throw Fault{"wishes_unmet", "wishes_unmet: listan är inte de önskningar som blev utan."};
}

void check_alternatives(Problem const& problem, WrittenAnswer const& answer) {
    auto least = answer.cost;
    for (auto const& alternative : answer.alternatives) {
        Checking checking(problem, alternative.groups);
        checking.every_rule();
        compare("alternatives.cost", alternative.cost, checking.total());
        if (alternative.cost < least)
            throw Fault{"alternatives", "alternatives: förslagen står inte i ordning efter kostnad."};
        least = alternative.cost;
    }
}

void check_bound(WrittenAnswer const& answer) {
    if (answer.status == "optimal" && answer.has_lower_bound)
        compare("lower_bound", answer.lower_bound, answer.cost);
    if (answer.has_lower_bound && answer.lower_bound > answer.cost)
        throw Fault{"lower_bound", "lower_bound: gränsen ligger över kostnaden."};
}

void check(Problem const& problem, WrittenAnswer const& answer) {
    if (answer.status != "optimal" && answer.status != "feasible")
        throw Fault{"status", "Svaret innehåller inget förslag, så det finns inget att räkna om."};
    Proposal proposal;
    for (auto const& group : answer.groups) proposal.push_back(group.placement);
    Checking checking(problem, proposal);
    checking.every_rule();
    compare_groups(problem, checking, answer);
    compare_wishes(checking, answer);
    if (!answer.has_cost) throw Fault{"cost", "cost: kostnaden saknas i svaret."};
    compare("cost", answer.cost, checking.total());
    check_bound(answer);
    check_alternatives(problem, answer);
}

}  // namespace

Verdict verify(Problem const& problem, WrittenAnswer const& answer) {
    try {
        check(problem, answer);
    } catch (Fault const& fault) {
        return {false, fault.name, fault.sentence};
    }
    return {true, "", "Svaret håller: alla regler följs och kostnaden är " + many(answer.cost) + "."};
}

}  // namespace jamsides::matching
