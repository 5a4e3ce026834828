#pragma once

#include <QObject>

#include "app/document/document.h"

namespace overlook {

class EpochValues;
class Timeline;

/// Keeps the timeline showing the open run's epochs, the curve over them and the runs below, and brings back what is
/// chosen in it.
class TimelineView : public QObject {
    Q_OBJECT

 public:
    TimelineView(Document& document, EpochValues& values, Timeline& timeline, QObject* parent = nullptr);

    void refresh();  ///< everything again, for example in another language

 private:
    void showEpochs();
    void showCurves();
    [[nodiscard]] QString curveName() const;

    Document& m_document;
    EpochValues& m_values;
    Timeline& m_timeline;
};

}  // namespace overlook
