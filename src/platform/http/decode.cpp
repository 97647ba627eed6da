// Strict decoding of what a client writes in a URL, a form body or a cookie header.
#include "platform/http/decode.hpp"

#include <algorithm>
#include <array>

#include "platform/http/refusal.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::http {

namespace {

constexpr std::size_t most_fields = 2000;
constexpr std::array<std::string_view, 9> formats{"html", "json", "csv", "xlsx", "ics",
                                                  "pdf",  "docx", "svg", "xml"};

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

// Length of the UTF-8 sequence at the front, 0 when it is none: overlong forms, surrogates and what is
// beyond U+10FFFF are none (RFC 3629).
std::size_t sequence_length(std::string_view text) {
    auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    auto const follows = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0) == 0x80; };
    unsigned char const first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        if (!follows(1) || !follows(2)) return 0;
        if (first == 0xE0 && byte(1) < 0xA0) return 0;
        return first == 0xED && byte(1) > 0x9F ? 0 : 3;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (!follows(1) || !follows(2) || !follows(3)) return 0;
        if (first == 0xF0 && byte(1) < 0x90) return 0;
        return first == 0xF4 && byte(1) > 0x8F ? 0 : 4;
    }
    return 0;
}

// Segments joined again without empty ones and ".". A ".." is refused: browsers resolve it themselves.
std::string normalised(std::string_view path) {
    std::string result;
    while (!path.empty()) {
        auto const slash = path.find('/');
        auto const segment = path.substr(0, slash);
        path = slash == path.npos ? std::string_view{} : path.substr(slash + 1);
        if (segment.empty() || segment == ".") continue;
        std::string const decoded = percent_decoded(segment, Plus::is_plus);
        if (decoded == ".." || decoded.find_first_of("/\\") != decoded.npos ||
            std::any_of(decoded.begin(), decoded.end(), is_control))
            throw bad_request(text::msgid("Adressen är inte rätt skriven."));
        if (decoded != ".") result.append("/").append(decoded);
    }
    return result.empty() ? "/" : result;
}

void split_format(Request& request) {
    auto const dot = request.path.rfind('.');
    auto const slash = request.path.rfind('/');
    if (dot == std::string::npos || dot <= slash + 1) return;
    auto const last = std::string_view(request.path).substr(dot + 1);
    if (std::find(formats.begin(), formats.end(), last) == formats.end()) return;
    request.format = last;
    request.path.resize(dot);
}

}  // namespace

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        auto const length = sequence_length(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string percent_decoded(std::string_view text, Plus plus) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '+' && plus == Plus::is_space) c = ' ';
        if (c == '%') {
            int const high = i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
            int const low = high >= 0 ? hex_value(text[i + 2]) : -1;
            if (low < 0)
                throw bad_request(
                    text::msgid("Adressen eller formuläret har ett procenttecken på fel plats."));
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        if (c == '\0') throw bad_request(text::msgid("Det som skickades innehåller ett otillåtet tecken."));
        result.push_back(c);
    }
    if (!is_utf8(result)) throw bad_request(text::msgid("Det som skickades är inte skrivet i UTF-8."));
    return result;
}

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        bool const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '-' || c == '.' || c == '_' || c == '~';
        if (plain)
            result.push_back(c);
        else
            result.append({'%', digits[byte >> 4], digits[byte & 15]});
    }
    return result;
}

Fields urlencoded(std::string_view text) {
    Fields fields;
    while (!text.empty()) {
        auto const end = text.find('&');
        auto const pair = text.substr(0, end);
        text = end == text.npos ? std::string_view{} : text.substr(end + 1);
        if (pair.empty()) continue;
        if (fields.size() == most_fields) throw too_large(text::msgid("Formuläret har för många fält."));
        auto const equals = pair.find('=');
        auto const value = equals == pair.npos ? std::string_view{} : pair.substr(equals + 1);
        fields.add(percent_decoded(pair.substr(0, equals), Plus::is_space),
                   percent_decoded(value, Plus::is_space));
    }
    return fields;
}

std::string urlencoded(Fields const& fields) {
    std::string result;
    for (auto const& [name, value] : fields) {
        if (!result.empty()) result += '&';
        result += percent_encoded(name) + "=" + percent_encoded(value);
    }
    return result;
}

void read_target(Request& request) {
    std::string_view target = request.target;
    if (auto const scheme = target.find("://"); !target.starts_with('/') && scheme != target.npos) {
        auto const path = target.find('/', scheme + 3);
        target = path == target.npos ? std::string_view{"/"} : target.substr(path);
    }
    if (!target.starts_with('/')) throw bad_request(text::msgid("Adressen är inte rätt skriven."));
    target = target.substr(0, target.find('#'));
    auto const question = target.find('?');
    request.path = normalised(target.substr(0, question));
    if (question != target.npos) request.query = urlencoded(target.substr(question + 1));
    split_format(request);
}

Fields read_cookies(std::string_view header) {
    Fields cookies;
    while (!header.empty() && cookies.size() < 100) {
        auto const end = header.find(';');
        auto pair = header.substr(0, end);
        header = end == header.npos ? std::string_view{} : header.substr(end + 1);
        while (pair.starts_with(' ')) pair.remove_prefix(1);
        auto const equals = pair.find('=');
        if (equals == pair.npos || equals == 0) continue;
        cookies.add(std::string(pair.substr(0, equals)), std::string(pair.substr(equals + 1)));
    }
    return cookies;
}

}  // namespace jamsides::http
