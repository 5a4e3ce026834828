#pragma once

#include <functional>
#include <QObject>

namespace overlook {

class Actions;
class Document;
struct MapStyle;

/// What the Map Scale menu does: where the scale of the active map ends, clip, gamma, and contours.
class MapScaleActions : public QObject {
    Q_OBJECT

 public:
    MapScaleActions(const Actions& actions, Document& document, QObject& owner);

 private:
    void connectSteps();
    void connectContours();
    void change(const std::function<void(MapStyle&)>& by);
    void showState();

    const Actions& m_actions;
    Document& m_document;
};

}  // namespace overlook
