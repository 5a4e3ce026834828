#pragma once

#include <QObject>

#include "app/controllers/run_curves.h"
#include "widgets/charts/run_charts_panel.h"

namespace overlook {

/// Fills the panel of curves from the open run and those beside it.
class RunChartsView : public QObject {
    Q_OBJECT

 public:
    RunChartsView(Document& document, RunCurves& curves, RunChartsPanel& panel, QObject* parent = nullptr);

    void refresh();

 private:
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] bool isShown(const QString& column) const;
    [[nodiscard]] CurveChart::Content chart() const;

    Document& m_document;
    RunCurves& m_curves;
    RunChartsPanel& m_panel;
    QStringList m_shown;  ///< columns the user chose
    bool m_isChosen = false;
};

}  // namespace overlook
