// From what is sent to what is meant: percent-decoding, paths, queries, urlencoded forms and cookies. Strict:
// what is not UTF-8, holds NUL or climbs out of the root is refused with 400, never repaired.
#pragma once

#include <string>
#include <string_view>

#include "platform/http/request.hpp"

namespace jamsides::http {

enum class Plus { is_plus, is_space };

// Throws Refusal (400) for a broken escape, NUL, or what is not UTF-8.
std::string percent_decoded(std::string_view text, Plus plus);
// Letters, digits and -._~ stay, all else is escaped: for one segment of a path or one value of a query.
std::string percent_encoded(std::string_view text);
bool is_utf8(std::string_view text);

// "a=1&b=2"; throws Refusal (400), also for more than 2,000 fields.
Fields urlencoded(std::string_view text);
// The other way: "a=1&b=%C3%A5".
std::string urlencoded(Fields const& fields);

// Fills path, format and query from request.target: "/a/b.csv?x=1", or with scheme and host before it.
void read_target(Request& request);
// Cookies that are not well formed are passed over: other programs on the host set them too.
Fields read_cookies(std::string_view header);

}  // namespace jamsides::http
