// See stem.hpp. Letters are taken as whole code points, so that å ä ö are one each.
#include "platform/text/stem.hpp"

#include <libstemmer.h>

#include <algorithm>
#include <new>
#include <stdexcept>

#include "platform/text/order.hpp"

namespace jamsides::text {
namespace {

using Letters = std::u32string;
using LettersView = std::u32string_view;

Letters letters_of(std::string_view text) {
    Letters letters;
    for (std::size_t i = 0; i < text.size();) {
        auto const lead = static_cast<unsigned char>(text[i]);
        std::size_t const size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t letter = size == 1 ? lead : lead & (0xFF >> (size + 1));
        for (std::size_t part = 1; part < size && i + part < text.size(); ++part)
            letter = (letter << 6) | (static_cast<unsigned char>(text[i + part]) & 0x3F);
        letters += letter;
        i += size;
    }
    return letters;
}

// One letter too many, too few or another, or two that changed places.
bool nearly(LettersView a, LettersView b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    std::size_t i = 0;
    while (i < a.size() && a[i] == b[i]) ++i;
    if (a.size() < b.size()) return a.substr(i) == b.substr(i + 1);
    if (i == a.size() || a.substr(i + 1) == b.substr(i + 1)) return true;
    return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && a.substr(i + 2) == b.substr(i + 2);
}

int found_in(std::string const& wanted, std::string const& word) {
    if (word == wanted) return 8;
    if (word.starts_with(wanted)) return 5;
    if (wanted.size() >= 3 && matches(wanted, word)) return 3;
    auto const letters = letters_of(wanted);
    if (letters.size() < 5) return 0;
    auto const other = letters_of(word);
    return nearly(letters, other) || (other.size() > letters.size() &&
                                      nearly(letters, LettersView{other}.substr(0, letters.size())))
               ? 1
               : 0;
}

}  // namespace

std::string swedish_stem(std::string_view word) {
    struct Stemmer {  // keeps a buffer of its own: one a thread
        sb_stemmer* const rules = sb_stemmer_new("swedish", "UTF_8");
        ~Stemmer() { sb_stemmer_delete(rules); }
    };
    thread_local Stemmer const stemmer;
    if (!stemmer.rules) throw std::runtime_error("libstemmer has no rules for Swedish");
    auto const* bytes = reinterpret_cast<sb_symbol const*>(word.data());
    auto const* stem = sb_stemmer_stem(stemmer.rules, bytes, static_cast<int>(word.size()));
    if (!stem) throw std::bad_alloc();
    return {reinterpret_cast<char const*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer.rules))};
}

std::vector<std::string> stems(std::string_view text) {
    auto const folded = fold(text);
    std::vector<std::string> found;
    std::string word;
    auto const finish = [&] {
        if (!word.empty()) found.push_back(swedish_stem(word));
        word.clear();
    };
    for (char const c : folded) {
        auto const byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
            word += c;
        else
            finish();
    }
    finish();
    return found;
}

int relevance(std::vector<std::string> const& query, std::vector<std::string> const& words) {
    int sum = 0;
    for (auto const& wanted : query) {
        int best = 0;
        for (auto const& word : words) best = std::max(best, found_in(wanted, word));
        if (best == 0) return 0;
        sum += best;
    }
    return sum;
}

}  // namespace jamsides::text
