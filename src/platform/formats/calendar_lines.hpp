// The content lines of RFC 5545: escaping of text, quoting of parameters, folding.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jamsides::formats {

// `name` may hold parameters, `value` is written as it is; the line is folded at 75 bytes.
void append_line(std::string& out, std::string_view name, std::string_view value);

// Text values: \ ; , and line ends are escaped, other control characters left out.
std::string escaped(std::string_view text);
std::string escaped_list(std::vector<std::string> const& texts);  // with plain commas between
// Addresses: nothing may begin a new line.
std::string without_line_ends(std::string_view text);
// "Sveriges kommuner": a quoted parameter, double quotes left out since they cannot be written.
std::string quoted_parameter(std::string_view text);

}  // namespace jamsides::formats
