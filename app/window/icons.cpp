#include "app/window/icons.h"

#include "app/window/tinted_icon_engine.h"

namespace overlook {

QIcon tintedIcon(const QString& name) {
    if (name.isEmpty())
        return {};
    return QIcon(new TintedIconEngine(QStringLiteral(":/icons/%1.svg").arg(name)));
}

QIcon programIcon() {
    return QIcon(QStringLiteral(":/icons/overlook.svg"));
}

}  // namespace overlook
