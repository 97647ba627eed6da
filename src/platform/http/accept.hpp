// What the reader would rather have: Accept and Accept-Encoding and their q-values.
#pragma once

#include <string_view>
#include <vector>

namespace jamsides::http {

// The first of `offered` (in the server's order of preference) that the Accept header likes best; "" when it
// takes none of them. An empty header takes the first.
std::string_view best_type(std::string_view accept, std::vector<std::string_view> const& offered);

// Whether an Accept-Encoding allows this coding.
bool takes_coding(std::string_view accept_encoding, std::string_view coding);

}  // namespace jamsides::http
