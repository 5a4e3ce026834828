#pragma once

#include <QObject>

namespace overlook {

class Actions;
class Document;
class EpochFlash;

/// Pins the epoch that others are compared with, and switches the difference to it.
class CompareActions : public QObject {
    Q_OBJECT

 public:
    CompareActions(const Actions& actions, Document& document, EpochFlash& flash, QObject& owner);

 private:
    void showState();

    const Actions& m_actions;
    Document& m_document;
    EpochFlash& m_flash;
};

}  // namespace overlook
