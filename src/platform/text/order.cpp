// Collation and folding by ICU.
#include "platform/text/order.hpp"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <memory>
#include <stdexcept>

namespace jamsides::text {
namespace {

icu::StringPiece piece(std::string_view text) { return {text.data(), static_cast<int32_t>(text.size())}; }

icu::Collator const& collator() {
    static const std::unique_ptr<const icu::Collator> swedish_order = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("sv"), status));
        if (made) made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
        if (U_FAILURE(status)) throw std::runtime_error("ICU has no Swedish order");
        return made;
    }();
    return *swedish_order;
}

icu::Normalizer2 const& normalizer(bool decompose) {
    UErrorCode status = U_ZERO_ERROR;
    auto* found =
        decompose ? icu::Normalizer2::getNFKDInstance(status) : icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) throw std::runtime_error("ICU has no normalisation");
    return *found;
}

bool is_swedish_letter(UChar32 c) { return c == U'å' || c == U'ä' || c == U'ö'; }

// Neighbours' letters count as ours: a Norwegian ø is written ö in Swedish.
UChar32 as_swedish(UChar32 c) { return c == U'æ' ? U'ä' : c == U'ø' ? U'ö' : c; }

icu::UnicodeString folded(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    auto whole = normalizer(false).normalize(icu::UnicodeString::fromUTF8(piece(text)), status);
    whole.toLower(icu::Locale::getRoot());
    icu::UnicodeString plain;
    for (int32_t i = 0; i < whole.length(); i = whole.moveIndex32(i, 1)) {
        const UChar32 c = as_swedish(whole.char32At(i));
        if (is_swedish_letter(c) || c < 0x80) {
            plain.append(c);
            continue;
        }
        const auto parts = normalizer(true).normalize(icu::UnicodeString(c), status);
        for (int32_t j = 0; j < parts.length(); j = parts.moveIndex32(j, 1))
            if (u_charType(parts.char32At(j)) != U_NON_SPACING_MARK) plain.append(parts.char32At(j));
    }
    return plain;
}

bool typed_for(char16_t typed, char16_t found) {
    return typed == found || (typed == u'a' && (found == u'å' || found == u'ä')) ||
           (typed == u'o' && found == u'ö');
}

bool contains(std::u16string_view text, std::u16string_view word) {
    return word.empty() ||
           std::search(text.begin(), text.end(), word.begin(), word.end(),
                       [](char16_t found, char16_t typed) { return typed_for(typed, found); }) != text.end();
}

std::u16string_view view(icu::UnicodeString const& text) {
    return {text.getBuffer(), static_cast<std::size_t>(text.length())};
}

std::string utf8(icu::UnicodeString const& text) {
    std::string bytes;
    return text.toUTF8String(bytes);
}

}  // namespace

bool less(std::string_view a, std::string_view b) {
    UErrorCode status = U_ZERO_ERROR;
    return collator().compareUTF8(piece(a), piece(b), status) == UCOL_LESS;
}

std::string sort_key(std::string_view text) {
    std::string key(4 * text.size() + 16, '\0');
    const auto whole = icu::UnicodeString::fromUTF8(piece(text));
    const auto write = [&] {
        return collator().getSortKey(whole, reinterpret_cast<uint8_t*>(key.data()),
                                     static_cast<int32_t>(key.size()));
    };
    const auto needed = static_cast<std::size_t>(write());
    if (needed > key.size()) {
        key.resize(needed);
        write();
    }
    key.resize(needed);
    return key;
}

std::string fold(std::string_view text) { return utf8(folded(text)); }

bool matches(std::string_view query, std::string_view text) {
    const auto wanted = folded(query), found = folded(text);
    auto rest = view(wanted);
    while (!rest.empty()) {
        const auto space = rest.find(u' ');
        if (!contains(view(found), rest.substr(0, space))) return false;
        rest = space == rest.npos ? std::u16string_view{} : rest.substr(space + 1);
    }
    return true;
}

std::string lower(std::string_view text) {
    return utf8(icu::UnicodeString::fromUTF8(piece(text)).toLower(icu::Locale("sv")));
}

std::string capitalised(std::string_view text) {
    auto whole = icu::UnicodeString::fromUTF8(piece(text));
    if (whole.isEmpty()) return {};
    const auto first = whole.moveIndex32(0, 1);
    auto head = whole.tempSubString(0, first);
    head.toUpper(icu::Locale("sv"));
    return utf8(whole.replace(0, first, head));
}

}  // namespace jamsides::text
