#include "inference/engine/failure.h"

#include <new>
#include <sstream>

namespace overlook {

namespace {

constexpr std::size_t kLongestLine = 300;

bool isOutOfMemory(const std::exception& exception) {
    if (dynamic_cast<const std::bad_alloc*>(&exception))
        return true;
    // LibTorch and OpenCV have no type of their own for it.
    const std::string message = exception.what();
    for (const char* sign : {"out of memory", "can't allocate memory", "not enough memory", "Failed to allocate"})
        if (message.find(sign) != std::string::npos)
            return true;
    return false;
}

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
