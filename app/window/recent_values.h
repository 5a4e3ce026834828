#pragma once

#include <QStringList>

namespace overlook {

/// The list with `value` in front, once, and without what is too old for it.
[[nodiscard]] inline QStringList withNewest(QStringList values, const QString& value, int limit) {
    values.removeAll(value);
    values.prepend(value);
    return values.mid(0, limit);
}

}  // namespace overlook
