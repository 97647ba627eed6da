// The themes of content/rounds/standard.toml, read once.
#include "platform/content/themes.hpp"

#include <map>

#include "platform/content/round_template.hpp"

namespace jamsides::content {

std::string theme_in(std::string_view swedish, std::string_view language_code) {
    static auto const english = [] {
        std::map<std::string, std::string, std::less<>> words;
        for (auto const& theme : standard_round().themes) words.emplace(theme.word_sv, theme.word_en);
        return words;
    }();
    auto const known = english.find(swedish);
    return language_code == "en" && known != english.end() ? known->second : std::string(swedish);
}

}  // namespace jamsides::content
