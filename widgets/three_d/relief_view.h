#pragma once

#include <memory>
#include <QPoint>

#include "inference/display/compositor.h"
#include "widgets/three_d/surface_picture.h"
#include "widgets/three_d/vtk_widget.h"

namespace overlook {

struct HeightField;

/// What the relief shows. Values only; whoever owns the pixels keeps them unchanged.
struct ReliefContent {
    cv::Mat3b picture;  ///< RGB
    MapLayer map;       ///< its values are the heights; empty = a flat picture
};

/// A map as a landscape: the higher, the more the network looked there. The picture lies on it.
class ReliefView : public VtkWidget {
    Q_OBJECT

 public:
    explicit ReliefView(QWidget* parent = nullptr);
    ~ReliefView() override;

    /// Keeps the camera when the picture has the same size as before.
    void setContent(const ReliefContent& content);
    void setSurface(SurfaceKind kind);
    /// Height of the value 1 as a share of the picture's longer side, 0 … 1.
    void setHeightScale(double scale);
    [[nodiscard]] double heightScale() const;
    /// A plane at this normalised value, 0 … 1; 0 = none.
    void setThreshold(double value);
    /// A pin at a pixel of the picture; (-1, -1) = none.
    void setMarker(QPoint pixel);
    [[nodiscard]] QPoint marker() const;

    /// The landscape with the finer grid, with heights as they are shown (unit: the picture's longer side).
    [[nodiscard]] HeightField landscape() const;
    /// What lies on it, RGB.
    [[nodiscard]] cv::Mat3b surface() const;
    /// Vertices along the longer side as drawn now: fewer during a drag.
    [[nodiscard]] int detail() const;
    /// The pixel of the picture that is seen at a point of the widget; (-1, -1) = none.
    [[nodiscard]] QPoint pixelAt(QPointF position) const;
    /// Where a pixel of the picture is seen.
    [[nodiscard]] QPointF viewPositionOf(QPoint pixel) const;

 Q_SIGNALS:
    void pixelHovered(QPoint pixel);  ///< (-1, -1) when none is under the cursor any more
    void pixelClicked(QPoint pixel);

 protected:
    void middleOfScene(double (&middle)[3]) const override;
    void setCoarse(bool isCoarse) override;
    void hoverAt(std::optional<QPointF> position) override;
    void clickAt(QPointF position) override;

 private:
    void showSurface();
    void showPlane();
    void showMarker();

    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
