#pragma once

#include <functional>
#include <opencv2/core.hpp>
#include <vector>

#include "inference/scenes/biased_boats.h"
#include "inference/scenes/colour.h"
#include "inference/scenes/coverage.h"
#include "inference/scenes/shapes.h"

namespace overlook {

/// The picture being drawn, with the exact class and ground of every pixel kept beside it. All positions are shares of
/// the picture's side (0 … 1), so that a scene looks alike at every size.
class Painter {
 public:
    using Shader = std::function<Colour(cv::Point2f position)>;

    explicit Painter(int size);

    /// Ground: pixels that are covered at least half become `stuff`.
    void fillGround(const Outline& area, Stuff stuff, const Shader& shader);
    void fill(const Outline& area, const Shader& shader, float opacity = 1);
    void fill(const Outline& area, const Colour& colour, float opacity = 1);

    /// Everything filled until endObject() belongs to one object.
    void beginObject();
    /// Pixels of which the object covers at least half become `classId` (0 for things that have no class).
    void endObject(int classId);
    /// Mirrors the object that was just ended on the water below `waterline`, wobbling by up to `waves` (in shares).
    void reflectLastObject(float waterline, float strength, float waves);

    [[nodiscard]] Stuff stuffAt(cv::Point2f position) const;
    [[nodiscard]] Colour colourAt(cv::Point2f position) const;

    [[nodiscard]] int size() const { return m_colours.rows; }
    [[nodiscard]] cv::Mat3f& colours() { return m_colours; }
    [[nodiscard]] const cv::Mat1b& stuff() const { return m_stuff; }
    [[nodiscard]] const cv::Mat1b& classes() const { return m_classes; }
    /// What can be seen of each object with a class, in drawing order; hidden ones are left out.
    [[nodiscard]] std::vector<SceneObject> objects() const;

 private:
    [[nodiscard]] Coverage coverageOf(const Outline& area) const;
    [[nodiscard]] cv::Point pixelAt(cv::Point2f position) const;
    void blend(const Coverage& coverage, const Shader& shader, float opacity);

    cv::Mat3f m_colours;
    cv::Mat1b m_classes;
    cv::Mat1b m_stuff;
    cv::Mat1b m_owners;     ///< index + 1 into m_objectClasses
    cv::Mat1f m_object;     ///< coverage of the object being drawn, or drawn last
    cv::Rect m_objectArea;  ///< pixels that m_object touches
    std::vector<int> m_objectClasses;
    bool m_isInObject = false;
};

}  // namespace overlook
