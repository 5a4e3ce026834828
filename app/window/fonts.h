#pragma once

#include <QString>

namespace overlook {

/// Names Chinese, Japanese and Korean fonts after the system's font, so that they are taken in its weight (left to
/// itself, Qt may fall back to a bold cut), and in the shapes that belong to the language ("en", "ja", "zh_CN", …).
void useFontsFor(const QString& languageCode);

}  // namespace overlook
