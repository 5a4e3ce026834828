#pragma once

namespace overlook {

/// Parses the arguments, runs the command, reports failures on standard error. Returns the exit status.
[[nodiscard]] int runCommandLine(int argc, char** argv);

}  // namespace overlook
