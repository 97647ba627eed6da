// Looks up and fills translated texts.
#include "platform/text/language.hpp"

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

}  // namespace jamsides::text
