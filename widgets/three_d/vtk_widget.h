#pragma once

#include <memory>
#include <optional>
#include <QOpenGLWidget>

#include "widgets/three_d/orbit_camera.h"

class vtkRenderer;

namespace overlook {

/// A line through the world, from the eye on.
struct Ray {
    double origin[3];
    double direction[3];  ///< from the nearest to the farthest visible point
};

/// Shows a VTK scene: renders it when something changed, and lets mouse and keys turn, move and zoom the camera.
/// Left drag turns, middle or Shift and left drag moves, right drag or the wheel zooms; the arrow keys turn with Shift,
/// + and - zoom. While a drag goes on the scene may be drawn more coarsely.
/// Must only be made where whyNoOpenGl() is empty.
class VtkWidget : public QOpenGLWidget {
    Q_OBJECT

 public:
    VtkWidget(OrbitCamera camera, QWidget* parent);
    ~VtkWidget() override;

    /// Draws the scene anew as soon as the event loop comes to it.
    void requestRender();
    void resetCamera();
    void turnCamera(double azimuthDegrees, double elevationDegrees);

    [[nodiscard]] const OrbitCamera& camera() const;
    /// How often the scene was rendered, and how long the last time took; Qt's own repaints are none.
    [[nodiscard]] int frames() const;
    [[nodiscard]] double lastFrameMilliseconds() const;
    /// What is seen, in device pixels.
    [[nodiscard]] QImage picture();

 Q_SIGNALS:
    void rendered();

 protected:
    [[nodiscard]] vtkRenderer& renderer() const;
    /// The middle of what is shown, which the camera turns around; in world units.
    virtual void middleOfScene(double (&middle)[3]) const = 0;
    /// A drag began or ended: what is slow may be drawn coarsely in between.
    virtual void setCoarse(bool isCoarse) = 0;
    /// The mouse is over this point, with no button down; none = it left.
    virtual void hoverAt(std::optional<QPointF> position);
    virtual void clickAt(QPointF position);
    /// Whether the scene itself takes a left drag that begins here, in place of the camera.
    virtual bool beginDragAt(QPointF position);
    virtual void dragTo(QPointF position);

    /// The line of sight through a point of the widget.
    [[nodiscard]] Ray rayAt(QPointF position) const;
    /// Where a point of the world is seen, in the widget's coordinates.
    [[nodiscard]] QPointF positionOf(const double (&world)[3]) const;

    void initializeGL() override;
    void resizeGL(int width, int height) override;
    void paintGL() override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

 private:
    void moveCamera(QPointF by);
    void beginCoarse();
    void endCoarse();
    void placeCamera();
    void renderScene();
    void copyToWidget();
    void showBackground();

    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
