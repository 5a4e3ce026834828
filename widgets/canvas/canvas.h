#pragma once

#include <memory>
#include <opencv2/core.hpp>
#include <optional>
#include <QList>
#include <QPoint>
#include <QPolygonF>
#include <QStringList>
#include <QWidget>

#include "inference/display/compositor.h"
#include "inference/display/hint_layer.h"
#include "widgets/canvas/legend.h"

namespace overlook {

class CanvasTool;
class PicturePyramid;

/// What the canvas shows. Values only; whoever owns the pixels keeps them unchanged.
struct CanvasContent {
    cv::Mat3b picture;                              ///< RGB; empty = nothing open
    std::shared_ptr<const PicturePyramid> pyramid;  ///< of a large picture; without it the canvas makes its own
    bool isPictureVisible = true;
    double pictureOpacity = 1;  ///< against a board in two greys
    std::optional<LabelLayer> labels;
    std::vector<MapLayer> maps;         ///< the last one on top
    std::vector<HintLayer> hints;       ///< over the maps; the last one on top
    std::optional<QPoint> markedPixel;  ///< ringed, for example because its score is explained
    QPolygonF markedOutline;            ///< in picture pixels, likewise; empty = none
    QList<QPoint> pins;                 ///< pinned pixels, ringed and numbered from 1
    bool isRegionDrawable = false;      ///< whether a drag can draw an outline
    Legend legend;
    QString emptyText;  ///< said in the middle when there is no picture
};

/// Shows a picture with its layers at any zoom, pixel-exact, and says which pixel is under the cursor.
/// Wheel zooms at the cursor, drag (left, middle, or Space) pans. Nearest neighbour from 100 % up, area-averaged below,
/// pixel grid from 800 %. At 100 % one picture pixel is one device pixel. Double click goes between fitting and 100 %.
/// Where regions can be drawn, Alt and a left drag draw an outline, or any left drag while the lasso is on; Escape
/// drops one that is under way.
/// While a tool is set, the left button and the pen are the tool's.
class Canvas : public QWidget {
    Q_OBJECT

 public:
    explicit Canvas(QWidget* parent = nullptr);
    ~Canvas() override;

    /// Keeps zoom and position when the picture has the same size as before; otherwise fits it.
    void setContent(CanvasContent content);
    [[nodiscard]] const CanvasContent& content() const;

    /// Another hint in place of content().hints[layer], which differs in these picture pixels only: what is painted
    /// anew is the part of the view that shows them.
    void setHint(std::size_t layer, TriMask mask, const QRect& picturePixels);
    /// What the left button does; null = pan and click. The former tool's gesture is cancelled. Not owned.
    void setTool(CanvasTool* tool);
    [[nodiscard]] CanvasTool* tool() const;

    /// Device pixels per picture pixel: 1.0 = 100 %.
    [[nodiscard]] double zoom() const;
    void setZoom(double zoom);  ///< around the centre of the view
    void zoomIn();
    void zoomOut();
    /// Where the view is: its middle, in picture coordinates.
    [[nodiscard]] QPointF centre() const;
    void setView(double zoom, QPointF centre);
    void fitToView();
    [[nodiscard]] bool isFitted() const;  ///< keeps fitting when resized until the user zooms

    void setGridVisible(bool visible);
    void setLassoOn(bool isOn);
    void setHintsVisible(bool visible);
    void setPinning(bool isOn);  ///< a click pins, as Ctrl and a click always does
    /// Where the cursor is in another canvas over the same picture: a cross hair; (-1, -1) = nowhere.
    void setGhost(QPoint pixel);
    [[nodiscard]] QPoint ghost() const;
    void setOverlaysHidden(bool hidden);                       ///< while V is held: only the picture
    [[nodiscard]] QPoint pixelAt(QPointF viewPosition) const;  ///< picture pixel; (-1, -1) outside
    [[nodiscard]] QPointF viewPositionOf(QPointF picturePoint) const;

 Q_SIGNALS:
    void hovered(QPoint pixel);  ///< picture pixel under the cursor; (-1, -1) when it left
    void zoomChanged(double zoom);
    void viewMoved();  ///< the zoom or the visible part changed
    void filesDropped(const QStringList& paths);
    void pixelClicked(QPoint pixel);
    void pixelPinned(QPoint pixel);
    void regionDrawn(const QPolygonF& outline);  ///< in picture pixels, at least three points

 protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

 private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
