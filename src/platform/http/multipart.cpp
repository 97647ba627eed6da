// The five places one can be in a multipart stream, and the one header of a part that matters.
#include "platform/http/multipart.hpp"

#include <algorithm>
#include <optional>

#include "platform/http/decode.hpp"
#include "platform/http/refusal.hpp"
#include "platform/text/msgid.hpp"

namespace jamsides::http {

namespace {

constexpr std::size_t most_parts = 2000;
constexpr std::size_t longest_header = 8 * 1024;
constexpr std::size_t longest_preamble = 1024;

Refusal malformed() { return bad_request(text::msgid("Formuläret kom inte fram helt. Skicka det igen.")); }

// Browsers write ", CR and LF as %22, %0D and %0A (WHATWG); other programs put a backslash before a quote.
std::string unescaped(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const three = text.substr(i, 3);
        if (three == "%22" || three == "%0D" || three == "%0A") {
            result.push_back(three == "%22" ? '"' : three == "%0D" ? '\r' : '\n');
            i += 2;
        } else {
            bool const escape =
                text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '"' || text[i + 1] == '\\');
            result.push_back(text[escape ? ++i : i]);
        }
    }
    return result;
}

// The parameter of a header value: name="…" or name=…; the search must not find the name inside a value.
std::optional<std::string> parameter(std::string_view header, std::string_view name) {
    for (auto at = header.find(';'); at != header.npos;) {
        auto const first = header.find_first_not_of("; \t", at);
        auto const equals = header.find('=', at);
        if (first == header.npos || equals == header.npos) return std::nullopt;
        bool const found = same_but_for_case(header.substr(first, equals - first), name);
        auto end = equals + 1;
        if (end < header.size() && header[end] == '"') {
            for (++end; end < header.size() && header[end] != '"'; ++end)
                if (header[end] == '\\' && end + 1 < header.size() && header[end + 1] == '"') ++end;
            if (end >= header.size()) return std::nullopt;
            if (found) return unescaped(header.substr(equals + 2, end - equals - 2));
        } else {
            end = std::min(header.find(';', end), header.size());
            if (found) return std::string(header.substr(equals + 1, end - equals - 1));
        }
        at = header.find(';', end);
    }
    return std::nullopt;
}

std::string last_segment(std::string path) {
    if (auto const slash = path.find_last_of("/\\"); slash != path.npos) path.erase(0, slash + 1);
    std::erase_if(path, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    constexpr std::size_t longest = 200;
    if (path.size() > longest) {
        path.erase(0, path.size() - longest);  // the end tells more: it has the extension
        while (!path.empty() && (static_cast<unsigned char>(path.front()) & 0xC0) == 0x80) path.erase(0, 1);
    }
    return path == "." || path == ".." ? std::string{} : path;
}

Multipart::Part part_from(std::string_view headers) {
    while (!headers.empty()) {
        auto const end = headers.find("\r\n");
        auto const line = headers.substr(0, end);
        headers = end == headers.npos ? std::string_view{} : headers.substr(end + 2);
        auto const colon = line.find(':');
        if (colon == line.npos || !same_but_for_case(line.substr(0, colon), "content-disposition")) continue;
        auto const name = parameter(line, "name");
        if (!name) break;
        auto const filename = parameter(line, "filename");
        bool const readable =
            is_utf8(*name) && is_utf8(filename.value_or("")) && name->find('\0') == name->npos;
        if (!readable) throw bad_request(text::msgid("Det som skickades är inte skrivet i UTF-8."));
        return {*name, last_segment(filename.value_or("")), filename.has_value()};
    }
    throw malformed();
}

}  // namespace

std::string boundary_of(std::string_view content_type) {
    auto const boundary = parameter(content_type, "boundary").value_or("");
    bool const allowed = boundary.size() <= 70 && std::all_of(boundary.begin(), boundary.end(),
                                                              [](char c) { return c >= 0x20 && c < 0x7f; });
    return allowed ? boundary : std::string{};
}

Multipart::Multipart(std::string_view content_type, Receiver& receiver)
    : receiver_(receiver), boundary_("\r\n--" + boundary_of(content_type)) {
    if (boundary_.size() == 4) throw malformed();
}

void Multipart::feed(std::string_view bytes) {
    pending_.append(bytes);
    while (step()) {
    }
    pending_.erase(0, at_);
    at_ = 0;
}

void Multipart::finish() const {
    if (place_ != Place::after) throw malformed();
}

bool Multipart::step() {
    switch (place_) {
        case Place::before:
            return read_to_first_boundary();
        case Place::after_boundary:
            return read_after_boundary();
        case Place::header:
            return read_header();
        case Place::part:
            return read_part();
        default:
            at_ = pending_.size();
            return false;  // what follows the last boundary means nothing
    }
}

bool Multipart::read_to_first_boundary() {
    auto const found = rest().find(boundary_);
    if (found == std::string_view::npos) {
        if (rest().size() > longest_preamble) throw malformed();
        return false;
    }
    at_ += found + boundary_.size();
    place_ = Place::after_boundary;
    return true;
}

bool Multipart::read_after_boundary() {
    if (rest().size() < 2) return false;
    auto const mark = rest().substr(0, 2);
    if (mark != "--" && mark != "\r\n") throw malformed();
    place_ = mark == "--" ? Place::after : Place::header;
    at_ += 2;
    return true;
}

bool Multipart::read_header() {
    auto const end = rest().find("\r\n\r\n");
    if (end > longest_header && rest().size() > longest_header) throw malformed();
    if (end == std::string_view::npos) return false;
    if (++parts_ > most_parts) throw too_large(text::msgid("Formuläret har för många fält."));
    receiver_.part_begins(part_from(rest().substr(0, end)));
    at_ += end + 4;
    place_ = Place::part;
    return true;
}

bool Multipart::read_part() {
    auto const found = rest().find(boundary_);
    bool const ends = found != std::string_view::npos;
    // The last bytes may be the beginning of a boundary: they wait for what comes.
    auto const sure = ends ? found : rest().size() - std::min(rest().size(), boundary_.size() - 1);
    if (sure > 0) receiver_.part_goes_on(rest().substr(0, sure));
    at_ += sure;
    if (!ends) return false;
    receiver_.part_ends();
    at_ += boundary_.size();
    place_ = Place::after_boundary;
    return true;
}

}  // namespace jamsides::http
