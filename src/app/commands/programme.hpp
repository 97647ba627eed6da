// Commands about the programme: import, letter and calendar. Each uses the same functions as the pages do.
#pragma once

#include <iosfwd>
#include <string>

#include "app/settings.hpp"

namespace jamsides::app {

// `what`: organisations, or the participants of one organisation in a round. Faults are told with row and
// column on standard error; then nothing is brought in.
int import_file(Settings const& settings, std::string const& what, std::string const& file,
                std::string const& round, std::string const& organisation, std::ostream& out);
int write_letter(Settings const& settings, std::string const& round, std::string const& organisation,
                 std::string const& format, std::ostream& out);
// Counts a kept version of the round's groups again, the approved one unless a number is given. 0: it holds;
// 1: it does not, the first fault by name on `err`.
int verify_groups(Settings const& settings, std::string const& round, int number, std::ostream& out,
                  std::ostream& err);
int write_calendar(Settings const& settings, std::string const& round, std::ostream& out);

}  // namespace jamsides::app
