// Tables as text, read for the command line: comma, semicolon or tab between fields, quotes, gzip or not.
#pragma once
#include <functional>
#include <string>
#include <vector>

namespace jamsides::statistics {

struct Line {
    std::size_t number = 0;  // in the file, from 1
    std::vector<std::string> fields;
};

// Calls `take` for every line that is not empty, the heading first. The separator is the one of the heading.
// A byte order mark, ISO-8859-1, CR LF and a missing last line break are taken as they come. A quote left
// open, a line with more or fewer fields than the heading, or a file that is not there or is broken:
// Unusable.
void read_delimited(std::string const& path, std::function<void(Line&)> const& take);

// Numbers as people write them: decimal point, or decimal comma; minus as - or −; blanks round it. Throws
// Unusable naming `where` for anything else, NaN, infinities and what exceeds 1e15.
double number_of(std::string_view text, std::string const& where);
std::int64_t whole_of(std::string_view text, std::string const& where);  // 0 or more

}  // namespace jamsides::statistics
