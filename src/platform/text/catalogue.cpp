// Reads the .mo layout: a header of seven numbers, then two tables of (length, offset), originals and
// translations, in the byte order of the machine that built the program.
#include "platform/text/catalogue.hpp"

#include <cstdint>
#include <cstring>
#include <stdexcept>

namespace jamsides::text {
namespace {

constexpr std::uint32_t magic = 0x950412de;

std::uint32_t number_at(std::string_view mo, std::size_t offset) {
    if (offset + 4 > mo.size()) throw std::runtime_error("the catalogue ends too early");
    std::uint32_t number;
    std::memcpy(&number, mo.data() + offset, 4);
    return number;
}

std::string_view text_at(std::string_view mo, std::size_t entry) {
    const std::size_t length = number_at(mo, entry), offset = number_at(mo, entry + 4);
    if (offset + length > mo.size()) throw std::runtime_error("the catalogue ends too early");
    return mo.substr(offset, length);
}

std::string_view before_nul(std::string_view text) { return text.substr(0, text.find('\0')); }

}  // namespace

Catalogue::Catalogue(std::string_view mo) {
    if (number_at(mo, 0) != magic) throw std::runtime_error("not a catalogue");
    const std::size_t count = number_at(mo, 8), originals = number_at(mo, 12),
                      translations = number_at(mo, 16);
    entries_.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto original = before_nul(text_at(mo, originals + 8 * i));
        if (!original.empty()) entries_.emplace(original, text_at(mo, translations + 8 * i));
    }
}

std::string_view Catalogue::find(std::string_view swedish) const { return find(swedish, true); }

std::string_view Catalogue::find(std::string_view singular, bool one) const {
    const auto entry = entries_.find(singular);
    if (entry == entries_.end()) return {};
    const auto first = before_nul(entry->second);
    if (one || first.size() == entry->second.size()) return first;
    return before_nul(entry->second.substr(first.size() + 1));
}

}  // namespace jamsides::text
