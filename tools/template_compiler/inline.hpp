// What stands inside a line of a template: values {{ }}, translatable texts [[ ]] and the tags round them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "template.hpp"

namespace jamsides::template_compiler {

// The reader's place in the file.
struct Cursor {
    std::string_view source;
    std::size_t at = 0;
    int line = 1;

    bool done() const { return at >= source.size(); }
    bool starts(std::string_view with) const { return source.substr(at).starts_with(with); }
    char next() {
        line += source[at] == '\n';
        return source[at++];
    }
};

// An argument of a literal, and the line its C++ stands on.
struct Value {
    int line;
    std::string code;
};

// Whether the reader stands inside a tag, so that control lines, CSRF fields and sentences know.
class TagState {
  public:
    // Follows one character; true when a <form method="post"> has just been closed.
    bool follow(char c, char following);
    bool inside() const { return inside_; }

  private:
    bool inside_ = false;
    char quote_ = 0;
    std::string tag_;
};

// Reads code up to `}}`, the cursor standing after `{{`; braces, brackets and strings inside are respected.
std::string read_code(Cursor& cursor);

// Reads {{ … }}; {{ ?name: expression }} is an attribute that is left out when the expression is empty or
// false.
Value read_value(Cursor& cursor);

// Reads [[ … ]] into the call that translates it; tags inside become numbered places when `markup`.
Value read_message(Cursor& cursor, bool markup, std::vector<Message>& messages);

}  // namespace jamsides::template_compiler
