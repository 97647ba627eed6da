// A JSON writer of forty lines: the engines include nothing but engines.
#include "engines/statistics/json_text.hpp"

#include <cstdio>

namespace jamsides::statistics {

void JsonText::separate() {
    if (!first_) text_ += ',';
    first_ = false;
}

JsonText& JsonText::open(char bracket) {
    separate();
    text_ += bracket;
    first_ = true;
    return *this;
}

JsonText& JsonText::close(char bracket) {
    text_ += bracket;
    first_ = false;
    return *this;
}

JsonText& JsonText::key(std::string_view name) {
    text(name);
    text_ += ':';
    first_ = true;
    return *this;
}

JsonText& JsonText::number(std::optional<double> value) {
    separate();
    char digits[32];
    if (value) std::snprintf(digits, sizeof digits, "%.17g", *value == 0 ? 0.0 : *value);
    text_ += value ? digits : "null";
    return *this;
}

JsonText& JsonText::whole(std::optional<std::int64_t> value) {
    separate();
    text_ += value ? std::to_string(*value) : "null";
    return *this;
}

JsonText& JsonText::truth(bool value) {
    separate();
    text_ += value ? "true" : "false";
    return *this;
}

JsonText& JsonText::text(std::string_view value) {
    separate();
    text_ += '"';
    for (char c : value) {
        char escaped[8];
        if (static_cast<unsigned char>(c) < 0x20) {
            std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(c));
            text_ += escaped;
        } else {
            if (c == '"' || c == '\\') text_ += '\\';
            text_ += c;
        }
    }
    text_ += '"';
    return *this;
}

}  // namespace jamsides::statistics
