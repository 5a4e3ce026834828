#include "widgets/three_d/mask_view.h"

#include <cmath>

#include "tests/widgets/three_d/gl_view.h"

namespace overlook::test {
namespace {

/// Two cubes of labels: 1 on the patient's right, 2 on the left.
SliceContent cubes() {
    auto volume = std::make_shared<MedicalVolume>();
    volume->size = {40, 20, 20};
    volume->voxels.assign(40 * 20 * 20, 0.0F);
    auto labels = std::make_shared<std::vector<std::uint8_t>>(volume->voxels.size(), 0);
    for (int k = 5; k < 15; ++k)
        for (int j = 5; j < 15; ++j) {
            for (int i = 25; i < 35; ++i)
                (*labels)[volume->indexOf(i, j, k)] = 1;
            for (int i = 5; i < 15; ++i)
                (*labels)[volume->indexOf(i, j, k)] = 2;
        }
    SliceContent content;
    content.volume = volume;
    content.labels = labels;
    return content;
}

class MaskViewTest : public GlView<MaskView> {
 protected:
    /// Mean column of what has about the hue of a label.
    static double middleOf(const QImage& picture, int label) {
        const int hue = QColor(static_cast<QRgb>(labelColour(label))).hue();
        double sum = 0;
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                if (pixel.saturation() < 90 || std::abs(pixel.hue() - hue) > 12)
                    continue;
                sum += x;
                ++count;
            }
        EXPECT_GT(count, 200) << "label " << label << " is not seen";
        return count > 0 ? sum / count : -1;
    }
};

TEST_F(MaskViewTest, EachLabelHasASurfaceAndThePatientsRightIsOnTheLeft) {
    view->setContent(cubes());
    EXPECT_EQ(view->surfaceCount(), 2);
    const QImage picture = seen();
    EXPECT_LT(middleOf(picture, 1), middleOf(picture, 2));
}

TEST_F(MaskViewTest, TheCloudShowsTheSameLabels) {
    view->setContent(cubes());
    view->setForm(MaskView::Form::Labels);
    const QImage picture = seen();
    EXPECT_LT(middleOf(picture, 1), middleOf(picture, 2));
}

/// A map with its peak on the patient's right, and nothing else.
SliceContent peak() {
    SliceContent content = cubes();
    auto map = std::make_shared<std::vector<float>>(content.volume->voxels.size(), NAN);
    for (std::size_t voxel = 0; voxel < map->size(); ++voxel)
        if ((*content.labels)[voxel] > 0)
            (*map)[voxel] = (*content.labels)[voxel] == 1 ? 4.0F : 0.0F;
    content.map = map;
    content.labels = nullptr;
    content.mapStyle.colourMapId = "viridis";
    content.mapStyle.sharedRange = Map::Range{0, 4};
    return content;
}

TEST_F(MaskViewTest, TheMapIsACloudWhereItsValuesAre) {
    view->setForm(MaskView::Form::Map);
    view->setContent(peak());
    const QImage picture = seen();
    double sum = 0;
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y).saturation() > 60) {
                sum += x;
                ++count;
            }
    ASSERT_GT(count, 200);
    EXPECT_LT(sum / count, picture.width() / 2.0) << "the patient's right is on the left";
    view->setForm(MaskView::Form::Surfaces);
    EXPECT_NE(seen(), picture);
}

TEST_F(MaskViewTest, LabelsThatGrowInPlaceHaveSurfacesWithTheNextRevision) {
    SliceContent content = cubes();
    auto labels = std::make_shared<std::vector<std::uint8_t>>(content.labels->size(), 0);
    content.labels = labels;
    view->setContent(content);
    EXPECT_EQ(view->surfaceCount(), 0);
    *labels = *cubes().labels;
    ++content.solidLabels;
    view->setContent(content);
    EXPECT_EQ(view->surfaceCount(), 2);
}

}  // namespace
}  // namespace overlook::test
