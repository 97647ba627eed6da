// See story.hpp. Whole sentences are chosen, not glued from words.
#include "engines/matching/story.hpp"

#include <algorithm>

#include "engines/matching/criteria/wording.hpp"

namespace jamsides::matching {

namespace {

constexpr int neighbourly_km = 60;

struct Facts {
    int count = 0;
    bool neighbours = true;
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
            if (instance.km(i, instance.organisation_with(other)) >= neighbourly_km) facts.neighbours = false;
    }
    if (same_kind) facts.kind = first.kind;
    if (same_theme) facts.theme = *first.theme;
    return facts;
}

Sentence nouns(Facts const& facts) {
    if (facts.kind == "kommun")
        return facts.neighbours ? Sentence{"grannkommuner", "neighbouring municipalities"}
                                : Sentence{"kommuner", "municipalities"};
    if (facts.kind == "region")
        return facts.neighbours ? Sentence{"grannregioner", "neighbouring regions"} : Sentence{"regioner", "regions"};
    return facts.neighbours ? Sentence{"grannar", "neighbours"} : Sentence{"organisationer", "organisations"};
}

Sentence who(Facts const& facts) {
    auto count = number_word(facts.count);
    auto noun = nouns(facts);
    if (facts.theme.empty())
        return {"Ni är " + count.swedish + " " + noun.swedish + ".",
                "You are " + count.english + " " + noun.english + "."};
    bool two = facts.count == 2;
    return {"Ni är " + count.swedish + " " + noun.swedish + " som " + (two ? "båda" : "alla") + " valt " +
                facts.theme + ".",
            "You are " + count.english + " " + noun.english + " who have " + (two ? "both" : "all") + " chosen " +
                facts.theme + "."};
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

Sentence otherwise(Nearest const& nearest) {
    if (!nearest.known) return {};
    if (!nearest.exists)
        return {" Ingen annan indelning följer alla regler.", " No other grouping keeps all the rules."};
    auto dearer = std::to_string(nearest.dearer);
    if (nearest.dearer == 0)
        return {" Det finns en lika bra indelning där ni inte är en grupp.",
                " There is an equally good grouping in which you are not a group."};
    return {" Hade ni inte blivit en grupp hade den bästa indelningen kostat " + dearer +
                " delegationskilometer mer.",
            " Had you not become a group, the best grouping would have cost " + dearer +
                " delegation-kilometres more."};
}

}  // namespace

Sentence story_of(Instance const& instance, Placement const& group, Nearest const* nearest) {
    auto facts = facts_of(instance, group);
    auto story = who(facts);
    auto served = mentors(instance, group, facts.theme);
    auto other = nearest ? otherwise(*nearest) : Sentence{};
    return {story.swedish + served.swedish + other.swedish, story.english + served.english + other.english};
}

}  // namespace jamsides::matching
