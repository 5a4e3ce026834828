#include <cstdlib>

#include "inference/engine/command_line.h"

namespace {

/// Threads that wait for work sleep instead of spinning: spinning takes the cores from everything else, from the window
/// and from other engines above all (docs/benchmarks.md). OpenMP reads this once, while its library is loaded and so
/// before main(). What the user has set stays.
void letWaitingThreadsSleep() {
    ::setenv("OMP_WAIT_POLICY", "passive", /*overwrite=*/0);
}

// Functions that run before the libraries of the program are initialised (System V ABI).
using EarlyFunction = void (*)();
[[gnu::section(".preinit_array"), gnu::used]] const EarlyFunction kEarly = letWaitingThreadsSleep;

}  // namespace

int main(int argc, char** argv) {
    return overlook::runCommandLine(argc, argv);
}
