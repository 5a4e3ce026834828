#include "inference/engine/commands/problem_list.h"

#include <algorithm>
#include <string>

#include "inference/engine/console.h"

namespace overlook {

void warnOf(const DataProblems& problems, Console& console) {
    constexpr std::size_t kListed = 20;
    const std::size_t count = std::min(kListed, problems.size());
    for (std::size_t i = 0; i < count; ++i)
        console.warn(problems[i].error.sentence());
    if (problems.size() > count)
        console.warn({OVERLOOK_TEXT("Warning", "… and %1 more problems."), {std::to_string(problems.size() - count)}});
}

void listingProblems(Console& console, const std::function<void()>& work) {
    try {
        work();
    } catch (const BrokenDataSet& broken) {
        if (broken.problems().size() > 1)
            warnOf(broken.problems(), console);
        throw;
    }
}

}  // namespace overlook
