// Secrets in links and cookies: 256 random bits as text, of which the database keeps the hash only.
#pragma once

#include <string>
#include <string_view>

namespace jamsides::auth {

std::string new_secret();                                  // 43 characters, safe in URLs
std::string hash_of(std::string_view secret);              // sha256, 64 lower-case hex digits
bool same_secret(std::string_view a, std::string_view b);  // in constant time

}  // namespace jamsides::auth
