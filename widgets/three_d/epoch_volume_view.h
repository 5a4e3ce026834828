#pragma once

#include <memory>

#include "inference/display/compositor.h"
#include "widgets/three_d/epoch_volume.h"
#include "widgets/three_d/vtk_widget.h"

namespace overlook {

/// What the epoch volume shows. Values only; whoever owns the pixels keeps them unchanged.
struct EpochVolumeContent {
    cv::Mat3b picture;  ///< RGB; lies on the slice plane
    EpochMaps maps;
    MapStyle style;  ///< colours and scale; the scale is one for all epochs
    int epoch = 0;   ///< the one where the plane stands
};

/// How attention grows during training: picture columns and rows, and the epochs as third axis, the latest in front.
/// An iso-surface at a level, or the volume itself; a plane shows the map of one epoch on the picture and can be
/// dragged along the epochs.
class EpochVolumeView : public VtkWidget {
    Q_OBJECT

 public:
    explicit EpochVolumeView(QWidget* parent = nullptr);
    ~EpochVolumeView() override;

    /// Keeps the camera when the picture has the same proportions as before.
    void setContent(const EpochVolumeContent& content);
    /// Moves the plane only; an epoch that is not one of the content's: the nearest before it.
    void setEpoch(int epoch);
    [[nodiscard]] int epoch() const;
    void setLevel(double level);        ///< normalised, of the iso-surface
    void setVolumeShown(bool isShown);  ///< the volume in place of the surface
    void setPlaneShown(bool isShown);

    /// Where an epoch lies along the third axis of the world; 0 = the first one.
    [[nodiscard]] double depthOf(int epoch) const;
    /// Triangles of the iso-surface as it is now.
    [[nodiscard]] int surfaceTriangles() const;
    /// Where the middle of the plane's upper edge is seen.
    [[nodiscard]] QPointF planePosition() const;

 Q_SIGNALS:
    void epochChosen(int epoch);  ///< the plane was dragged there; only by the user

 protected:
    void middleOfScene(double (&middle)[3]) const override;
    void setCoarse(bool isCoarse) override;
    bool beginDragAt(QPointF position) override;
    void dragTo(QPointF position) override;

 private:
    void showForm();
    void showPlane();
    void showLabels();

    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
