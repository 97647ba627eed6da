// Themes are kept as they were written, with commas between.
#include "modules/rounds/mentor_themes.hpp"

#include "platform/content/themes.hpp"

#include <algorithm>
#include <string_view>

namespace jamsides::rounds {

std::vector<std::string> themes_of(Mentorship const& mentorship) {
    std::vector<std::string> themes;
    std::string_view const list = mentorship.themes;
    for (std::size_t from = 0; from < list.size();) {
        auto const comma = std::min(list.find(',', from), list.size());
        auto theme = list.substr(from, comma - from);
        theme.remove_prefix(std::min(theme.find_first_not_of(' '), theme.size()));
        while (theme.ends_with(' ')) theme.remove_suffix(1);
        if (!theme.empty()) themes.emplace_back(theme);
        from = comma + 1;
    }
    return themes;
}

std::vector<std::string> themes_in(Mentorship const& mentorship, text::Language const& language) {
    auto themes = themes_of(mentorship);
    for (auto& theme : themes) theme = content::theme_in(theme, language.code());
    return themes;
}

}  // namespace jamsides::rounds
