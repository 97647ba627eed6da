// The command line's own words in Swedish: headings of the help, and what to say when a command was written
// wrong.
#pragma once

#include <string>

#include <CLI/CLI.hpp>

namespace jamsides::app {

// Before anything is declared, so that every command gets the same headings.
void speak_swedish(CLI::App& app);
// When everything is declared.
void name_groups(CLI::App& app);
// One or two sentences about what was wrong and what to do.
std::string wrong_use_of(CLI::App const& app, CLI::ParseError const& error, int argc,
                         char const* const* argv);

}  // namespace jamsides::app
