#pragma once

#include "inference/scenes/atmosphere.h"
#include "inference/scenes/painter.h"

namespace overlook {

/// Draws the parts of one object in its own coordinates, softly shaded by the scene's light and faded by its haze.
class ObjectPen {
 public:
    /// `fade` is how far the object has faded into the haze, 0 … 1.
    ObjectPen(Painter& painter, const Pose& pose, const Atmosphere& atmosphere, float fade);

    void fill(const Outline& local, const Colour& colour, float opacity = 1) const;
    /// Without shading: lamps, windows, markings.
    void flat(const Outline& local, const Colour& colour, float opacity = 1) const;
    /// A thin bar; `width` in local units, at least half a pixel so that masts never vanish.
    void bar(cv::Point2f from, cv::Point2f to, float width, const Colour& colour) const;
    /// A soft shadow on the ground from `left` to `right`, drawn before the object.
    void shadow(float left, float right, float height) const;

    /// The same pen in another place.
    [[nodiscard]] ObjectPen at(const Pose& pose) const { return {m_painter, pose, m_atmosphere, m_fade}; }
    [[nodiscard]] Painter& painter() const { return m_painter; }
    [[nodiscard]] const Pose& pose() const { return m_pose; }

 private:
    [[nodiscard]] Colour faded(const Colour& colour) const;

    Painter& m_painter;
    Pose m_pose;
    const Atmosphere& m_atmosphere;
    float m_fade;
};

}  // namespace overlook
