// The command line. What can be done is declared in app/commands; errors of every kind end here as one
// sentence and an exit status: 0 done, 1 refused, 2 wrong use.
#include "app/commands/commands.hpp"

int main(int argc, char** argv) { return jamsides::app::run_command_line(argc, argv); }
