#pragma once

#include <QObject>

namespace overlook {

/// Leaves the arrow keys, Home, End and the page keys to a slider that has the focus, where the window's shortcuts
/// would take them.
class ArrowKeyGuard : public QObject {
    Q_OBJECT

 public:
    using QObject::QObject;

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace overlook
