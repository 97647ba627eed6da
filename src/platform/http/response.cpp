// Making responses: their headers are written here, so that no handler spells one wrong.
#include "platform/http/response.hpp"

#include <algorithm>
#include <stdexcept>

#include "platform/http/decode.hpp"

namespace jamsides::http {

namespace {

// The characters RFC 6265 allows in a value; a name has fewer still, so the same test without "=" will do.
bool fits_cookie(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c > 0x20 && c < 0x7f && c != '"' && c != ',' && c != ';' && c != '\\';
    });
}

std::string_view written(SameSite same_site) {
    switch (same_site) {
        case SameSite::strict:
            return "Strict";
        case SameSite::none:
            return "None";
        default:
            return "Lax";
    }
}

}  // namespace

Response& Response::with(std::string name, std::string value) & {
    headers.set(std::move(name), std::move(value));
    return *this;
}

Response Response::with(std::string name, std::string value) && {
    headers.set(std::move(name), std::move(value));
    return std::move(*this);
}

void Response::set_cookie(Cookie const& cookie) {
    if (cookie.name.empty() || cookie.name.find('=') != std::string::npos || !fits_cookie(cookie.name) ||
        !fits_cookie(cookie.value) || !fits_cookie(cookie.path))
        throw std::invalid_argument("a cookie's name, value or path has a character that it may not have");
    std::string line = cookie.name + "=" + cookie.value + "; Path=" + cookie.path;
    if (cookie.max_age) line += "; Max-Age=" + std::to_string(cookie.max_age->count());
    if (cookie.secure) line += "; Secure";
    if (cookie.http_only) line += "; HttpOnly";
    line.append("; SameSite=").append(written(cookie.same_site));
    headers.add("Set-Cookie", std::move(line));
}

void Response::forget_cookie(std::string name, bool secure) {
    set_cookie({.name = std::move(name), .max_age = std::chrono::seconds{0}, .secure = secure});
}

Response respond(std::string type, std::string body, int status) {
    return {.status = status, .headers = {{"Content-Type", std::move(type)}}, .body = std::move(body)};
}

Response html(std::string body, int status) {
    return respond("text/html; charset=utf-8", std::move(body), status);
}

Response text(std::string body, int status) {
    return respond("text/plain; charset=utf-8", std::move(body), status);
}

Response download(std::string type, std::string_view filename, std::string body) {
    return respond(std::move(type), std::move(body)).with("Content-Disposition", attachment(filename));
}

Response file(std::filesystem::path path, std::string type, std::string_view filename) {
    Response response{.headers = {{"Content-Type", std::move(type)}}, .file = std::move(path)};
    if (!filename.empty()) response.with("Content-Disposition", attachment(filename));
    return response;
}

Response redirect(std::string location) {
    return {.status = 303, .headers = {{"Location", std::move(location)}}};
}

std::string attachment(std::string_view filename) {
    std::string plain;
    for (char const c : filename) {
        bool const safe = c >= 0x20 && c < 0x7f && c != '"' && c != '\\' && c != '%' && c != '/';
        if (safe)
            plain.push_back(c);
        else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
            plain.push_back('_');  // one for each letter, not for each of its bytes
    }
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + percent_encoded(filename);
}

}  // namespace jamsides::http
