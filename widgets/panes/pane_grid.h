#pragma once

#include <QTimer>
#include <QWidget>
#include <vector>

#include "widgets/canvas/canvas.h"

class QGridLayout;

namespace overlook {

class DividerHandle;
class PaneHead;

/// One to four canvases over the same picture that share zoom, position and cursor. The first one is given and stays;
/// alone it fills everything, without a head. The others are made when they are first needed.
class PaneGrid : public QWidget {
    Q_OBJECT

 public:
    enum class Arrangement {
        Beside,  ///< in one row
        Square,  ///< two by two
        Wipe,    ///< the second over the first, right of a divider
        Blink    ///< the second over the first, in turns
    };
    static constexpr int kMostPanes = 4;

    explicit PaneGrid(Canvas& first, QWidget* parent = nullptr);

    /// `count` 1 … 4; those that lie over one another are two.
    void arrange(Arrangement arrangement, int count);
    [[nodiscard]] Arrangement arrangement() const { return m_arrangement; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] Canvas& canvas(int pane) const;
    [[nodiscard]] PaneHead& head(int pane) const;

    /// What a pane but the first shows, where the first one looks.
    void setContent(int pane, CanvasContent content);
    void setGridVisible(bool visible);
    void setOverlaysHidden(bool hidden);
    void setPinning(bool isOn);  ///< a click pins

    /// Where the divider of a wipe is: 0 … 1 of the width.
    [[nodiscard]] double divider() const { return m_divider; }
    void setDivider(double share);

 Q_SIGNALS:
    void headMade(int pane);         ///< a pane is there for the first time
    void hovered(QPoint pixel);      ///< of the picture, in any pane; (-1, -1) = none
    void pixelPinned(QPoint pixel);  ///< in any pane
    void filesDropped(const QStringList& paths);

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

 private:
    struct Cell {
        PaneHead* head;
        Canvas* canvas;
    };

    void add(Canvas& canvas);
    void place();
    void placeDivider();
    void follow(int leader);
    void showGhost(int leader, QPoint pixel);
    [[nodiscard]] bool isOver() const;

    std::vector<Cell> m_cells;
    QGridLayout* m_layout;
    DividerHandle* m_handle;
    QTimer m_blink;
    Arrangement m_arrangement = Arrangement::Beside;
    int m_count = 1;
    double m_divider = 0.5;
    bool m_isFollowing = false;
    bool m_isGridVisible = true;
    bool m_isPinning = false;
};

}  // namespace overlook
