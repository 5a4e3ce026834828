#pragma once

#include <memory>

#include "inference/engine/exit_code.h"

namespace CLI {
class App;
}

/// Adding a command: one file in commands/ with a class that implements Command and a function that makes one, declared
/// in commands/commands.h, and one line in the table in command_line.cpp.
namespace overlook {

class Console;
class JobControl;

/// What a running command works with.
struct CommandEnvironment {
    Console& console;
    JobControl& job;  ///< cancelled by SIGINT; its progress goes to the console
};

/// One command of the program: its options, then its work.
class Command {
 public:
    virtual ~Command() = default;

    /// Declares positional arguments and options, bound to members.
    virtual void addOptions(CLI::App& app) = 0;

    /// Throws Error: BadRequest becomes the exit status for wrong usage, Cancelled the one for cancelled, anything else
    /// the one for a model or data that cannot be used.
    [[nodiscard]] virtual ExitCode run(CommandEnvironment& environment) = 0;
};

/// One line of the table of commands.
struct CommandEntry {
    const char* name;
    const char* summary;  ///< one line, in the list of commands
    std::unique_ptr<Command> (*create)();
    bool hasResults;  ///< prints results: takes --json and --quiet
};

}  // namespace overlook
