#pragma once

#include <functional>
#include <QTest>

namespace overlook::test {

/// Runs the event loop until the condition holds; false when that takes unreasonably long.
[[nodiscard]] inline bool eventually(const std::function<bool()>& condition, int milliseconds = 20'000) {
    return QTest::qWaitFor(condition, milliseconds);
}

}  // namespace overlook::test
