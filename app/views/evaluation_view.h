#pragma once

#include <QObject>

#include "app/controllers/evaluation_controller.h"
#include "widgets/charts/evaluation_panel.h"

namespace overlook {

/// Fills the panel of the evaluation from the figures of the open run, and goes where a row of it says.
class EvaluationView : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        EvaluationController& evaluation;
        EvaluationPanel& panel;
    };
    explicit EvaluationView(const Parts& parts, QObject* parent = nullptr);

    void refresh();

 Q_SIGNALS:
    void runAsked(const QString& folder, int epoch);  ///< another one is to be opened at this epoch

 private:
    void takeFigures();
    void fillTables();
    void fill(EvaluationPanel::Table table, MapFigures::Scope scope);
    void fillRuns();
    [[nodiscard]] FigureTable::Row rowOf(const EvaluatedRun& run, const std::vector<std::string>& measures) const;
    void go(const FigureTable::Row& row);
    [[nodiscard]] FigureTable::Content content(MapFigures::Scope scope) const;
    [[nodiscard]] std::vector<Choice> epochChoices() const;
    [[nodiscard]] std::vector<Choice> chartChoices() const;
    [[nodiscard]] CurveChart::Content curves() const;
    [[nodiscard]] CurveChart::Content overEpochs() const;
    [[nodiscard]] CurveChart::Content overThresholds() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString figureText(const MapFigures& figures) const;
    [[nodiscard]] bool isListed(int epoch) const { return m_epoch == 0 || m_epoch == epoch; }

    Parts m_parts;
    EvaluationController::Figures m_figures;  ///< that the tables are of
    std::vector<std::string> m_measures;      ///< ids
    int m_epoch = 0;                          ///< that is listed; 0 = all
    QString m_chart;                          ///< id of a measure, or "threshold"
};

}  // namespace overlook
