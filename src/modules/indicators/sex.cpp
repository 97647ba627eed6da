// Only words whose meaning is certain are taken: F alone could be women or, in older files, something else.
#include "modules/indicators/sex.hpp"

#include <array>
#include <utility>

#include "platform/text/order.hpp"

namespace jamsides::indicators {

std::optional<Sex> sex_from(std::string_view text) {
    static constexpr std::pair<std::string_view, Sex> words[] = {
        {"kvinnor", Sex::women},
        {"män", Sex::men},
        {"totalt", Sex::total},
        {"women", Sex::women},
        {"men", Sex::men},
        {"total", Sex::total},
        {"flickor", Sex::women},
        {"pojkar", Sex::men},
        {"kvinna", Sex::women},
        {"man", Sex::men},
        {"samtliga", Sex::total},
        {"alla", Sex::total},
        {"båda könen", Sex::total},
        {"män och kvinnor", Sex::total},
        {"kvinnor och män", Sex::total},
        {"both sexes", Sex::total},
        {"men and women", Sex::total},
        {"women and men", Sex::total},
    };
    if (text.size() == 1) {  // as nearly all are: millions of rows
        auto const at = std::string_view("KMTkmt").find(text[0]);
        return at == text.npos ? std::nullopt : std::optional(Sex(at % 3));
    }
    auto const lower = text::lower(text);
    for (auto const& [word, sex] : words)
        if (lower == word) return sex;
    return std::nullopt;
}

char letter(Sex sex) { return "KMT"[unsigned(sex)]; }

}  // namespace jamsides::indicators
