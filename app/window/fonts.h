#pragma once

#include <QString>

namespace overlook {

/// Names Chinese and Korean fonts after the system's font, so that they are taken in its weight (left to itself, Qt may
/// fall back to a bold cut), and in the shapes that belong to the language ("en", "zh_CN", "ko").
void useFontsFor(const QString& languageCode);

}  // namespace overlook
