// Line breaking: ICU says where a line may end, a shortest path over those places says where it does.
#include "platform/formats/document/pdf/lines.hpp"

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace jamsides::formats::document::pdf {
namespace {

constexpr char16_t soft_hyphen = 0x00AD;

struct Placed : Glyph {
    std::size_t run;
    double width;  // points, spacing included
};

// What stands between two places where a line may end.
struct Word {
    std::size_t begin, end;
    double width, with_space;
    bool ends_line, soft;
};

struct Shaped {
    icu::UnicodeString text;
    std::vector<Placed> glyphs;
    std::vector<Style> styles;  // one a run
};

Style style_of(Run const& run, Style style) {
    if (run.strong && style.face != FaceName::heading)
        style.face = FaceName::strong;
    else if (run.emphasis && style.face == FaceName::text)
        style.face = FaceName::emphasis;
    return style;
}

icu::UnicodeString cleaned(std::string const& utf8) {
    UErrorCode status = U_ZERO_ERROR;
    auto text = icu::UnicodeString::fromUTF8(utf8);
    auto const* composed = icu::Normalizer2::getNFCInstance(status);
    if (U_SUCCESS(status) && !composed->isNormalized(text, status)) text = composed->normalize(text, status);
    return text;
}

Shaped shape_runs(Text const& text, Style const& style) {
    Shaped out;
    for (std::size_t run = 0; run < text.runs.size(); ++run) {
        auto words = cleaned(text.runs[run].text);
        int offset = out.text.length();
        out.text.append(words);
        for (int i = 0; i < words.length(); ++i)
            if (words.charAt(i) < 0x20) words.setCharAt(i, u' ');
        auto const& used = out.styles.emplace_back(style_of(text.runs[run], style));
        for (auto& glyph : shape(used.face, words, used.tabular)) {
            glyph.at += offset;
            out.glyphs.push_back({glyph, run, (glyph.advance + used.spacing) * used.size / 1000});
        }
    }
    return out;
}

// Places that Unicode allows but a reader stumbles on: "e-|post", "13–|14".
bool unwelcome(icu::UnicodeString const& text, int at) {
    auto before = text.charAt(at - 1);
    if (before == u'–' && at > 1 && at < text.length())
        return u_isdigit(text.charAt(at - 2)) && u_isdigit(text.charAt(at));
    if (before == u'-' && at < text.length()) return at < 2 || at == 2 || !u_isalnum(text.charAt(at - 3));
    return false;
}

icu::BreakIterator& opportunities() {
    thread_local auto iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::BreakIterator>(
            icu::BreakIterator::createLineInstance(icu::Locale("sv"), status));
    }();
    return *iterator;
}

Word word_of(Shaped const& shaped, std::size_t begin, std::size_t end) {
    Word word{begin, end, 0, 0, false, false};
    for (auto i = begin; i < end; ++i) {
        word.with_space += shaped.glyphs[i].width;
        if (!u_isWhitespace(static_cast<UChar32>(shaped.glyphs[i].sign)) || shaped.glyphs[i].sign == 0xA0)
            word.width = word.with_space;
    }
    return word;
}

// A piece wider than the line is cut where the line ends.
void add_words(std::vector<Word>& words, Shaped const& shaped, Word word, double limit) {
    while (word.width > limit && word.end - word.begin > 1) {
        auto cut = word.begin;
        double used = 0;
        while (cut < word.end && used + shaped.glyphs[cut].width <= limit) used += shaped.glyphs[cut++].width;
        cut = std::max(cut, word.begin + 1);
        words.push_back(word_of(shaped, word.begin, cut));
        auto rest = word_of(shaped, cut, word.end);
        rest.ends_line = word.ends_line, rest.soft = word.soft;
        word = rest;
    }
    words.push_back(word);
}

std::vector<Word> words_of(Shaped const& shaped, double limit) {
    std::vector<Word> words;
    auto& iterator = opportunities();
    iterator.setText(shaped.text);
    std::size_t begin = 0;
    for (int at = iterator.next(); at != icu::BreakIterator::DONE; at = iterator.next()) {
        bool last = at == shaped.text.length();
        bool ends_line = !last && shaped.text.charAt(at - 1) == u'\n';
        if (!last && !ends_line && unwelcome(shaped.text, at)) continue;
        auto end = begin;
        while (end < shaped.glyphs.size() && shaped.glyphs[end].at < at) ++end;
        if (end == begin && !ends_line) continue;
        auto word = word_of(shaped, begin, end);
        word.ends_line = ends_line;
        word.soft = shaped.text.charAt(at - 1) == soft_hyphen;
        add_words(words, shaped, word, limit);
        begin = end;
    }
    return words;
}

double hyphen_width(Style const& style) {
    return shape(style.face, u"-", false).front().advance * style.size / 1000;
}

// The cost of a line grows with the square of what is left empty, so that no line is much shorter than the
// others.
double cost(double slack, double width, bool is_last, Last last, bool soft) {
    double left = slack / width;
    if (is_last && last == Last::free) return left > 0.88 ? 8 : 0;
    return 1 + 100 * left * left + (soft ? 4 : 0);
}

// → for each line, the index after its last word.
std::vector<std::size_t> divide(std::vector<Word> const& words, double width, Last last, double hyphen) {
    std::vector<double> best(words.size() + 1, std::numeric_limits<double>::infinity());
    std::vector<std::size_t> from(words.size() + 1, 0);
    best[0] = 0;
    for (std::size_t end = 1; end <= words.size(); ++end) {
        auto const& final = words[end - 1];
        double used = final.width + (final.soft && end < words.size() ? hyphen : 0);
        for (std::size_t begin = end; begin-- > 0;) {
            if (begin + 1 < end) {
                if (words[begin].ends_line) break;
                used += words[begin].with_space;
            }
            if (used > width + 0.01 && begin + 1 < end) break;
            bool closes = end == words.size() || final.ends_line;
            double total =
                best[begin] + cost(std::max(0.0, width - used), width, closes, last, final.soft && !closes);
            if (total < best[end]) best[end] = total, from[end] = begin;
        }
    }
    std::vector<std::size_t> ends;
    for (auto end = words.size(); end > 0; end = from[end]) ends.push_back(end);
    std::reverse(ends.begin(), ends.end());
    return ends;
}

Line line_of(Shaped const& shaped, std::size_t begin, std::size_t end, double width, bool hyphenated) {
    Line line;
    line.width = width;
    double x = 0;
    for (auto i = begin; i < end; ++i) {
        auto const& glyph = shaped.glyphs[i];
        if (line.fragments.empty() || line.fragments.back().run != glyph.run)
            line.fragments.push_back({x, 0, shaped.styles[glyph.run], glyph.run, {}});
        auto& fragment = line.fragments.back();
        fragment.glyphs.push_back(glyph);
        x += glyph.width;
        if (x <= width + 0.01) fragment.width = x - fragment.x;
    }
    if (hyphenated && !line.fragments.empty()) {
        auto& fragment = line.fragments.back();
        fragment.glyphs.push_back(shape(fragment.style.face, u"-", false).front());
        fragment.hyphenated = true;
    }
    return line;
}

}  // namespace

std::vector<Line> break_lines(Text const& text, Style const& style, double width, Last last) {
    auto shaped = shape_runs(text, style);
    auto words = words_of(shaped, width);
    auto hyphen = hyphen_width(style);
    std::vector<Line> lines;
    std::size_t begin = 0;
    for (auto end : divide(words, width, last, hyphen)) {
        auto const& final = words[end - 1];
        bool hyphenated = final.soft && end < words.size();
        double used = final.width + (hyphenated ? hyphen : 0);
        for (auto i = begin; i + 1 < end; ++i) used += words[i].with_space;
        lines.push_back(line_of(shaped, words[begin].begin, final.end, used, hyphenated));
        begin = end;
    }
    return lines;
}

Extent extent(Text const& text, Style const& style) {
    auto shaped = shape_runs(text, style);
    Extent out;
    double line = 0;
    for (auto const& word : words_of(shaped, std::numeric_limits<double>::infinity())) {
        out.least = std::max(out.least, word.width);
        out.natural = std::max(out.natural, line + word.width);
        line = word.ends_line ? 0 : line + word.with_space;
    }
    return out;
}

}  // namespace jamsides::formats::document::pdf
