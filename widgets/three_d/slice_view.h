#pragma once

#include <memory>
#include <optional>
#include <QWidget>

#include "inference/core/class_table.h"
#include "inference/display/map_style.h"
#include "widgets/three_d/medical_volume.h"

namespace overlook {

/// What the slice views of one volume share. Nobody changes the volume while it is shown; labels and map may grow in
/// place, which `revision` tells.
struct SliceContent {
    std::shared_ptr<const MedicalVolume> volume;
    std::shared_ptr<const std::vector<std::uint8_t>> labels;  ///< on the volume's voxels; null = no mask
    std::shared_ptr<const ClassTable> classes;                ///< of the labels; null = they have no names
    std::shared_ptr<const std::vector<float>> map;            ///< raw, on the voxels; NaN = none (yet); null = no map
    MapStyle mapStyle = {};                                   ///< sharedRange is that of the whole volume
    /// Another one whenever labels, map or its style were changed in place.
    int revision = 0;
    /// Likewise of labels and of map and style, for the 3-D view alone: surfaces take longer than slices.
    int solidLabels = 0;
    int solidMap = 0;
    GreyWindow window;
    double maskOpacity = 0.45;
    std::array<int, 3> cross{0, 0, 0};  ///< voxel under the crosshair

    /// Of a label, 0xRRGGBB.
    [[nodiscard]] std::uint32_t colourOf(int label) const;
};

/// One slice of a volume with its mask, its map and the crosshair; millimetres have the same length in both directions.
/// Click or drag moves the crosshair, the wheel and Page Up and Down go through the slices, right drag changes the grey
/// window: across its width, up and down its level. Painted without OpenGL.
class SliceView : public QWidget {
    Q_OBJECT

 public:
    explicit SliceView(SlicePlane plane, QWidget* parent = nullptr);

    void setContent(const SliceContent& content);
    [[nodiscard]] const SliceContent& content() const { return m_content; }
    [[nodiscard]] SlicePlane plane() const { return m_plane; }

    /// The voxel that is seen at a point of the widget; nothing beside the slice.
    [[nodiscard]] std::optional<std::array<int, 3>> voxelAtPoint(QPointF position) const;
    /// Where a voxel's centre is seen, whatever slice it is in.
    [[nodiscard]] QPointF positionOf(const std::array<int, 3>& voxel) const;

 Q_SIGNALS:
    void crossMoved(const std::array<int, 3>& voxel);  ///< only by the user
    void windowChanged(const overlook::GreyWindow& window);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override { return {320, 280}; }

 private:
    [[nodiscard]] QRectF target() const;
    [[nodiscard]] QImage sliceImage() const;
    void step(int slices);
    void moveCross(QPointF position);
    void paintCross(QPainter& painter) const;
    void paintLetters(QPainter& painter) const;

    SlicePlane m_plane;
    SliceContent m_content;
    std::vector<std::uint32_t> m_labelColours;
    QImage m_image;  ///< of the slice as it is painted; null = to be made
    QPointF m_last;
    int m_wheel = 0;  ///< eighths of a degree that are not a slice yet
};

}  // namespace overlook
