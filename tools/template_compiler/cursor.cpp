// Reading of code, values and sentences; see cursor.hpp.
#include "cursor.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

#include "platform/templates/scanner.hpp"

namespace jamsides::template_compiler {

std::string trimmed(std::string_view text) {
    auto const first = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    return std::string{text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first)};
}

std::string literal(std::string_view text) {
    std::string out = "\"";
    for (char const c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c == '\n' ? "\\n" : std::string(1, c);
    }
    return out + '"';
}

bool ends_inside_tag(std::string_view html) {
    html::Scanner scanner{html};
    for (std::size_t at = 0; at < html.size(); ++at) scanner.follow(at);
    return scanner.context(html.size()) != html::Context::text;
}

int Cursor::line() const {
    return 1 + static_cast<int>(std::count(source.begin(), source.begin() + static_cast<long>(at), '\n'));
}

std::string Cursor::read_code(std::string_view end) {
    int const from = line();
    std::string code;
    int depth = 0;
    for (char quote = 0; quote != 0 || depth > 0 || !starts(end); ++at) {
        if (done()) throw Fault{from, "this code has no end"};
        char const c = source[at];
        code += c == '\n' ? ' ' : c;
        if (quote != 0 && c == '\\')
            code += source[++at];
        else if (quote != 0 || c == '"' || c == '\'')
            quote = quote == 0 ? c : c == quote ? char{0} : quote;
        else
            depth += (c == '{' || c == '(' || c == '[') - (c == '}' || c == ')' || c == ']');
    }
    at += end.size();
    return trimmed(code);
}

std::string Cursor::read_value() {
    int const from = line();
    at += 2;
    auto const code = read_code("}}");
    if (!code.starts_with('?')) return code;
    auto const colon = code.find(':');
    if (colon == std::string::npos)
        throw Fault{from, "an optional attribute is written {{ ?name: expression }}"};
    return "html::attribute<" + literal(trimmed(code.substr(1, colon - 1))) + ">(" +
           trimmed(code.substr(colon + 1)) + ")";
}

// Translators move a tag about but cannot change it.
std::string Cursor::read_tag() {
    std::string html;
    std::string values;
    do {
        bool const value = starts("{{");
        if (value) values += ", " + read_value();
        html += value ? "{}" : source.substr(at++, 1);
    } while (!done() && ends_inside_tag(html));
    return "out.piece(" + literal(html) + values + ")";
}

std::string Cursor::read_message(bool html) {
    int const from = line();
    std::vector<std::string> forms(1);
    std::vector<std::string> values;
    // The same value has the same number everywhere.
    auto const put = [&](std::string const& value) {
        auto const place = std::find(values.begin(), values.end(), value) - values.begin();
        if (place == std::ssize(values)) values.push_back(value);
        forms.back() += "{" + std::to_string(place + 1) + "}";
    };
    for (at += 2; !starts("]]");) {
        if (done()) throw Fault{from, "this [[ has no ]]"};
        bool const space = std::isspace(static_cast<unsigned char>(source[at])) != 0;
        if (starts("{{")) {
            put(read_value());
        } else if (html && starts("<")) {
            put(read_tag());
        } else if (html && starts("&") && std::isalpha(static_cast<unsigned char>(source[at + 1])) != 0) {
            throw Fault{line(), "an entity in a sentence: write the character itself, it is escaped for you"};
        } else if (starts("|")) {
            if (forms.size() == 1) values.push_back(trimmed(forms[0]));
            forms.emplace_back(), ++at;
        } else {
            if (!space || !forms.back().ends_with(' ')) forms.back() += space ? ' ' : source[at];
            ++at;
        }
    }
    at += 2;
    for (auto& form : forms) form = trimmed(form);
    bool const plural = forms.size() == 3;
    if (!plural && (forms.size() > 1 || forms[0].empty()))
        throw Fault{from, "a sentence is written [[words]], a plural [[number | one form | many form]]"};
    std::string call = plural
                           ? "out.plural(" + values[0] + ", " + literal(forms[1]) + ", " + literal(forms[2])
                           : "out.message(" + literal(forms[0]);
    for (std::size_t i = plural ? 1 : 0; i < values.size(); ++i) call += ", " + values[i];
    return call + ")";
}

}  // namespace jamsides::template_compiler
