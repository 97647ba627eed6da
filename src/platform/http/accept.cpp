// Content negotiation (RFC 9110 §12), the part a server of pages needs.
#include "platform/http/accept.hpp"

#include <algorithm>
#include <charconv>

#include "platform/http/pairs.hpp"

namespace jamsides::http {

namespace {

struct Item {
    std::string_view name;
    double quality = 1;
};

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
    while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
    return text;
}

std::string_view taken_to(char mark, std::string_view& rest) {
    auto const end = rest.find(mark);
    auto const part = rest.substr(0, end);
    rest = end == rest.npos ? std::string_view{} : rest.substr(end + 1);
    return trimmed(part);
}

std::vector<Item> items_of(std::string_view header) {
    std::vector<Item> items;
    while (!header.empty() && items.size() < 50) {
        auto part = taken_to(',', header);
        Item item{taken_to(';', part)};
        while (!part.empty()) {
            auto const parameter = taken_to(';', part);
            if (!parameter.starts_with("q=")) continue;
            auto const digits = parameter.substr(2);
            if (std::from_chars(digits.begin(), digits.end(), item.quality).ec != std::errc{})
                item.quality = 0;
        }
        if (!item.name.empty()) items.push_back(item);
    }
    return items;
}

// How exactly a range names a type: 2 as it is, 1 by its kind ("text/*"), 0 as anything, −1 not at all.
int closeness(std::string_view range, std::string_view type) {
    if (same_but_for_case(range, type)) return 2;
    if (range == "*/*" || range == "*") return 0;
    return range.ends_with("/*") && type.starts_with(range.substr(0, range.size() - 1)) ? 1 : -1;
}

double quality_of(std::vector<Item> const& items, std::string_view type) {
    int closest = -1;
    double quality = 0;
    for (auto const& item : items)
        if (int const close = closeness(item.name, type); close > closest) {
            closest = close;
            quality = item.quality;
        }
    return quality;
}

}  // namespace

std::string_view best_type(std::string_view accept, std::vector<std::string_view> const& offered) {
    auto const items = items_of(accept);
    if (items.empty()) return offered.empty() ? std::string_view{} : offered.front();
    std::string_view best;
    double best_quality = 0;
    for (auto const type : offered)
        if (double const quality = quality_of(items, type); quality > best_quality) {
            best = type;
            best_quality = quality;
        }
    return best;
}

bool takes_coding(std::string_view accept_encoding, std::string_view coding) {
    return quality_of(items_of(accept_encoding), coding) > 0;
}

}  // namespace jamsides::http
