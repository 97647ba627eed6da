// The lines of a template and the C++ made of them; see template.hpp.
#include "template.hpp"

#include <filesystem>
#include <set>

#include "inline.hpp"

namespace jamsides::template_compiler {
namespace {

class Compiler {
  public:
    Compiler(std::string path, std::string_view source)
        : path_{std::move(path)}, html_{path_.ends_with(".html")}, cursor_{source} {}

    Compiled run();

  private:
    bool read_directive();
    std::string directive_text();
    void translate(std::string const& word, std::string const& rest, int line);
    void open(std::string const& word, std::string const& code, int line);
    void read_character();
    void skip_comment();
    void skip_indentation();
    void add(Value value);
    void flush();
    void emit(int line, std::string const& code);
    std::string function_name() const;
    std::string signature(std::string const& params) const;
    std::string params_without_defaults() const;
    std::string space() const;
    std::string writer() const { return html_ ? "html::Writer" : "text::Writer"; }

    std::string path_;
    bool html_;
    Cursor cursor_;
    TagState tag_;
    std::string literal_;
    int literal_line_ = 1;
    std::vector<Value> values_;
    std::vector<std::pair<std::string, int>> open_;
    std::string includes_, params_, body_;
    std::vector<Message> messages_;
};

Compiled Compiler::run() {
    while (!cursor_.done()) {
        bool const line_start = cursor_.at == 0 || cursor_.source[cursor_.at - 1] == '\n';
        if (line_start && read_directive()) continue;
        if (line_start && html_) skip_indentation();
        if (cursor_.starts("{{"))
            add(read_value(cursor_));
        else if (cursor_.starts("[["))
            add(read_message(cursor_, html_ && !tag_.inside(), messages_));
        else if (html_ && cursor_.starts("<!--"))
            skip_comment();
        else if (!cursor_.done())
            read_character();
    }
    flush();
    if (!open_.empty()) throw Fault{open_.back().second, "this @" + open_.back().first + " has no @end"};
    std::string const inside = "jamsides::" + space();
    std::string const writer_header = html_ ? "writer" : "text_writer";
    return {"// Made from " + path_ + " by template_compiler.\n#pragma once\n#include \"platform/templates/" +
                writer_header + ".hpp\"\n" + includes_ + "namespace " + inside + " {\n" + signature(params_) +
                ";\n}\n",
            "#include \"" + path_ + ".hpp\"\n#include \"platform/text/language.hpp\"\nnamespace " + inside +
                " {\n" + signature(params_without_defaults()) +
                " {\n    [[maybe_unused]] auto const t = [&out](auto const&... words) " +
                "{ return out.language().t(words...); };\n" + body_ + "}\n}\n",
            messages_};
}

void Compiler::skip_indentation() {
    while (!cursor_.done() && (cursor_.starts(" ") || cursor_.starts("\t"))) cursor_.next();
}

void Compiler::skip_comment() {
    int const line = cursor_.line;
    while (!cursor_.starts("-->")) {
        if (cursor_.done()) throw Fault{line, "this <!-- has no -->"};
        cursor_.next();
    }
    cursor_.at += 3;
    if (literal_.empty() && values_.empty() && cursor_.starts("\n")) cursor_.next();
}

void Compiler::read_character() {
    if (cursor_.starts("{}")) throw Fault{cursor_.line, "there is nothing between { and }"};
    if (literal_.empty() && values_.empty()) literal_line_ = cursor_.line;
    char const c = cursor_.next();
    literal_ += c == '\n' && tag_.inside() ? ' ' : c;
    if (html_ && tag_.follow(c, cursor_.done() ? ' ' : cursor_.source[cursor_.at]))
        add({cursor_.line, "out.csrf_field()"});
    if (c == '\n' && !tag_.inside()) flush();
}

void Compiler::add(Value value) {
    if (literal_.empty() && values_.empty()) literal_line_ = value.line;
    while (value.code.starts_with("html::attribute<") && literal_.ends_with(' ')) literal_.pop_back();
    find_messages(value.code, value.line, messages_);
    literal_ += "{}";
    values_.push_back(std::move(value));
}

void Compiler::flush() {
    if (tag_.inside()) throw Fault{cursor_.line, "control lines stand between tags, not inside one"};
    if (literal_.empty() || (html_ && literal_ == "\n")) return literal_.clear();
    std::string call = "out.write(" + cpp_string(literal_);
    int on = literal_line_;
    for (auto const& [line, code] : values_) {
        call += line == on ? ", " : ",\n#line " + std::to_string(line) + "\n        ";
        call += code;
        on = line;
    }
    emit(literal_line_, call + ");");
    literal_.clear();
    values_.clear();
}

void Compiler::emit(int line, std::string const& code) {
    body_ += "#line " + std::to_string(line) + " \"src/" + path_ + "\"\n    " + code + "\n";
}

// The rest of a control line; it goes on over the next lines while a parenthesis is open.
std::string Compiler::directive_text() {
    std::string text;
    int depth = 0;
    char quote = 0;
    while (!cursor_.done()) {
        char const c = cursor_.next();
        if (c == '\n' && depth <= 0) break;
        if (quote != 0)
            quote = c == quote && text.back() != '\\' ? 0 : quote;
        else if (c == '"')
            quote = c;
        else
            depth += (c == '(' || c == '{') - (c == ')' || c == '}');
        text += c == '\n' ? ' ' : c;
    }
    return trimmed(text);
}

bool Compiler::read_directive() {
    auto const start = cursor_.source.find_first_not_of(" \t", cursor_.at);
    if (start == std::string_view::npos || cursor_.source[start] != '@') return false;
    cursor_.at = start + 1;
    if (cursor_.starts("@")) return false;
    flush();
    int const line = cursor_.line;
    auto const text = directive_text();
    auto const end = text.find_first_of(" \t");
    auto const rest = end == std::string::npos ? "" : trimmed(std::string_view{text}.substr(end));
    find_messages(rest, line, messages_);
    translate(text.substr(0, end), rest, line);
    return true;
}

void Compiler::open(std::string const& word, std::string const& code, int line) {
    emit(line, code);
    open_.emplace_back(word, line);
}

void Compiler::translate(std::string const& word, std::string const& rest, int line) {
    static std::set<std::string> const bare{"else", "end"};
    static std::set<std::string> const known{"include", "params", "for", "if", "elif", "let", "call"};
    if (!bare.contains(word) && !known.contains(word))
        throw Fault{
            line, "@" + word + " is not a control line; known: include params for if elif else end let call"};
    if (rest.empty() != bare.contains(word))
        throw Fault{line, rest.empty() ? "@" + word + " says nothing more"
                                       : "@" + word + " stands alone on its line"};
    bool const branch = word == "else" || word == "elif";
    if ((branch || word == "end") && open_.empty()) throw Fault{line, "@" + word + " without @for or @if"};
    if (branch && open_.back().first != "if") throw Fault{line, "@" + word + " belongs to @if, not to @for"};
    auto const in = rest.find(" in ");
    auto const paren = rest.find('(');
    if (word == "include")
        includes_ += "#include " + rest + "\n";
    else if (word == "params")
        params_ += ", " + rest;
    else if (word == "for" && in == std::string::npos)
        throw Fault{line, "a loop is written @for one in many"};
    else if (word == "for")
        open(word, "for (auto const& " + rest.substr(0, in) + " : " + rest.substr(in + 4) + ") {", line);
    else if (word == "if")
        open(word, "if (" + rest + ") {", line);
    else if (word == "elif")
        emit(line, "} else if (" + rest + ") {");
    else if (word == "else")
        emit(line, "} else {");
    else if (word == "let")
        emit(line, "auto const& " + rest + ";");
    else if (word == "call" && paren == std::string::npos)
        emit(line, rest + "(out);");
    else if (word == "call")
        emit(line, rest.substr(0, paren) + "(out" + (rest[paren + 1] == ')' ? "" : ", ") +
                       rest.substr(paren + 1) + ";");
    else
        emit(line, "}"), open_.pop_back();
}

// modules/meetings/templates/list.html → meetings::templates; ui/components/status/status.html → ui.
std::string Compiler::space() const {
    std::filesystem::path const path{path_};
    auto part = path.begin();
    if (*part == "modules" || *part == "platform") ++part;
    return part->string() + (path.parent_path().filename() == "templates" ? "::templates" : "");
}

std::string Compiler::function_name() const {
    static std::set<std::string> const taken{"new",    "delete", "register", "default",
                                             "export", "public", "operator", "switch"};
    auto const name = std::filesystem::path{path_}.stem().string();
    if (taken.contains(name) ||
        name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") != std::string::npos)
        throw Fault{1,
                    "a template named " + name + " cannot be a C++ function; use lower case, digits and _"};
    return name;
}

// Defaults stand in the declaration only.
std::string Compiler::params_without_defaults() const {
    std::string kept;
    int depth = 0;
    bool in_default = false;
    for (char const c : params_) {
        depth += (c == '(' || c == '{' || c == '<') - (c == ')' || c == '}' || c == '>');
        if (c == ',' && depth == 0) in_default = false;
        if (c == '=') in_default = true;
        if (!in_default) kept += c;
    }
    return kept;
}

std::string Compiler::signature(std::string const& params) const {
    return "void " + function_name() + "(" + writer() + "& out" + params + ")";
}

}  // namespace

Compiled compile(std::string const& path, std::string_view source) { return Compiler{path, source}.run(); }

}  // namespace jamsides::template_compiler
