#pragma once

#include <QWidget>
#include <vector>

#include "widgets/charts/curve_chart.h"

class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace overlook {

class Picker;

/// Charts of runs: curves, with which runs and which columns of their metrics, or one that tells how good a run is.
class RunChartsPanel : public QWidget {
    Q_OBJECT

 public:
    struct Item {
        QString id;
        QString text;
        bool isShown = false;

        bool operator==(const Item&) const = default;
    };
    enum class Kind {
        Curves,            ///< of losses and metrics
        Reliability,       ///< how often what was said is so
        ThresholdOverlap,  ///< IoU of maps above a threshold with the truth
        Channels           ///< what a network's own attention weighs channels, a bar each; columns are its layers
    };
    struct State {
        Kind kind = Kind::Curves;
        std::vector<Item> runs;
        std::vector<Item> columns;
        CurveChart::Content chart;
    };

    explicit RunChartsPanel(QWidget* parent = nullptr);

    void setState(State state);  ///< emits nothing
    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] CurveChart& chart() const { return *m_chart; }

    [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
    void kindChosen(overlook::RunChartsPanel::Kind kind);
    void runShown(const QString& id, bool isShown);
    void columnShown(const QString& id, bool isShown);
    void epochPicked(int epoch);
    void saveAsked();

 protected:
    void changeEvent(QEvent* event) override;

 private:
    void retranslate();

    State m_state;
    Picker* m_kind;
    QListWidget* m_runs;
    QListWidget* m_columns;
    QToolButton* m_save;
    CurveChart* m_chart;
};

}  // namespace overlook
