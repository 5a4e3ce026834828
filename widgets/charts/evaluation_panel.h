#pragma once

#include <array>
#include <QWidget>
#include <vector>

#include "widgets/charts/curve_chart.h"
#include "widgets/charts/figure_table.h"
#include "widgets/panels/choice.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace overlook {

class ElidedLabel;
class Picker;

/// How good the maps of a run are: figures of each map, picture, class and epoch in tables, beside those of
/// other runs, and a chart of them.
class EvaluationPanel : public QWidget {
    Q_OBJECT

 public:
    enum Table { Maps, Pictures, Classes, Epochs, Runs, kTables };
    struct State {
        QString summary;  ///< the totals; translated, as all texts here
        QString warning;  ///< that the figures are not of the run as it is; empty = they are
        QString absence;  ///< why there is nothing, and what to do; empty = there are figures
        std::vector<Choice> kinds;
        QString kind;  ///< of the maps
        std::vector<Choice> epochs;
        QString epoch;  ///< whose maps, pictures and classes are listed
        std::vector<Choice> charts;
        QString chart;
        CurveChart::Content curves;
        bool isOverEpochs = true;  ///< the chart: a click goes to the epoch
        QString obstacle;          ///< why nothing can be evaluated now; empty = it can
    };

    explicit EvaluationPanel(QWidget* parent = nullptr);

    void setState(State state);  ///< emits nothing
    void setTable(Table table, FigureTable::Content content);
    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] FigureTable& table(Table table) const { return *m_tables.at(table); }
    [[nodiscard]] CurveChart& chart() const { return *m_chart; }

    [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
    void kindChosen(const QString& id);
    void epochChosen(const QString& id);
    void chartChosen(const QString& id);
    void rowChosen(const overlook::FigureTable::Row& row);
    void epochPicked(int epoch);
    void languageChanged();  ///< headings, choices and sentences are to be set again
    void evaluateAsked();
    void exportAsked();
    void reportAsked();

 protected:
    void changeEvent(QEvent* event) override;

 private:
    void build();
    void connectParts();
    void retranslate();

    State m_state;
    ElidedLabel* m_summary;
    QLabel* m_warning;
    QLabel* m_absence;
    Picker* m_kind;
    Picker* m_epoch;
    Picker* m_chartKind;
    QPushButton* m_evaluate;
    QPushButton* m_export;
    QPushButton* m_report;
    QStackedWidget* m_pages;
    QTabWidget* m_tabs;
    std::array<FigureTable*, kTables> m_tables;
    CurveChart* m_chart;
};

}  // namespace overlook
