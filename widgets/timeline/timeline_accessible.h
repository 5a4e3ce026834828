#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace overlook {

/// Factory for QAccessible: the timeline's track as a slider whose value is the epoch. nullptr for all other objects.
[[nodiscard]] QAccessibleInterface* timelineAccessible(const QString& className, QObject* object);

}  // namespace overlook
