#pragma once

#include <QWidget>
#include <vector>

#include "widgets/charts/curve_chart.h"

class QPushButton;
class QTableWidget;
class QToolButton;

namespace overlook {

class Picker;

/// What maps, mask and scores hold at probed pixels: a table, and a chart over epochs or methods.
class ProbePanel : public QWidget {
    Q_OBJECT

 public:
    struct Row {
        QString point;      ///< "1" for the first pin; translated for the cursor
        QStringList cells;  ///< one for each column
        bool isPin = true;  ///< can be taken away
    };
    struct State {
        QStringList columns;  ///< translated
        std::vector<Row> rows;
        CurveChart::Content chart;
        bool isOverMethods = false;
        QString missing;  ///< what can be computed, as a button says it; empty = nothing
    };

    explicit ProbePanel(QWidget* parent = nullptr);

    void setState(State state);  ///< emits nothing
    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] CurveChart& chart() const { return *m_chart; }

    [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
    void overMethodsChosen(bool isOverMethods);
    void unpinAsked(int pin);  ///< 0 …
    void computeAsked();
    void epochPicked(int epoch);

 protected:
    void changeEvent(QEvent* event) override;

 private:
    void showTable();
    void removeSelected();
    void retranslate();

    State m_state;
    QTableWidget* m_table;
    Picker* m_over;
    QPushButton* m_compute;
    QToolButton* m_remove;
    CurveChart* m_chart;
};

}  // namespace overlook
