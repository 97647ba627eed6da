// Commands about the programme: letter and calendar. Each uses the same functions as the pages do.
#pragma once

#include <iosfwd>
#include <string>

#include "app/settings.hpp"

namespace jamsides::app {

int write_letter(Settings const& settings, std::string const& round, std::string const& organisation,
                 std::string const& format, std::ostream& out);
int write_calendar(Settings const& settings, std::string const& round, std::ostream& out);

}  // namespace jamsides::app
