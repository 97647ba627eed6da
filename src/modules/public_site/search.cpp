// A query is tried as it is and with each of its words and phrases changed for one that means the same.
#include "modules/public_site/search.hpp"

#include <algorithm>

#include "platform/content/synonyms.hpp"
#include "platform/text/stem.hpp"

namespace jamsides::public_site {
namespace {

using Stems = std::vector<std::string>;

struct Way {
    Stems stems;
    std::string instead;  // the word that was put in; "" for the query as it is
};

std::vector<Way> ways_of(Stems const& query) {
    std::vector<Way> ways{{query, ""}};
    for (auto const& meaning : content::synonyms())
        for (auto const& word : meaning) {
            auto const part = text::stems(word);
            auto const at = std::ranges::search(query, part);
            if (at.empty()) continue;
            for (auto const& other : meaning) {
                if (text::stems(other) == part) continue;
                Stems changed(query.begin(), at.begin());
                std::ranges::copy(text::stems(other), std::back_inserter(changed));
                changed.insert(changed.end(), at.end(), query.end());
                ways.push_back({std::move(changed), other});
            }
        }
    return ways;
}

// The article's own heading counts most, and the words that were asked for before others.
int score_of(Way const& way, Stems const& heading, Stems const& whole) {
    auto const in_heading = text::relevance(way.stems, heading);
    auto const score = in_heading > 0 ? 4 * in_heading : text::relevance(way.stems, whole);
    return way.instead.empty() ? 2 * score : score;
}

}  // namespace

Search search(std::vector<Article> articles, std::string_view query, text::Language const& language) {
    auto const wanted = text::stems(query);
    if (wanted.empty()) return {std::move(articles), {}};
    auto const ways = ways_of(wanted);
    Search result;
    std::vector<std::pair<int, Article>> scored;
    for (auto& article : articles) {
        auto const heading = text::stems(article.heading(language));
        auto const whole = text::stems(article.heading(language) + " " + article.body(language));
        int best = 0;
        for (auto const& way : ways) {
            auto const score = score_of(way, heading, whole);
            if (score > 0 && !way.instead.empty() &&
                std::ranges::find(result.also, way.instead) == result.also.end())
                result.also.push_back(way.instead);
            best = std::max(best, score);
        }
        if (best > 0) scored.emplace_back(best, std::move(article));
    }
    std::ranges::stable_sort(scored, [](auto const& a, auto const& b) { return a.first > b.first; });
    // What only brushes the words is left out where something is really about them.
    constexpr int weakest = 4;
    for (auto& [score, article] : scored)
        if (score * weakest >= scored.front().first) result.found.push_back(std::move(article));
    return result;
}

}  // namespace jamsides::public_site
