#include <gtest/gtest.h>
#include <QGuiApplication>
#include <QLabel>

#include "inference/core/error.h"
#include "tests/support/test_files.h"
#include "widgets/three_d/epoch_volume_panel.h"
#include "widgets/three_d/medical_panel.h"
#include "widgets/three_d/open_gl_support.h"
#include "widgets/three_d/relief_panel.h"

/// What the panels do where there is no OpenGL: the offscreen platform has none for windows.
namespace overlook::test {
namespace {

class WithoutOpenGl : public testing::Test {
 protected:
    void SetUp() override {
        if (whyNoOpenGl().isEmpty())
            GTEST_SKIP() << "this display (" << QGuiApplication::platformName().toStdString() << ") has OpenGL";
    }
    static bool says(const QWidget& panel, const QString& text) {
        const auto labels = panel.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
    }
};

TEST_F(WithoutOpenGl, TheReliefSaysWhyInOneSentence) {
    ReliefPanel panel;
    panel.setContent({cv::Mat3b(8, 8, cv::Vec3b(1, 2, 3)), {cv::Mat1f(4, 4, 0.5F), {}}});
    panel.setMarker({2, 2});
    EXPECT_EQ(panel.view(), nullptr);
    EXPECT_TRUE(says(panel, whyNoOpenGl()));
    EXPECT_EQ(panel.message(), whyNoOpenGl());
    EXPECT_EQ(panel.message().count('.'), 1) << panel.message().toStdString();
}

TEST_F(WithoutOpenGl, TheEpochVolumeSaysWhyInOneSentence) {
    EpochVolumePanel panel;
    panel.setContent(
        {cv::Mat3b(8, 8, cv::Vec3b(1, 2, 3)), {{1, 2}, {cv::Mat1f(4, 4, 0.5F), cv::Mat1f(4, 4, 1.0F)}}, {}, 1});
    panel.setEpoch(2);
    EXPECT_EQ(panel.view(), nullptr);
    EXPECT_TRUE(says(panel, whyNoOpenGl()));
}

TEST_F(WithoutOpenGl, NothingIsSavedAndThatIsSaid) {
    const TemporaryFolder folder;
    const ReliefPanel panel;
    EXPECT_THROW(panel.savePicture(QString::fromStdString((folder / "view.png").string())), Error);
}

TEST_F(WithoutOpenGl, SlicesOfAScanWorkAllTheSame) {
    auto volume = std::make_shared<MedicalVolume>();
    volume->size = {4, 5, 6};
    volume->voxels.assign(120, 1.0F);
    volume->voxels[volume->indexOf(1, 2, 3)] = 9;
    MedicalPanel panel;
    panel.setVolume(volume);
    EXPECT_EQ(panel.message(), QString());
    EXPECT_EQ(panel.slice(SlicePlane::Coronal).content().cross, (std::array<int, 3>{2, 2, 3}));
    panel.setCross({1, 2, 3});
    for (const SlicePlane plane : {SlicePlane::Axial, SlicePlane::Coronal, SlicePlane::Sagittal})
        EXPECT_EQ(panel.slice(plane).content().cross, (std::array<int, 3>{1, 2, 3})) << "the three are linked";
    EXPECT_TRUE(panel.placeText().contains("9")) << panel.placeText().toStdString();
    const TemporaryFolder folder;
    const auto file = folder / "slices.png";
    panel.savePicture(QString::fromStdString(file.string()));
    EXPECT_GT(std::filesystem::file_size(file), 0U);
}

}  // namespace
}  // namespace overlook::test
