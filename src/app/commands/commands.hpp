// The program's commands: one function each, one table of them.
#pragma once

#include <iosfwd>
#include <string>

#include "app/settings.hpp"

namespace jamsides::app {

// Reads the command line, runs the command, and gives the exit status.
int run_command_line(int argc, char** argv);

int serve(Settings const& settings, bool demo);
int migrate(Settings const& settings, std::ostream& out);
int check(Settings const& settings, std::ostream& out);
int login_link(Settings const& settings, std::string const& email, std::string const& name, std::ostream& out,
               std::ostream& advice);

}  // namespace jamsides::app
