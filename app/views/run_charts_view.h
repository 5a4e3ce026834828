#pragma once

#include <QObject>

#include "app/controllers/channel_controller.h"
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
        ChannelController& channels;
        RunChartsPanel& panel;
    };
    explicit RunChartsView(const Parts& parts, QObject* parent = nullptr);

    void setWatched(bool isWatched);  ///< nothing is read while nobody looks

    void refresh();

 private:
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] std::ptrdiff_t shownRuns() const;
    [[nodiscard]] bool isShown(const QString& column) const;
    void wantQuality();
    void showColumn(const QString& column, bool isShown);
    [[nodiscard]] CurveChart::Content content() const;
    [[nodiscard]] CurveChart::Content chart() const;
    [[nodiscard]] CurveChart::Content reliability() const;
    [[nodiscard]] CurveChart::Content thresholdOverlap() const;
    [[nodiscard]] CurveChart::Content channels() const;
    [[nodiscard]] std::vector<RunChartsPanel::Item> channelLayers() const;

    Document& m_document;
    RunCurves& m_curves;
    RunQuality& m_quality;
    ChannelController& m_channels;
    RunChartsPanel& m_panel;
    RunChartsPanel::Kind m_kind = RunChartsPanel::Kind::Curves;
    bool m_isWatched = false;
    QStringList m_shown;  ///< columns the user chose
    bool m_isChosen = false;
    QString m_channelLayer;  ///< whose channels are shown; empty = the last one
};

}  // namespace overlook
