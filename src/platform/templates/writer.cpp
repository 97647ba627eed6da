// Sentences and the CSRF field; see writer.hpp.
#include "platform/templates/writer.hpp"

#include "platform/text/language.hpp"
#include "platform/text/numbers.hpp"

namespace jamsides::html {

Safe Writer::csrf_field() const {
    return piece("<input type=\"hidden\" name=\"csrf\" value=\"{}\">", csrf_token_);
}

std::string_view Writer::translation(std::string_view swedish) const { return language_->phrase(swedish); }

std::string_view Writer::translation(long long number, std::string_view one, std::string_view many) const {
    return language_->phrase(number, one, many);
}

std::string Writer::count(long long number) const { return text::number(*language_, number); }

std::string Writer::fill(std::string_view pattern, std::vector<std::string> const& values) {
    std::string out;
    std::size_t from = 0;
    for (std::size_t at = pattern.find('{'); at != pattern.npos; at = pattern.find('{', at + 1)) {
        bool const place = at + 2 < pattern.size() && pattern[at + 2] == '}' && pattern[at + 1] >= '1';
        std::size_t const number = place ? static_cast<std::size_t>(pattern[at + 1] - '0') : 0;
        if (number == 0 || number > values.size()) continue;
        escape(out, pattern.substr(from, at - from));
        out += values[number - 1];
        from = at + 3;
    }
    escape(out, pattern.substr(from));
    return out;
}

}  // namespace jamsides::html
