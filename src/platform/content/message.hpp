// A message of content/letters, filled in for one reader.
#pragma once

#include "platform/content/placeholders.hpp"

namespace jamsides::content {

struct MessageText {
    std::string subject, body;
};

// The text with this name in that language. What the occasion has no value for leaves its line out. A text in
// several blocks is written one after the other, each heading on a line of its own.
MessageText message_text(std::string_view name, std::string_view language_code, Values values);

}  // namespace jamsides::content
