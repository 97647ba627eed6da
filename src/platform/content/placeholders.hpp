// What stands in {{…}} in a letter is filled in from live data, with three rules that keep sentences whole:
//   {{name}}    the value; a line with an empty value is left out altogether
//   {{?name}}   writes nothing; the line stays only when the value is not empty
//   {{!name}}   writes nothing; the line stays only when the value is empty
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jamsides::content {

using Values = std::map<std::string, std::string, std::less<>>;

// The names in a text, each once, in order of first appearance.
std::vector<std::string> placeholders_in(std::string_view text);

// The names in a text that have no value: a mistake when a person wrote the text, a defect when we did.
std::vector<std::string> unknown_placeholders(std::string_view text, Values const& values);

// Throws std::invalid_argument naming the first placeholder without a value. Values may hold several lines.
std::string fill(std::string_view text, Values const& values);

// A heading or a subject keeps its words when a value is empty; only the value is gone.
std::string fill_heading(std::string_view text, Values const& values);

}  // namespace jamsides::content
