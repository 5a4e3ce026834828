#pragma once

#include <QObject>

#include "inference/core/class_table.h"

class QWidget;

namespace overlook {

class Actions;
class Workspace;

/// What the Classes menu does with the classes of the open project. Names, colours and order change no hint; a merge
/// moves them.
class ClassActions : public QObject {
    Q_OBJECT

 public:
    ClassActions(const Actions& actions, Workspace& workspace, QWidget& window);

 private:
    void add();
    void rename();
    void recolour();
    void merge();
    void remove();
    /// The classes that the selected one can be merged into; the background is not one of them.
    [[nodiscard]] ClassTable mergeTargets() const;
    void toggleLabel();
    [[nodiscard]] const ClassEntry* current() const;  ///< the selected class in the project; null = none
    [[nodiscard]] QString askName(const QString& title, const QString& proposed);
    void showState();

    const Actions& m_actions;
    Workspace& m_workspace;
    QWidget& m_window;
};

}  // namespace overlook
