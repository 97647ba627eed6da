// What stands inside the lines of a template: code, values {{ }} and translatable texts [[ ]].
#pragma once

#include <string>
#include <string_view>

namespace jamsides::template_compiler {

// What is wrong in a template, and on which line of it.
struct Fault {
    int line;
    std::string sentence;
};

// The reader's place in the file. What is read is given as C++, and the cursor stands after it.
struct Cursor {
    std::string source;
    std::size_t at = 0;

    bool done() const { return at >= source.size(); }
    bool starts(std::string_view with) const { return source.compare(at, with.size(), with) == 0; }
    int line() const;
    // Up to `end`, which counts only outside strings and brackets.
    std::string read_code(std::string_view end);
    // {{ … }}; {{ ?name: expression }} is an attribute that is left out when it says nothing.
    std::string read_value();
    // [[ … ]]; a tag inside it is a value too, in HTML.
    std::string read_message(bool html);

  private:
    std::string read_tag();
};

// Whether HTML that begins outside tags ends inside one, or inside a script.
bool ends_inside_tag(std::string_view html);

std::string trimmed(std::string_view text);
// The text as a C++ literal.
std::string literal(std::string_view text);

}  // namespace jamsides::template_compiler
