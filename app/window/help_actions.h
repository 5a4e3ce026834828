#pragma once

#include <QObject>
#include <QString>

class QSettings;
class QWidget;

namespace overlook {

class Actions;
class Document;

/// What the Help menu does, except the tour.
class HelpActions : public QObject {
    Q_OBJECT

 public:
    /// What the dialogs are about.
    struct Subjects {
        Document& document;
        QSettings& settings;
        QString engineProgram;
    };

    HelpActions(const Actions& actions, const Subjects& subjects, QWidget& window);
};

}  // namespace overlook
