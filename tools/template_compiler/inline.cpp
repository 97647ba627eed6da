// Reading of values and sentences; see inline.hpp.
#include "inline.hpp"

#include <algorithm>
#include <cctype>

namespace jamsides::template_compiler {
namespace {

// A sentence or one form of a plural: text with a mark where a value stands, and the values.
struct Form {
    std::string text;
    std::vector<std::string> values;
};

constexpr char mark = '\x01';

// A tag inside a sentence is one value: translators move it about but cannot change it.
std::string read_tag(Cursor& cursor) {
    std::string literal;
    std::string values;
    TagState tag;
    do {
        if (cursor.starts("{{")) {
            values += ", " + read_value(cursor).code;
            literal += "{}";
            continue;
        }
        char const c = cursor.next();
        tag.follow(c, cursor.done() ? ' ' : cursor.source[cursor.at]);
        literal += c;
    } while (tag.inside() && !cursor.done());
    return "out.piece(" + cpp_string(literal) + values + ")";
}

std::vector<Form> read_forms(Cursor& cursor, bool markup) {
    int const line = cursor.line;
    std::vector<Form> forms(1);
    while (!cursor.starts("]]")) {
        if (cursor.done()) throw Fault{line, "this [[ has no ]]"};
        if (cursor.starts("{{")) {
            forms.back().values.push_back(read_value(cursor).code);
            forms.back().text += mark;
        } else if (markup && cursor.source[cursor.at] == '<') {
            forms.back().values.push_back(read_tag(cursor));
            forms.back().text += mark;
        } else if (char const c = cursor.next(); c == '|') {
            forms.emplace_back();
        } else if (c == '&' && markup && std::isalpha(static_cast<unsigned char>(cursor.source[cursor.at]))) {
            throw Fault{cursor.line,
                        "an entity in a sentence: write the character itself, it is escaped for you"};
        } else if (!std::isspace(static_cast<unsigned char>(c))) {
            forms.back().text += c;
        } else if (!forms.back().text.empty() && forms.back().text.back() != ' ') {
            forms.back().text += ' ';
        }
    }
    cursor.at += 2;
    return forms;
}

// The text with {1}, {2}… where values stand; the same value has the same number everywhere.
std::string numbered(Form const& form, std::vector<std::string>& values) {
    std::string text;
    std::size_t next = 0;
    for (char const c : trimmed(form.text)) {
        if (c != mark) {
            text += c;
            continue;
        }
        auto const& code = form.values[next++];
        auto found = std::find(values.begin(), values.end(), code);
        if (found == values.end()) found = values.insert(found, code);
        text += "{" + std::to_string(found - values.begin() + 1) + "}";
    }
    return text;
}

std::string call(std::string head, std::vector<std::string> const& values, std::size_t from) {
    for (std::size_t i = from; i < values.size(); ++i) head += ", " + values[i];
    return head + ")";
}

}  // namespace

bool TagState::follow(char c, char following) {
    if (!inside_) {
        inside_ = c == '<' && (std::isalpha(static_cast<unsigned char>(following)) || following == '/' ||
                               following == '!');
        tag_.clear();
        return false;
    }
    tag_ += c;
    if (quote_ != 0) {
        if (c == quote_) quote_ = 0;
    } else if (c == '"' || c == '\'') {
        quote_ = c;
    } else if (c == '>') {
        inside_ = false;
        return tag_.starts_with("form ") && tag_.find("method=\"post\"") != std::string::npos;
    }
    return false;
}

std::string read_code(Cursor& cursor) {
    int const line = cursor.line;
    std::string code;
    int depth = 0;
    char quote = 0;
    while (!cursor.done()) {
        if (quote == 0 && depth == 0 && cursor.starts("}}")) {
            cursor.at += 2;
            return trimmed(code);
        }
        char const c = cursor.next();
        if (quote != 0) {
            if (c == '\\' && !cursor.done())
                code += c, code += cursor.next();
            else if (code += c; c == quote)
                quote = 0;
            continue;
        }
        if (c == '"' || c == '\'') quote = c;
        depth += c == '{' || c == '(' || c == '[';
        depth -= c == '}' || c == ')' || c == ']';
        code += c == '\n' ? ' ' : c;
    }
    throw Fault{line, "this {{ has no }}"};
}

Value read_value(Cursor& cursor) {
    int const line = cursor.line;
    cursor.at += 2;
    std::string code = read_code(cursor);
    if (code.empty()) throw Fault{line, "there is nothing between {{ and }}"};
    if (code.front() != '?') return {line, code};
    auto const colon = code.find(':');
    if (colon == std::string::npos)
        throw Fault{line, "an optional attribute is written {{ ?name: expression }}"};
    auto const name = trimmed(std::string_view{code}.substr(1, colon - 1));
    return {line, "html::attribute<" + cpp_string(name) + ">(" +
                      trimmed(std::string_view{code}.substr(colon + 1)) + ")"};
}

Value read_message(Cursor& cursor, bool markup, std::vector<Message>& messages) {
    int const line = cursor.line;
    cursor.at += 2;
    auto const forms = read_forms(cursor, markup);
    std::vector<std::string> values;
    if (forms.size() == 1) {
        auto const text = numbered(forms[0], values);
        if (text.empty()) throw Fault{line, "there is nothing between [[ and ]]"};
        messages.push_back({line, text, ""});
        return {line, call("out.message(" + cpp_string(text), values, 0)};
    }
    if (forms.size() != 3) throw Fault{line, "a plural is written [[number | one form | many form]]"};
    values.push_back(trimmed(forms[0].text));
    auto const one = numbered(forms[1], values);
    auto const many = numbered(forms[2], values);
    messages.push_back({line, one, many});
    return {line,
            call("out.plural(" + values[0] + ", " + cpp_string(one) + ", " + cpp_string(many), values, 1)};
}

}  // namespace jamsides::template_compiler
