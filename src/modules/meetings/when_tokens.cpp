// Cutting what is typed about time into pieces.
#include "modules/meetings/when_tokens.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "platform/text/order.hpp"
#include "platform/text/typed_dates.hpp"

namespace jamsides::meetings {
namespace {

// No-break spaces become spaces, and the dashes and the minus sign of print a hyphen.
std::string plain(std::string_view typed) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> plainer{
        {{"\u00a0", " "}, {"\u2013", "-"}, {"\u2014", "-"}, {"\u2212", "-"}, {"\u2011", "-"}}};
    auto text = text::lower(typed.substr(0, 200));
    for (auto const& [printed, ascii] : plainer)
        for (auto at = text.find(printed); at != text.npos; at = text.find(printed, at))
            text.replace(at, printed.size(), ascii);
    return text;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80); }

// From the first character that is not of the same sort.
std::size_t end_of(std::string_view text, std::size_t at, bool (*same)(char)) {
    return std::size_t(std::find_if_not(text.begin() + at, text.end(), same) - text.begin());
}

}  // namespace

std::vector<WhenToken> when_tokens(std::string_view typed) {
    auto const text = plain(typed);
    std::vector<WhenToken> tokens;
    for (std::size_t at = 0; at < text.size();) {
        auto const digits = is_digit(text[at]);
        if (!digits && !is_letter(text[at])) {
            if (std::string_view("-/.:,").find(text[at]) != std::string_view::npos)
                tokens.push_back({WhenToken::Kind::mark, std::string(1, text[at])});
            ++at;
            continue;
        }
        auto const end = end_of(text, at, digits ? is_digit : is_letter);
        WhenToken token{digits ? WhenToken::Kind::number : WhenToken::Kind::word, text.substr(at, end - at)};
        at = end;
        if (digits && token.text.size() <= 8)
            std::from_chars(token.text.data(), token.text.data() + token.text.size(), token.value);
        if (digits || !text::stands_before_a_day(token.text)) tokens.push_back(std::move(token));
    }
    return tokens;
}

}  // namespace jamsides::meetings
