// A PDF file as numbered objects, and how its numbers and strings are written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jamsides::formats::document::pdf {

std::string number(double value);  // two decimals at most
void append_number(std::string& out, double value);
std::string reference(int object);               // "7 0 R"
std::string text_string(std::string_view utf8);  // UTF-16 in hexadecimal, brackets included
std::string literal(std::string_view bytes);     // (…), escaped
std::string compressed(std::string_view bytes);
std::string hex4(unsigned value);

class File {
  public:
    int reserve();
    int add(std::string body);
    void set(int object, std::string body);
    // `entries` are dictionary entries besides length and filter; `deflated` says that the bytes already are.
    int add_stream(std::string_view bytes, std::string_view entries = {}, bool deflated = false);
    std::string finish(int catalog, int info) const;

  private:
    std::vector<std::string> objects_;
};

}  // namespace jamsides::formats::document::pdf
