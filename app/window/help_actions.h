#pragma once

#include <QObject>

class QWidget;

namespace overlook {

class Actions;

/// What the Help menu does.
class HelpActions : public QObject {
    Q_OBJECT

 public:
    HelpActions(const Actions& actions, const QString& engineProgram, QWidget& window);
};

}  // namespace overlook
