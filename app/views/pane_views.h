#pragma once

#include <array>
#include <QObject>
#include <QPointer>

#include "app/controllers/pane_controller.h"
#include "widgets/panes/pane_grid.h"
#include "widgets/panes/pane_head.h"

namespace overlook {

/// Keeps the panes beside the window's own view showing their documents, and the heads of all saying what is shown;
/// brings what is chosen in a head back.
class PaneViews : public QObject {
    Q_OBJECT

 public:
    PaneViews(PaneController& panes, PaneGrid& grid, QObject* parent = nullptr);

    [[nodiscard]] PaneGrid& grid() const { return m_grid; }
    void setLegendVisible(bool visible);
    void refresh();  ///< everything again, for example in another language

 Q_SIGNALS:
    void runAsked(int pane);  ///< a folder is to be chosen for a pane
    void modelAsked(int pane);

 private:
    void arrange();
    void connectHead(int pane);
    void connectDocuments();
    void showPane(int pane);
    void showHead(int pane);
    [[nodiscard]] PaneHead::State headState(int pane) const;
    [[nodiscard]] std::vector<Choice> sourceChoices(int pane) const;
    [[nodiscard]] std::vector<Choice> epochChoices(int pane) const;
    void chooseSource(int pane, const QString& id);
    void chooseEpoch(int pane, const QString& id);
    void chooseMethod(int pane, const QString& id);
    void chooseLayer(int pane, const QString& name);
    [[nodiscard]] bool isOwnView(int pane) const { return pane == 0; }

    PaneController& m_panes;
    PaneGrid& m_grid;
    std::array<QPointer<Document>, PaneGrid::kMostPanes> m_shown;  ///< whose changes are listened to, by pane
    bool m_isLegendVisible = true;
};

}  // namespace overlook
