// The blocks of a letter that the office has rewritten, kept as a JSON object.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace jamsides::letters {

using Changes = std::map<std::string, std::string>;  // block id → Markdown

Changes changes_in(std::string_view json);
std::string json_of(Changes const& changes);

}  // namespace jamsides::letters
