// Looks up and fills translated texts, and chooses a language from what a browser asks for.
#include "platform/text/language.hpp"

#include <cstdlib>

#include "platform/text/catalogue.hpp"
#include "platform/text/numbers.hpp"

namespace jamsides::text {

extern const std::string_view catalogue_sv;
extern const std::string_view catalogue_en;

std::string fill(std::string_view pattern, std::initializer_list<std::string_view> values) {
    std::string filled;
    filled.reserve(pattern.size() + 16 * values.size());
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool is_place = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}';
        const auto index = is_place ? static_cast<std::size_t>(pattern[i + 1] - '1') : values.size();
        if (index >= values.size()) {
            filled += pattern[i];
            continue;
        }
        filled += values.begin()[index];
        i += 2;
    }
    return filled;
}

std::string_view Language::phrase(std::string_view swedish) const {
    const auto found = catalogue_->find(swedish);
    return found.empty() ? swedish : found;
}

std::string_view Language::phrase(long long n, std::string_view one, std::string_view many) const {
    const bool single = n == 1;  // the same rule in Swedish and English
    const auto found = catalogue_->find(one, single);
    return !found.empty() ? found : single ? one : many;
}

std::string Language::count(long long n) const { return number(*this, n); }

Language const& swedish() {
    static const Catalogue catalogue{catalogue_sv};
    static const Language language{"sv", catalogue};
    return language;
}

Language const& english() {
    static const Catalogue catalogue{catalogue_en};
    static const Language language{"en", catalogue};
    return language;
}

Language const& language_of(std::string_view code) { return code == "en" ? english() : swedish(); }

Language const& preferred_language(std::string_view accept_language) {
    double wish_for_swedish = 0, wish_for_english = 0;
    while (!accept_language.empty()) {
        const auto comma = accept_language.find(',');
        auto range = accept_language.substr(0, comma);
        accept_language = comma == range.npos ? std::string_view{} : accept_language.substr(comma + 1);
        while (range.starts_with(' ')) range.remove_prefix(1);
        const auto q = range.find(";q=");
        const double wish =
            q == range.npos ? 1 : std::strtod(std::string(range.substr(q + 3)).c_str(), nullptr);
        if (range.starts_with("sv") && wish > wish_for_swedish) wish_for_swedish = wish;
        if (range.starts_with("en") && wish > wish_for_english) wish_for_english = wish;
    }
    return wish_for_english > wish_for_swedish ? english() : swedish();
}

}  // namespace jamsides::text
