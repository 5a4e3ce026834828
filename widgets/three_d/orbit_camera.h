#pragma once

class vtkCamera;

namespace overlook {

/// Turns a camera around what it looks at, keeping one axis of the world upright on the screen.
class OrbitCamera {
 public:
    enum class Up { Y, Z };

    /// Where the camera stands at first, around the middle of what is shown.
    struct Place {
        double azimuth = 0;     ///< degrees around the upright axis; 0 = in front of the picture
        double elevation = 30;  ///< degrees above the horizon, -89 … 89
        double distance = 2.4;  ///< in world units
    };

    OrbitCamera(Up up, const Place& start) : m_up(up), m_start(start), m_now(start) {}

    /// Back to where it stood at first, looking at this point of the world.
    void reset(const double (&middle)[3]);
    void turn(double azimuthDegrees, double elevationDegrees);
    void pan(double right, double upwards);  ///< shares of the view's height
    void zoom(double factor);                ///< > 1 = closer

    void applyTo(vtkCamera& camera) const;

    [[nodiscard]] const Place& place() const { return m_now; }

 private:
    struct Frame {
        double eye[3];
        double right[3];
        double upwards[3];
    };
    [[nodiscard]] Frame frame() const;

    Up m_up;
    Place m_start;
    Place m_now;
    double m_middle[3] = {0, 0, 0};
};

}  // namespace overlook
