#pragma once

namespace overlook {

/// What the program's exit status tells scripts; the numbers are a contract (docs/command-line.md).
enum class ExitCode {
    Done = 0,
    SomeFailed = 1,  ///< some inputs failed, the rest is done
    WrongUsage = 2,
    Unusable = 3,    ///< the model or the data cannot be used
    Cancelled = 130  ///< as shells report a program that SIGINT ended
};

}  // namespace overlook
