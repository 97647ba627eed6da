// template_compiler TEMPLATE PATH-FROM-SRC TARGET turns a page or letter into C++, TARGET.hpp and TARGET.cpp:
// HTML stays HTML, lines beginning with @ become control flow, {{ }} and [[ ]] become arguments of literals
// that the C++ compiler then checks for their context. What a template may say: docs/templates.md.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <regex>
#include <vector>

#include "cursor.hpp"

namespace jamsides::template_compiler {
namespace {

class Compiler {
  public:
    Compiler(std::string path, std::string source)
        : path_{std::move(path)}, html_{path_.extension() == ".html"}, cursor_{std::move(source)} {
        while (!cursor_.done()) read();
        flush();
        if (!open_.empty()) throw Fault{open_.back(), "this @for or @if has no @end"};
    }

    std::string header() const {
        return "// Made from " + path_.string() + " by template_compiler.\n#pragma once\n" +
               "#include \"platform/templates/" + (html_ ? "writer" : "text_writer") + ".hpp\"\n" +
               includes_ + beginning(params_) + ";\n}\n";
    }
    std::string code() const {
        // Defaults stand in the declaration only.
        return "#include \"" + path_.string() + ".hpp\"\n#include \"platform/text/language.hpp\"\n" +
               beginning(std::regex_replace(params_, std::regex{" = [^,]*"}, "")) + " {\n" +
               "    [[maybe_unused]] auto const t = [&out](auto const&... words) " +
               "{ return out.language().t(words...); };\n" + body_ + "}\n}\n";
    }

  private:
    // modules/meetings/templates/list.html is meetings::templates::list, ui/components/status/status.html is
    // ui::status.
    std::string beginning(std::string const& params) const {
        auto room = path_.begin();
        if (*room == "modules" || *room == "platform") ++room;
        bool const own_space = path_.parent_path().filename() == "templates";
        return "namespace jamsides::" + room->string() + (own_space ? "::templates" : "") + " {\nvoid " +
               path_.stem().string() + "(" + (html_ ? "html" : "text") + "::Writer& out" + params + ")";
    }

    void read() {
        bool const line_begins = cursor_.at == 0 || cursor_.source[cursor_.at - 1] == '\n';
        if (line_begins && read_control_line()) return;
        int const line = cursor_.line();
        if (literal_.empty()) line_ = line;
        if (cursor_.starts("{{"))
            add(line, cursor_.read_value());
        else if (cursor_.starts("[["))
            add(line, cursor_.read_message(html_));
        else if (html_ && cursor_.starts("<!--"))
            skip_comment();
        else if (!cursor_.done())
            read_character();
    }

    void skip_comment() {
        auto const end = cursor_.source.find("-->", cursor_.at);
        if (end == std::string::npos) throw Fault{cursor_.line(), "this <!-- has no -->"};
        cursor_.at = end + 3;
        if (literal_.empty() && cursor_.starts("\n")) ++cursor_.at;
    }

    void read_character() {
        if (cursor_.starts("{}")) throw Fault{cursor_.line(), "there is nothing between { and }"};
        char const c = cursor_.source[cursor_.at++];
        bool const in_tag = html_ && ends_inside_tag(literal_);
        literal_ += c == '\n' && in_tag ? ' ' : c;
        if (c == '\n' && !in_tag) flush();
        if (c != '>' || !in_tag || ends_inside_tag(literal_)) return;
        auto const tag = literal_.substr(literal_.rfind('<'));
        if (tag.starts_with("<form ") && tag.find("method=\"post\"") != std::string::npos)
            add(cursor_.line(), "out.csrf_field()");
    }

    void add(int line, std::string const& code) {
        while (code.starts_with("html::attribute<") && literal_.ends_with(' ')) literal_.pop_back();
        literal_ += "{}";
        values_ += ",\n#line " + std::to_string(line) + "\n        " + code;
    }

    void flush() {
        if (!literal_.empty() && !(html_ && literal_ == "\n"))
            emit(line_, "out.write(" + literal(literal_) + values_ + ");");
        literal_.clear();
        values_.clear();
    }

    void emit(int line, std::string const& code) {
        body_ += "#line " + std::to_string(line) + " \"src/" + path_.string() + "\"\n    " + code + "\n";
    }

    // False where the line is another; the cursor then stands at the first character to write.
    bool read_control_line() {
        auto const first =
            std::min(cursor_.source.find_first_not_of(" \t", cursor_.at), cursor_.source.size());
        bool const control = cursor_.source.compare(first, 1, "@") == 0;
        if (control || html_) cursor_.at = first + control;
        if (!control || cursor_.starts("@")) return false;
        flush();
        int const line = cursor_.line();
        auto const text = cursor_.read_code("\n");
        auto const end = std::min(text.find_first_of(" \t"), text.size());
        translate(line, text.substr(0, end), trimmed(text.substr(end)));
        return true;
    }

    // What follows @else and @end is given on to the C++ compiler, which refuses it.
    void translate(int line, std::string const& word, std::string rest) {
        auto const in = rest.find(" in ");
        auto const paren = rest.find('(');
        if (word == "include") {
            includes_ += "#include " + rest + "\n";
        } else if (word == "params") {
            params_ += ", " + rest;
        } else if (word == "for" && in != std::string::npos) {
            emit(line, "for (auto const& " + rest.replace(in, 4, " : ") + ") {");
            open_.push_back(line);
        } else if (word == "if") {
            emit(line, "if (" + rest + ") {");
            open_.push_back(line);
        } else if (word == "elif") {
            emit(line, "} else if (" + rest + ") {");
        } else if (word == "else") {
            emit(line, "} else {" + rest);
        } else if (word == "end" && !open_.empty()) {
            emit(line, "}" + rest);
            open_.pop_back();
        } else if (word == "let") {
            emit(line, "auto const& " + rest + ";");
        } else if (word == "call" && paren != std::string::npos) {
            emit(line, rest.insert(paren + 1, rest[paren + 1] == ')' ? "out" : "out, ") + ";");
        } else {
            throw Fault{line, "there is no such control line, or not here: @" + word + " " + rest};
        }
    }

    std::filesystem::path path_;
    bool html_;
    Cursor cursor_;
    // The statement being read: HTML with {} where the values go, and the line it begins on.
    std::string literal_, values_;
    int line_ = 1;
    std::vector<int> open_;  // the lines of the @for and @if that have no @end yet
    std::string includes_, params_, body_;
};

std::string content(std::string const& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) throw Fault{0, path + " cannot be read"};
    return {std::istreambuf_iterator<char>{file}, {}};
}

// A file that would not change is left alone, so that nothing that includes it is built again.
void write(std::string const& path, std::string const& text) {
    if (std::filesystem::exists(path) && content(path) == text) return;
    std::filesystem::create_directories(std::filesystem::path{path}.parent_path());
    if (!(std::ofstream{path, std::ios::binary} << text)) throw Fault{0, path + " cannot be written"};
}

}  // namespace
}  // namespace jamsides::template_compiler

int main(int count, char** words) {
    using namespace jamsides::template_compiler;
    if (count != 4) return std::cerr << "template_compiler TEMPLATE PATH-FROM-SRC TARGET\n", 2;
    try {
        Compiler const compiled{words[2], content(words[1])};
        write(words[3] + std::string{".hpp"}, compiled.header());
        write(words[3] + std::string{".cpp"}, compiled.code());
    } catch (Fault const& fault) {
        return std::cerr << "src/" << words[2] << ":" << fault.line << ": " << fault.sentence << "\n", 1;
    }
}
