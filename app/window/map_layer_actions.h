#pragma once

#include <QObject>

namespace overlook {

class Actions;
class Document;

/// What the Map Layers menu does: maps are laid over each other, exchanged and removed.
class MapLayerActions : public QObject {
    Q_OBJECT

 public:
    MapLayerActions(const Actions& actions, Document& document, QObject& owner);

 private:
    void activateNext();
    void showState();

    const Actions& m_actions;
    Document& m_document;
};

}  // namespace overlook
