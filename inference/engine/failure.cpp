#include "inference/engine/failure.h"

#include <sstream>

#include "inference/core/memory_failure.h"

namespace overlook {

namespace {

constexpr std::size_t kLongestLine = 300;

}  // namespace

std::string essentialLine(const std::string& message) {
    std::istringstream lines(message);
    std::string first;
    std::string raised;
    for (std::string line; std::getline(lines, line);) {
        if (first.empty())
            first = line;
        // What a TorchScript program raised is the last line after its traceback.
        if (line.find("Error: ") != std::string::npos)
            raised = line;
    }
    std::string essential = raised.empty() ? first : raised;
    if (essential.size() > kLongestLine)
        essential = essential.substr(0, kLongestLine) + "…";
    return essential;
}

Error failureOf(const std::exception& exception) {
    if (const auto* error = dynamic_cast<const Error*>(&exception))
        return *error;
    if (isOutOfMemory(exception))
        return Error(Error::Kind::Engine,
                     OVERLOOK_TEXT("Error",
                                   "There is not enough memory for this. Use a smaller size, fewer classes at "
                                   "once or a smaller batch."));
    return Error(Error::Kind::Engine, OVERLOOK_TEXT("Error", "The computation failed: %1"),
                 {essentialLine(exception.what())});
}

}  // namespace overlook
