#pragma once

#include <QObject>

#include "app/controllers/run_curves.h"
#include "app/controllers/run_quality.h"
#include "widgets/charts/run_charts_panel.h"

namespace overlook {

/// Fills the panel of charts from the open run and those beside it.
class RunChartsView : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        RunCurves& curves;
        RunQuality& quality;
        RunChartsPanel& panel;
    };
    explicit RunChartsView(const Parts& parts, QObject* parent = nullptr);

    void setWatched(bool isWatched);  ///< nothing is read while nobody looks

    void refresh();

 private:
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] bool isShown(const QString& column) const;
    void wantQuality();
    [[nodiscard]] CurveChart::Content chart() const;
    [[nodiscard]] CurveChart::Content reliability() const;
    [[nodiscard]] CurveChart::Content thresholdOverlap() const;

    Document& m_document;
    RunCurves& m_curves;
    RunQuality& m_quality;
    RunChartsPanel& m_panel;
    RunChartsPanel::Kind m_kind = RunChartsPanel::Kind::Curves;
    bool m_isWatched = false;
    QStringList m_shown;  ///< columns the user chose
    bool m_isChosen = false;
};

}  // namespace overlook
