#pragma once

#include <memory>
#include <vector>

#include "app/controllers/pane.h"

namespace overlook {

/// The panes beside the window's own view, and what they have in common: picture, class, and one scale. Pane 0 is the
/// window's own view; with it alone there is nothing else, and everything is as without panes.
class PaneController : public QObject {
    Q_OBJECT

 public:
    enum class Layout {
        Single,
        Two,    ///< side by side
        Three,  ///< side by side
        Four,   ///< two by two
        Wipe,   ///< two over one another, parted by a divider
        Blink   ///< two over one another, in turns
    };
    Q_ENUM(Layout)

    explicit PaneController(const ResultParts& main, QObject* parent = nullptr);
    ~PaneController() override;

    [[nodiscard]] Layout layout() const { return m_layout; }
    /// New panes are made, those too many are dropped.
    void setLayout(Layout layout);
    [[nodiscard]] int count() const { return static_cast<int>(m_panes.size()) + 1; }  ///< 1 … 4
    [[nodiscard]] Document& document(int pane);  ///< of 0 … count() - 1; 0 is the window's own
    [[nodiscard]] const PaneChoice& choice(int pane) const { return paneAt(pane).choice(); }  ///< of 1 … count() - 1
    /// A pane that is not there: nothing happens.
    void choose(int pane, const PaneChoice& choice);

    /// One scale over the maps of all panes, so that equal colours are equal values; otherwise each has its own. A
    /// difference always has its own, around zero.
    void lockScale(bool isOn);
    [[nodiscard]] bool isScaleLocked() const { return m_isScaleLocked; }

    /// Three panes with a locked scale: the epoch `after` of the open run in the window's own view, where the timeline
    /// moves it; the epoch `before`, which is pinned as the reference; and what changed, after − before.
    void showComparison(int before, int after);
    /// The same with anything to compare with, for example an epoch of another run.
    void showComparison(const PaneChoice& before, int after);

    void cancel();  ///< what is being computed for panes

    /// Run folders beside the open one, for choice; known a little after a run was opened.
    [[nodiscard]] const QStringList& neighbourRuns() const { return m_neighbourRuns; }

 Q_SIGNALS:
    void changed();  ///< the layout, the lock or what is chosen for a pane
    void noticed(overlook::Workspace::Severity severity, const QString& text);

 private:
    [[nodiscard]] const Pane& paneAt(int pane) const { return *m_panes[static_cast<std::size_t>(pane) - 1]; }
    void addPane();
    [[nodiscard]] PaneChoice firstChoice(int pane) const;
    void follow(Changes changes);
    void refreshResults();
    void showDifference(Pane& pane);
    void shareScale();
    void findNeighbourRuns();

    ResultParts m_main;
    Layout m_layout = Layout::Single;
    bool m_isScaleLocked = true;
    bool m_isFollowing = false;
    std::vector<std::unique_ptr<Pane>> m_panes;
    QString m_runFolder;
    QStringList m_neighbourRuns;
};

}  // namespace overlook
