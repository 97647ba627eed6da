// Marks a Swedish text that is translated later, so that bin/messages finds it:
//   constexpr auto name = text::msgid("Utkast");  …  language.t(name)
#pragma once

#include <string_view>

namespace jamsides::text {

constexpr std::string_view msgid(std::string_view swedish) { return swedish; }

}  // namespace jamsides::text
