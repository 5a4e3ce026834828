#include <gtest/gtest.h>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <cmath>

#include "inference/core/error.h"
#include "tests/support/test_files.h"
#include "widgets/three_d/epoch_volume_panel.h"
#include "widgets/three_d/medical_panel.h"
#include "widgets/three_d/open_gl_support.h"
#include "widgets/three_d/relief_panel.h"
#include "widgets/three_d/slice_run_bar.h"

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

/// A scan with what a model said of it: label 3, "liver", and a map of one voxel.
class ModelsResult : public testing::Test {
 protected:
    ModelsResult() {
        auto volume = std::make_shared<MedicalVolume>();
        volume->size = {4, 5, 6};
        volume->voxels.assign(120, 1.0F);
        ClassTable classes;
        classes.add({3, "liver", 0x123456});
        result.classes = std::make_shared<const ClassTable>(classes);
        result.labels = std::make_shared<std::vector<std::uint8_t>>(120, 3);
        auto map = std::make_shared<std::vector<float>>(120, NAN);
        (*map)[volume->indexOf(1, 2, 3)] = 0.125F;
        result.map = map;
        panel.setVolume(volume);
    }
    MedicalPanel panel;
    VolumeResult result;
};

TEST_F(ModelsResult, IsToldUnderTheCrosshair) {
    panel.setResult(result);
    panel.setCross({1, 2, 3});
    EXPECT_TRUE(panel.placeText().contains("label 3 (liver)")) << panel.placeText().toStdString();
    EXPECT_TRUE(panel.placeText().contains("map 0.125")) << panel.placeText().toStdString();
    panel.setCross({1, 2, 4});
    EXPECT_FALSE(panel.placeText().contains("map")) << "nobody looked there";
}

TEST_F(ModelsResult, StandsBesideTheMaskThatWasOpened) {
    const auto opened = std::make_shared<std::vector<std::uint8_t>>(120, 1);
    panel.setMask(opened);
    panel.setResult(result);
    EXPECT_EQ(panel.content().labels, result.labels);
    panel.setMask(opened);
    EXPECT_EQ(panel.content().labels, opened) << "what was opened last";
    EXPECT_EQ(panel.content().classes, nullptr);
    ++result.revision;
    panel.setResult(result);
    EXPECT_EQ(panel.content().labels, opened) << "more of it leaves the choice alone";
}

TEST_F(ModelsResult, GoesWithItsVolume) {
    panel.setResult(result);
    panel.setVolume(std::make_shared<MedicalVolume>(*panel.content().volume));
    EXPECT_EQ(panel.content().labels, nullptr);
    EXPECT_EQ(panel.content().map, nullptr);
}

TEST(SliceRunBar, AModelWithoutMasksIsAskedForMaps) {
    SliceRunBar bar;
    bar.choose({SlicePlane::Coronal, true, false});
    EXPECT_TRUE(bar.choice().wantsMask);
    bar.setMasksOnOffer(false);
    EXPECT_EQ(bar.choice().plane, SlicePlane::Coronal);
    EXPECT_FALSE(bar.choice().wantsMask);
    EXPECT_TRUE(bar.choice().wantsMap);
}

TEST(SliceRunBar, AModelOfAnySizeGetsSlicesAsTheyAre) {
    SliceRunBar bar;
    EXPECT_FALSE(bar.choice().atOwnSize);
    bar.choose({SlicePlane::Axial, true, false, true});
    EXPECT_TRUE(bar.choice().atOwnSize) << "chosen";
    bar.choose({SlicePlane::Axial, true, false});
    bar.setSizeOnOffer(false);
    EXPECT_TRUE(bar.choice().atOwnSize);
    bar.setSizeOnOffer(true);
    EXPECT_FALSE(bar.choice().atOwnSize) << "the size that the next model was made for";
}

TEST(SliceRunBar, SaysItsStateInALineOfItsOwn) {
    const QString sentence = "An open picture model looks at slices one after another, in the greys that are shown.";
    SliceRunBar bar;
    bar.setState(sentence);
    bar.resize(860, bar.sizeHint().height());
    bar.show();
    for (const auto* label : bar.findChildren<QLabel*>())
        if (label->text() == sentence) {
            EXPECT_GE(label->width(), label->sizeHint().width());
            EXPECT_GE(label->y(), bar.findChild<QPushButton*>()->geometry().bottom());
            return;
        }
    FAIL() << "no such label";
}

TEST(SliceRunBar, TheButtonStartsAndStops) {
    SliceRunBar bar;
    auto* button = bar.findChild<QPushButton*>();
    EXPECT_FALSE(button->isEnabled());
    bar.setStartable(true);
    QSignalSpy started(&bar, &SliceRunBar::startWanted);
    QSignalSpy stopped(&bar, &SliceRunBar::stopWanted);
    button->click();
    EXPECT_EQ(started.size(), 1);
    bar.setRunning(true);
    button->click();
    EXPECT_EQ(started.size(), 1);
    EXPECT_EQ(stopped.size(), 1);
}

}  // namespace
}  // namespace overlook::test
