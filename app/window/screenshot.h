#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace overlook {

class Workspace;

/// Saves a picture of the window once the workspace reached a state, for the documentation and for tests.
class Screenshot : public QObject {
    Q_OBJECT

 public:
    struct Order {
        QString file;   ///< PNG
        QString state;  ///< of Workspace::reached, or "window shown"
        int timeoutSeconds = 600;
    };

    Screenshot(QWidget& window, Workspace& workspace, Order order);

 Q_SIGNALS:
    /// Once: saved (empty), or why not.
    void finished(const QString& failure);

 private:
    void settle();
    void save();
    void finish(const QString& failure);

    QWidget& m_window;
    Order m_order;
    bool m_isSettling = false;
    bool m_isFinished = false;
};

}  // namespace overlook
