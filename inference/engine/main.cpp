#include <unistd.h>

#include <array>
#include <cstddef>
#include <cstring>

#include "inference/engine/command_line.h"
#include "inference/engine/engine_devices.h"

namespace {

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)  // their own libraries have to come first

/// Starts the program anew with OMP_WAIT_POLICY=passive unless the user has set the variable: threads that wait for
/// work then sleep instead of spinning, which takes the cores from everything else, from the window and from other
/// engines above all (docs/benchmarks.md). OpenMP reads the variable while its library is initialised, and setting it
/// earlier from within is lost, because the C library takes over the environment later still. Nothing is initialised
/// here yet, so the second start costs little.
void letWaitingThreadsSleep(int /*argc*/, char** argv, char** environment) {
    static char policy[] = "OMP_WAIT_POLICY=passive";
    static std::array<char*, 4096> changed;
    const std::size_t nameLength = std::strchr(policy, '=') + 1 - policy;
    std::size_t count = 0;
    for (; environment[count]; ++count) {
        if (count + 2 == changed.size() || std::strncmp(environment[count], policy, nameLength) == 0)
            return;
        changed[count] = environment[count];
    }
    changed[count] = policy;
    changed[count + 1] = nullptr;
    ::execve("/proc/self/exe", argv, changed.data());  // where that fails, the threads spin
}

// Functions that run before the libraries of the program are initialised (System V ABI).
using EarlyFunction = void (*)(int, char**, char**);
[[gnu::section(".preinit_array"), gnu::used]] const EarlyFunction kEarly = letWaitingThreadsSleep;

#endif

}  // namespace

int main(int argc, char** argv) {
    overlook::skipDenormals();  // before any other thread is there
    return overlook::runCommandLine(argc, argv);
}
