// See story.hpp. Whole sentences are chosen, not glued from words.
#include "engines/matching/story.hpp"

#include <algorithm>

#include "engines/matching/criteria/wording.hpp"

namespace jamsides::matching {

namespace {

constexpr int neighbourly_km = 60;

struct Facts {
    int count = 0;
    int farthest_km = 0;
    bool neighbours() const { return farthest_km < neighbourly_km; }
    std::string kind;   // when all are of one kind
    std::string theme;  // when all have chosen it
};

Facts facts_of(Instance const& instance, Placement const& group) {
    Facts facts;
    facts.count = int(group.members.size());
    bool same_kind = true, same_theme = true;
    auto const& first = instance.organisation(instance.organisation_with(group.members[0]));
    for (auto const& code : group.members) {
        int i = instance.organisation_with(code);
        auto const& body = instance.organisation(i);
        same_kind = same_kind && body.kind == first.kind;
        same_theme = same_theme && body.theme && body.theme == first.theme;
        for (auto const& other : group.members)
            facts.farthest_km =
                std::max(facts.farthest_km, instance.km(i, instance.organisation_with(other)));
    }
    if (same_kind) facts.kind = first.kind;
    if (same_theme) facts.theme = *first.theme;
    return facts;
}

Sentence nouns(Facts const& facts) {
    if (facts.kind == "kommun")
        return facts.neighbours() ? Sentence{"grannkommuner", "neighbouring municipalities"}
                                  : Sentence{"kommuner", "municipalities"};
    if (facts.kind == "region")
        return facts.neighbours() ? Sentence{"grannregioner", "neighbouring regions"}
                                  : Sentence{"regioner", "regions"};
    return facts.neighbours() ? Sentence{"grannar", "neighbours"}
                              : Sentence{"organisationer", "organisations"};
}

Sentence who(Facts const& facts) {
    auto count = number_word(facts.count);
    auto noun = nouns(facts);
    if (facts.theme.empty() && !facts.neighbours()) {
        auto apart = std::to_string(facts.farthest_km);
        bool two = facts.count == 2;
        return {"Ni är " + count.swedish + " " + noun.swedish + (two ? ", " : ", som längst ") + apart +
                    " kilometer från varandra.",
                "You are " + count.english + " " + noun.english + (two ? ", " : ", at most ") + apart +
                    " kilometres apart."};
    }
    if (facts.theme.empty())
        return {"Ni är " + count.swedish + " " + noun.swedish + ".",
                "You are " + count.english + " " + noun.english + "."};
    bool two = facts.count == 2;
    return {"Ni är " + count.swedish + " " + noun.swedish + " som " + (two ? "båda" : "alla") + " valt " +
                facts.theme + ".",
            "You are " + count.english + " " + noun.english + " who have " + (two ? "both" : "all") +
                " chosen " + facts.theme + "."};
}

Sentence mentors(Instance const& instance, Placement const& group, std::string const& theme) {
    std::vector<std::string> names;
    bool know_theme = !theme.empty();
    for (auto const& code : group.mentors) {
        auto const& mentor = instance.mentor(instance.mentor_with(code));
        names.push_back(mentor.name);
        know_theme = know_theme && std::count(mentor.themes.begin(), mentor.themes.end(), theme) > 0;
    }
    if (names.empty()) return {};
    auto listed = enumerated(names);
    bool one = names.size() == 1;
    if (know_theme)
        return {(one ? " Er mentor " : " Era mentorer ") + listed.swedish + " har arbetat med samma sak.",
                (one ? " Your mentor " : " Your mentors ") + listed.english +
                    (one ? " has worked with the same." : " have worked with the same.")};
    return {(one ? " Er mentor är " : " Era mentorer är ") + listed.swedish + ".",
            (one ? " Your mentor is " : " Your mentors are ") + listed.english + "."};
}

// Wishes for each other, and whether anybody has met before: what is worth being glad of.
Sentence gladness(Instance const& instance, Placement const& group) {
    std::vector<std::string> happy;
    bool met = false;
    for (auto const& code : group.members) {
        int i = instance.organisation_with(code);
        bool wished = false;
        for (auto const& other : group.members) {
            int j = instance.organisation_with(other);
            wished = wished || (i != j && instance.wishes(i, j) > 0);
            met = met || (i != j && instance.met_before(i, j));
        }
        if (wished) happy.push_back(instance.organisation(i).name);
    }
    auto names = enumerated(happy);
    Sentence out;
    if (!happy.empty())
        out = {" " + names.swedish + " får lära med någon de har önskat.",
               " " + names.english + (happy.size() == 1 ? " is" : " are") + " with someone they wished for."};
    if (met)
        out.swedish += " Några av er har lärt tillsammans förut.",
            out.english += " Some of you have learned together before.";
    return out;
}

// Where the members would be instead: "Lund och Växjö; Kalmar, Nybro och Mjölby".
Sentence elsewhere(Instance const& instance, Placement const& group, Proposal const& other) {
    Sentence out;
    for (auto const& placement : other) {
        bool concerns = false;
        std::vector<std::string> names;
        for (auto const& code : placement.members) {
            concerns = concerns || std::count(group.members.begin(), group.members.end(), code) > 0;
            names.push_back(instance.organisation(instance.organisation_with(code)).name);
        }
        if (!concerns) continue;
        auto listed = enumerated(names);
        out.swedish += (out.swedish.empty() ? "" : "; ") + listed.swedish;
        out.english += (out.english.empty() ? "" : "; ") + listed.english;
    }
    return out;
}

Sentence otherwise(Instance const& instance, Placement const& group, Nearest const& nearest) {
    if (!nearest.known) return {};
    if (!nearest.exists)
        return {" Ingen annan indelning följer alla regler.", " No other grouping keeps all the rules."};
    auto where = elsewhere(instance, group, nearest.proposal);
    Sentence out{" Närmast till hands annars hade varit " + where.swedish + ".",
                 " The nearest alternative would have been " + where.english + "."};
    if (nearest.dearer == 0)
        return {out.swedish + " Det hade varit lika bra i kilometer räknat.",
                out.english + " It would have been just as good, counted in kilometres."};
    auto dearer = thousands(nearest.dearer);
    return {out.swedish + " Grupperna tillsammans hade fått det sämre, som om delegationerna rest " + dearer +
                " kilometer mer.",
            out.english +
                " The groups together would have been worse off, as if the delegations had travelled " +
                dearer + " kilometres more."};
}

}  // namespace

Sentence story_of(Instance const& instance, Placement const& group, Nearest const* nearest) {
    auto facts = facts_of(instance, group);
    Sentence out;
    for (auto const& part : {who(facts), mentors(instance, group, facts.theme), gladness(instance, group),
                             nearest ? otherwise(instance, group, *nearest) : Sentence{}}) {
        out.swedish += part.swedish;
        out.english += part.english;
    }
    return out;
}

}  // namespace jamsides::matching
