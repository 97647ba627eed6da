// See stem.hpp. Letters are taken as whole code points, so that å ä ö are one each.
#include "platform/text/stem.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

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

std::string utf8(LettersView letters) {
    std::string text;
    for (char32_t const c : letters) {
        if (c < 0x80) {
            text += char(c);
        } else if (c < 0x800) {
            text += char(0xC0 | (c >> 6));
            text += char(0x80 | (c & 0x3F));
        } else {
            text += char(0xE0 | (c >> 12));
            text += char(0x80 | ((c >> 6) & 0x3F));
            text += char(0x80 | (c & 0x3F));
        }
    }
    return text;
}

// The longest first, so that the first that fits is the one to take away.
constexpr LettersView endings[] = {
    U"heterna", U"hetens", U"anden", U"andes", U"andet", U"arens", U"arnas", U"ernas", U"heten",
    U"heter",   U"ornas",  U"ades",  U"ande",  U"aren",  U"arna",  U"arne",  U"aste",  U"erna",
    U"erns",    U"orna",   U"ade",   U"are",   U"ast",   U"ens",   U"ern",   U"het",   U"ad",
    U"ar",      U"as",     U"at",    U"en",    U"er",    U"es",    U"or",    U"a",     U"e"};
constexpr LettersView doubled[] = {U"dd", U"gd", U"nn", U"dt", U"gt", U"kt", U"tt"};

bool is_vowel(char32_t letter) { return LettersView{U"aeiouyåäö"}.find(letter) != LettersView::npos; }

// Where the part begins that endings may be taken from: after the first vowel followed by another letter, and
// after three letters at least.
std::size_t first_region(LettersView word) {
    for (std::size_t i = 1; i < word.size(); ++i)
        if (is_vowel(word[i - 1]) && !is_vowel(word[i])) return std::max<std::size_t>(i + 1, 3);
    return word.size();
}

bool ends_within(LettersView word, std::size_t region, LettersView ending) {
    return word.ends_with(ending) && word.size() - ending.size() >= region;
}

void take_main_ending(Letters& word, std::size_t region) {
    for (auto const ending : endings)
        if (ends_within(word, region, ending)) return word.resize(word.size() - ending.size());
    bool const after_s = word.size() > region && word.size() >= 2 &&
                         LettersView{U"bcdfghjklmnoprtvy"}.find(word[word.size() - 2]) != LettersView::npos;
    if (after_s && word.back() == U's') word.pop_back();
}

void take_derivation(Letters& word, std::size_t region) {
    if (ends_within(word, region, U"löst") || ends_within(word, region, U"fullt")) return word.pop_back();
    for (LettersView const ending : {LettersView{U"lig"}, LettersView{U"els"}, LettersView{U"ig"}})
        if (ends_within(word, region, ending)) return word.resize(word.size() - ending.size());
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

std::string swedish_stem(std::string_view text) {
    auto word = letters_of(text);
    auto const region = first_region(word);
    take_main_ending(word, region);
    for (auto const pair : doubled)
        if (ends_within(word, region, pair)) {
            word.pop_back();
            break;
        }
    take_derivation(word, region);
    return utf8(word);
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
