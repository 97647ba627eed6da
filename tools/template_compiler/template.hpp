// A page or letter template turned into C++: HTML stays HTML, lines beginning with @ become control flow,
// {{ }} and [[ ]] become arguments of literals that the C++ compiler then checks for their context.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jamsides::template_compiler {

// What is wrong in a template, and on which line of it.
struct Fault {
    int line;
    std::string sentence;
};

// A text to translate: `many` is empty unless the text has a plural.
struct Message {
    int line;
    std::string one;
    std::string many;
};

struct Compiled {
    std::string header;
    std::string code;
    std::vector<Message> messages;
};

// `path` is the template's path from src/: it gives namespace and function name. Throws Fault.
Compiled compile(std::string const& path, std::string_view source);

// The texts of t("…") in a piece of C++, which stands on `line`.
void find_messages(std::string_view code, int line, std::vector<Message>& messages);

// The code that writes `text` as a C++ string literal.
std::string cpp_string(std::string_view text);

std::string trimmed(std::string_view text);

}  // namespace jamsides::template_compiler
