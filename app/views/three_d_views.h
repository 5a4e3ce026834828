#pragma once

#include <QObject>

#include "app/document/document.h"

namespace overlook {

class Canvas;
class EpochMapsController;
class EpochVolumePanel;
class LinkedCursor;
class ReliefPanel;

/// Keeps the relief and the epoch volume showing a document, and brings what is chosen in them back to it. Works only
/// for panels that are seen.
class ThreeDViews : public QObject {
    Q_OBJECT

 public:
    struct Panels {
        ReliefPanel& relief;
        EpochVolumePanel& epochs;
    };
    ThreeDViews(Document& document, EpochMapsController& epochMaps, Canvas& canvas, const Panels& panels);

    /// Which panels are seen has changed: shows what they missed.
    void refresh();

 private:
    void connectCursors(Canvas& canvas);
    void update(Changes changes);
    void showRelief();
    void showEpochs();
    void setThreshold(double value);

    Document& m_document;
    EpochMapsController& m_epochMaps;
    Panels m_panels;
    LinkedCursor* m_cursor;
};

}  // namespace overlook
