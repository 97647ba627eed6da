// Byte encodings of e-mail. All give lines that end in CR LF and are at most 76 characters.
#pragma once
#include <string>
#include <string_view>

namespace jamsides::mail {

// Text of any line ends → quoted-printable; the last line always ends.
std::string quoted_printable(std::string_view text);
std::string base64_lines(std::string_view bytes);
// As in RFC 2231 and in URLs: letters, digits and - . _ as they are, the rest as %XX.
std::string percent_encoded(std::string_view text);

}  // namespace jamsides::mail
