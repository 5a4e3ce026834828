#pragma once

#include <QIcon>
#include <QString>

namespace overlook {

/// One of our monochrome icons (resources/icons/<name>.svg), drawn in the palette's text colour at the moment it is
/// painted: it follows the colour scheme by itself. A null icon for an empty name.
[[nodiscard]] QIcon tintedIcon(const QString& name);

/// The program's icon, in its own colours.
[[nodiscard]] QIcon programIcon();

/// Nothing, in the room of an icon: keeps the titles of a list below one another.
[[nodiscard]] QIcon emptyIcon();

}  // namespace overlook
