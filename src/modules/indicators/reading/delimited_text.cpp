// Records are found in a moving buffer; a field without quotes is never copied.
#include "modules/indicators/reading/delimited_text.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "platform/formats/decoding.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::indicators {
namespace {

constexpr std::size_t largest_piece = 1 << 18, longest_record = 1'000'000, most_fields = 200;
constexpr std::size_t largest_utf16 = 200'000'000;  // is turned into UTF-8 whole
constexpr std::string_view utf8_mark = "\xef\xbb\xbf";

std::string_view trimmed(std::string_view text) {
    for (bool changed = true; changed;) {
        changed = false;
        for (std::string_view const blank : {" ", "\t", "\u00a0"}) {
            if (text.starts_with(blank)) text.remove_prefix(blank.size()), changed = true;
            if (text.ends_with(blank)) text.remove_suffix(blank.size()), changed = true;
        }
    }
    return text;
}

}  // namespace

DelimitedText::DelimitedText(std::istream& in) : source_(in) {
    more();
    if (buffer_.starts_with(utf8_mark)) start_ = utf8_mark.size();
    if (!buffer_.starts_with("\xff\xfe") && !buffer_.starts_with("\xfe\xff")) return;
    while (more())
        if (buffer_.size() > largest_utf16)
            throw std::runtime_error(
                std::string(text::msgid("Filen är för stor som UTF-16. Spara den som UTF-8.")));
    buffer_ = formats::to_utf8(buffer_);
    is_utf16_ = true;
    if (buffer_.starts_with(utf8_mark)) start_ = utf8_mark.size();
}

bool DelimitedText::more() {
    if (at_end_) return false;
    buffer_.erase(0, start_);
    start_ = 0;
    auto const before = buffer_.size();
    buffer_.resize(before + piece_);
    auto const came = source_.read(buffer_.data() + before, piece_);
    buffer_.resize(before + came);
    piece_ = std::min(2 * piece_, largest_piece);
    at_end_ = came == 0;
    return !at_end_;
}

// A line end inside quotes is no end. A CR as the last byte may be half of a CR LF.
std::size_t DelimitedText::end_of_record() const {
    bool quoted = false;
    for (std::size_t at = start_; at < buffer_.size(); ++at) {
        char const c = buffer_[at];
        if (c == '"') quoted = !quoted;
        if (quoted || (c != '\n' && c != '\r')) continue;
        return c == '\r' && at + 1 == buffer_.size() && !at_end_ ? std::string::npos : at;
    }
    return at_end_ && !quoted ? buffer_.size() : std::string::npos;
}

bool DelimitedText::take_record() {
    std::size_t end;
    while ((end = end_of_record()) == std::string::npos) {
        if (buffer_.size() - start_ > longest_record)
            throw std::runtime_error(
                std::string(text::msgid("En rad är längre än en miljon tecken. Ett citattecken kan sakna "
                                        "sin avslutning.")));
        if (!more() && end_of_record() == std::string::npos)
            throw std::runtime_error(std::string(text::msgid("Ett citattecken saknar sin avslutning.")));
    }
    if (end == buffer_.size() && end == start_) return false;
    record_.assign(buffer_, start_, end - start_);
    bool const is_crlf = buffer_.compare(end, 2, "\r\n") == 0;
    if (end < buffer_.size()) ends_ |= is_crlf ? 2 : buffer_[end] == '\n' ? 1 : 4;
    start_ = std::min(buffer_.size(), end + (is_crlf ? 2 : 1));
    ++row_;
    return true;
}

void DelimitedText::make_utf8() {
    if (is_utf16_ || formats::is_utf8(record_)) return;
    record_ = formats::to_utf8(record_);
    was_latin1_ = true;
}

// The one that the heading has most of.
void DelimitedText::choose_separator() {
    auto const count = [&](char c) { return std::ranges::count(record_, c); };
    separator_ = std::ranges::max(std::array{',', ';', '\t'}, {}, count);
}

void DelimitedText::unquote(std::size_t& at) {
    auto const from = unquoted_.size();
    for (++at; at < record_.size(); ++at) {
        if (record_[at] == '"' && (++at == record_.size() || record_[at] != '"')) break;
        unquoted_ += record_[at];
    }
    fields_.push_back(std::string_view(unquoted_).substr(from));
    at = std::min(record_.find(separator_, at), record_.size());
}

void DelimitedText::split() {
    fields_.clear();
    unquoted_.clear();
    unquoted_.reserve(record_.size());  // so that what points into it stays
    for (std::size_t at = 0;; ++at) {
        if (at < record_.size() && record_[at] == '"') {
            unquote(at);
        } else {
            auto const end = std::min(record_.find(separator_, at), record_.size());
            fields_.push_back(std::string_view(record_).substr(at, end - at));
            at = end;
        }
        fields_.back() = trimmed(fields_.back());
        if (fields_.size() > most_fields)
            throw std::runtime_error(std::string(text::msgid("En rad har fler än 200 kolumner.")));
        if (at == record_.size()) return;
    }
}

bool DelimitedText::next() {
    while (take_record()) {
        if (record_.find_first_not_of(" \t,;\"") == std::string::npos) continue;
        make_utf8();
        if (separator_ == 0) choose_separator();
        split();
        return true;
    }
    return false;
}

}  // namespace jamsides::indicators
