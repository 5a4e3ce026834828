#include "app/window/icons.h"

#include <QPixmap>

#include "app/window/tinted_icon_engine.h"

namespace overlook {

namespace {

constexpr int kRoom = 64;  // an icon is scaled down to the size of its view, never up

}  // namespace

QIcon tintedIcon(const QString& name) {
    if (name.isEmpty())
        return {};
    return QIcon(new TintedIconEngine(QStringLiteral(":/icons/%1.svg").arg(name)));
}

QIcon programIcon() {
    return QIcon(QStringLiteral(":/icons/overlook.svg"));
}

QIcon emptyIcon() {
    QPixmap nothing(kRoom, kRoom);
    nothing.fill(Qt::transparent);
    return nothing;
}

}  // namespace overlook
