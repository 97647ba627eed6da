// The files every page needs, inside the program: style sheets, typefaces, script and mark.
#pragma once

#include <string>
#include <string_view>

#include "platform/http/static_files.hpp"

namespace jamsides::ui::style {

// Served under /static/ with the content's hash in the name: give files().answer to the server.
http::StaticFiles const& files();

// "jamsides.css" → "/static/jamsides.1f0e….css"; a name that is not there is a defect and throws.
std::string const& url(std::string_view name);

// The style of a letter that is a file of its own: sheets and typefaces in one text that fetches nothing.
std::string of_saved_letter();

}  // namespace jamsides::ui::style
