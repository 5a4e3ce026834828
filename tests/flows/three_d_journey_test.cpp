#include <gtest/gtest.h>
#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "app/views/volume_opener.h"
#include "app/views/volume_results.h"
#include "app/window/three_d_window.h"
#include "inference/core/indexed_png.h"
#include "inference/core/picture.h"
#include "inference/core/run_folder.h"
#include "tests/flows/real_window.h"
#include "tests/widgets/three_d/dicom_slice.h"
#include "widgets/canvas/canvas.h"
#include "widgets/canvas/linked_cursor.h"
#include "widgets/three_d/epoch_volume_panel.h"
#include "widgets/three_d/mask_view.h"
#include "widgets/three_d/medical_panel.h"
#include "widgets/three_d/open_gl_support.h"
#include "widgets/three_d/relief_mesh.h"
#include "widgets/three_d/relief_panel.h"
#include "widgets/three_d/slice_pictures.h"
#include "widgets/three_d/slice_run_bar.h"

/// A run in three dimensions, and a scan, through the real window. With OVERLOOK_SCREENSHOTS, a folder, each test
/// leaves pictures of what it did there.
namespace overlook::test {
namespace {

constexpr int kEpochs = 4;
constexpr int kDog = 12;  // of PASCAL VOC

/// Of writeSlicePictures.
std::string sliceFile(int slice) {
    const std::string number = std::to_string(slice + 1);
    return "axial_" + std::string(4 - number.size(), '0') + number + ".png";
}

class ThreeDJourney : public testing::Test {
 protected:
    void SetUp() override {
        if (!whyNoOpenGl().isEmpty())
            GTEST_SKIP() << whyNoOpenGl().toStdString();
    }
    [[nodiscard]] ThreeDWindow* window() const {
        auto* found = real.window().findChild<QWidget*>("three_d");
        return static_cast<ThreeDWindow*>(found);
    }
    void keepPicture(QWidget& shown, const QString& name) const {
        const QString folder = qEnvironmentVariable("OVERLOOK_SCREENSHOTS");
        if (!folder.isEmpty())
            shown.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }
    /// A small run, trained once for all tests.
    static QString run() {
        static const TemporaryFolder folder;
        static const bool isMade = [] {
            return runEngine({"scenes", "biased-boats", "--out", textOf(folder / "boats"), "--size", "96", "--count",
                              "60", "-q"}) &&
                   runEngine({"train", textOf(folder / "boats"), "--out", textOf(folder / "run"), "--epochs",
                              QString::number(kEpochs), "-q"});
        }();
        return isMade ? textOf(folder / "run") : QString();
    }
    void openRun() {
        real.workspace().open({run()});
        ASSERT_TRUE(real.waitFor([this] { return real.document().map().has_value(); }, 120))
            << real.notices().join("\n").toStdString();
        ASSERT_TRUE(real.waitFor([this] { return real.document().prediction().has_value(); }));
        real.workspace().setClassByRank(1);  // the one with most evidence: a map without any is flat
        real.document().selectMethod("cam");
        ASSERT_TRUE(real.waitForMap("cam", real.document().selection().classIndex, kEpochs));
        ASSERT_GT(real.document().map()->range().maximum, 0);
    }

    mutable RealWindow real;
};

TEST_F(ThreeDJourney, NothingOfItIsMadeBeforeItIsAskedFor) {
    EXPECT_EQ(window(), nullptr);
    real.trigger("relief");
    EXPECT_NE(window(), nullptr);
    EXPECT_TRUE(real.waitFor([this] { return !window()->relief().message().isEmpty(); }))
        << "there is no picture yet, which is said";
}

TEST_F(ThreeDJourney, TheReliefShowsTheMapAndSharesItsCursorWithTheCanvas) {
    openRun();
    real.trigger("relief");
    ReliefView& relief = *window()->relief().view();
    ASSERT_TRUE(
        real.waitFor([&] { return !relief.landscape().heights.empty() && window()->relief().message().isEmpty(); }));
    (void)relief.picture();

    cv::Point highest;
    cv::minMaxLoc(real.document().map()->values, nullptr, nullptr, nullptr, &highest);
    const cv::Size map = real.document().map()->values.size();
    const cv::Size picture = real.document().picture()->size();
    const QPoint peak((highest.x * picture.width + picture.width / 2) / map.width,
                      (highest.y * picture.height + picture.height / 2) / map.height);
    double tallest = 0;
    cv::minMaxLoc(relief.landscape().heights, nullptr, &tallest);
    const cv::Point2d place = placeOfPixel({peak.x(), peak.y()}, picture);
    EXPECT_GT(relief.landscape().heightAt(place.x, place.y), 0.9 * tallest);

    Canvas& canvas = real.window().canvas();
    Q_EMIT canvas.hovered(peak);
    EXPECT_EQ(relief.marker(), peak);
    keepPicture(*window(), "relief");
    keepPicture(real.window(), "relief_main_window");

    auto* cursor = canvas.findChild<LinkedCursor*>();
    ASSERT_NE(cursor, nullptr);
    QTest::mouseMove(&relief, relief.viewPositionOf(peak).toPoint());
    ASSERT_TRUE(real.waitFor([&] { return cursor->pixel().x() >= 0; }));
    EXPECT_LE((cursor->pixel() - peak).manhattanLength(), 6);
}

TEST_F(ThreeDJourney, ThePlaneOfTheEpochVolumeAndTheTimelineMoveEachOther) {
    openRun();
    real.trigger("epoch_volume");
    EpochVolumePanel& panel = window()->epochs();
    EpochVolumeView& volume = *panel.view();
    ASSERT_TRUE(real.waitFor([&] { return volume.epoch() == kEpochs && volume.surfaceTriangles() > 0; }))
        << panel.message().toStdString();
    const QImage last = volume.picture();
    keepPicture(*window(), "epochs_last");

    real.trigger("first_epoch");
    EXPECT_EQ(volume.epoch(), 1);
    EXPECT_EQ(volume.depthOf(1), 0);
    EXPECT_NE(volume.picture(), last);
    keepPicture(*window(), "epochs_first");

    Q_EMIT volume.epochChosen(3);
    EXPECT_EQ(real.document().selection().epoch, 3) << "dragging the plane scrubs the timeline";
    EXPECT_EQ(volume.epoch(), 3);
}

TEST_F(ThreeDJourney, AScanWithItsMaskOpensInThreeSlices) {
    OVERLOOK_NEED_DATA("nifti");
    real.workspace().open({textOf(testData("nifti/case000025_fixed_image.nii.gz")),
                           textOf(testData("nifti/case000025_fixed_label.nii.gz"))});
    ASSERT_TRUE(real.waitFor([this] { return window() && window()->medical().content().labels; }))
        << real.notices().join("\n").toStdString();
    MedicalPanel& panel = window()->medical();
    EXPECT_EQ(panel.content().volume->size, (std::array<int, 3>{44, 59, 41}));
    EXPECT_EQ(panel.maskView()->surfaceCount(), 3);
    (void)panel.maskView()->picture();
    keepPicture(*window(), "medical");

    SliceView& axial = panel.slice(SlicePlane::Axial);
    QTest::mouseClick(&axial, Qt::LeftButton, {}, axial.positionOf({20, 25, 30}).toPoint());
    EXPECT_EQ(panel.slice(SlicePlane::Sagittal).content().cross[0], 20);
    EXPECT_EQ(panel.slice(SlicePlane::Coronal).content().cross[1], 25);
    panel.setCross({20, 25, 30});
    EXPECT_TRUE(panel.placeText().contains("126")) << panel.placeText().toStdString();
    EXPECT_TRUE(panel.placeText().contains("8.4, 10.4, 12.4")) << panel.placeText().toStdString();

    const TemporaryFolder slices;
    window()->volumes().writeSlices(textOf(slices.path()));
    ASSERT_TRUE(real.waitFor([this] { return real.document().pictures().size() == 41; }));
    ASSERT_TRUE(real.waitFor([this] { return real.document().picture() != nullptr; }));
    EXPECT_EQ(real.document().picture()->size(), cv::Size(44, 59));
    EXPECT_TRUE(real.notices().isEmpty()) << real.notices().join("\n").toStdString();
}

/// A series of photographs of a dog, the lowest slices black, with voxels that are twice as long from slice to slice.
void writeDicomSeries(const std::filesystem::path& folder, int slices, int black) {
    cv::Mat1b grey;
    cv::cvtColor(readPicture(testData("images/photos/samoyed.png")).rgb, grey, cv::COLOR_RGB2GRAY);
    cv::resize(grey, grey, {160, 120}, 0, 0, cv::INTER_AREA);
    for (int slice = 0; slice < slices; ++slice) {
        cv::Mat1s values;
        grey.convertTo(values, CV_16S, slice < black ? 0 : 4);
        DicomSlice(values, "1\\1")
            .write(folder / ("im" + std::to_string(slice) + ".dcm"), "-80\\-60\\" + std::to_string(2 * slice),
                   "1\\0\\0\\0\\1\\0");
    }
}

TEST_F(ThreeDJourney, AModelLooksAtTheSlicesOfADicomSeriesToo) {
    OVERLOOK_NEED_DATA("models");
    OVERLOOK_NEED_DATA("images/photos/samoyed.png");
    const TemporaryFolder folder;
    writeDicomSeries(folder.path(), 6, 2);
    real.workspace().open({textOf(folder / "im3.dcm")});
    ASSERT_TRUE(real.waitFor([this] { return window() && window()->medical().content().volume; }))
        << real.notices().join("\n").toStdString();
    MedicalPanel& panel = window()->medical();
    EXPECT_EQ(panel.content().volume->size, (std::array<int, 3>{160, 120, 6}));
    real.workspace().open({textOf(testData("models/deeplabv3_mnv2_dm05_voc.pt"))});
    ASSERT_TRUE(real.waitFor([this] { return real.document().model().has_value(); }));
    real.document().selectClass(kDog);
    panel.runBar().choose({SlicePlane::Axial, true, true});
    EXPECT_TRUE(panel.runBar().choice().atOwnSize) << "this model takes any size";
    panel.setCross({80, 60, 4});
    real.trigger("look_at_slices");
    ASSERT_TRUE(real.waitFor([this] { return !window()->results().isRunning(); }, 240));
    EXPECT_TRUE(real.notices().isEmpty()) << real.notices().join("\n").toStdString();
    ASSERT_NE(panel.content().labels, nullptr);
    ASSERT_NE(panel.content().map, nullptr);
    const auto dogIn = [&panel](int slice) {
        return cv::countNonZero(
            sliceLabels(*panel.content().volume, *panel.content().labels, SlicePlane::Axial, slice) == kDog);
    };
    EXPECT_EQ(dogIn(0), 0) << "black";
    EXPECT_GT(dogIn(4), 160 * 120 / 50) << "a photograph";
    (void)panel.maskView()->picture();
    keepPicture(*window(), "medical_dicom");
}

TEST_F(ThreeDJourney, TheModelsSizeAndTheSlicesOwnGiveMapsOfTheirOwn) {
    OVERLOOK_NEED_DATA("models");
    OVERLOOK_NEED_DATA("images/photos/samoyed.png");
    const TemporaryFolder folder;
    writeDicomSeries(folder.path(), 2, 0);
    real.workspace().open({textOf(folder / "im0.dcm")});
    ASSERT_TRUE(real.waitFor([this] { return window() && window()->medical().content().volume; }));
    real.workspace().open({textOf(testData("models/resnet20_cifar10.pt"))});
    ASSERT_TRUE(real.waitFor([this] { return real.document().model().has_value(); }));
    real.document().selectClass(5);  // dog
    MedicalPanel& panel = window()->medical();
    std::vector<std::vector<float>> maps;
    for (const bool atOwnSize : {false, true}) {
        panel.runBar().choose({SlicePlane::Axial, false, true, atOwnSize});
        real.trigger("look_at_slices");
        ASSERT_TRUE(real.waitFor([this] { return !window()->results().isRunning(); }, 240));
        ASSERT_NE(panel.content().map, nullptr) << real.notices().join("\n").toStdString();
        maps.push_back(*panel.content().map);
        keepPicture(*window(), atOwnSize ? "medical_own_size" : "medical_models_size");
    }
    EXPECT_TRUE(real.notices().isEmpty()) << real.notices().join("\n").toStdString();
    EXPECT_NE(maps[0], maps[1]);
}

TEST_F(ThreeDJourney, AModelLooksAtAllSlicesOfTheScanAndWhatItSaysLiesOnItsVoxels) {
    OVERLOOK_NEED_DATA("nifti");
    OVERLOOK_NEED_DATA("models");
    real.workspace().open({textOf(testData("nifti/case000025_fixed_image.nii.gz"))});
    ASSERT_TRUE(real.waitFor([this] { return window() && window()->medical().content().volume; }));
    const QString model = textOf(testData("models/deeplabv3_mnv2_dm05_voc.pt"));
    real.workspace().open({model});
    ASSERT_TRUE(real.waitFor([this] { return real.document().model().has_value(); }));
    MedicalPanel& panel = window()->medical();
    real.document().selectClass(kDog);
    panel.runBar().choose({SlicePlane::Axial, true, true});
    real.trigger("look_at_slices");
    EXPECT_TRUE(window()->results().isRunning());
    ASSERT_TRUE(real.waitFor([this] { return !window()->results().isRunning(); }, 240));
    EXPECT_TRUE(real.notices().isEmpty()) << real.notices().join("\n").toStdString();
    ASSERT_NE(panel.content().labels, nullptr);
    ASSERT_NE(panel.content().map, nullptr);
    EXPECT_EQ(std::count_if(panel.content().map->begin(), panel.content().map->end(),
                            [](float value) { return !std::isfinite(value); }),
              0)
        << "all slices were looked at";
    (void)panel.maskView()->picture();
    keepPicture(*window(), "medical_slices");

    // The same slices as files, on the command line.
    const TemporaryFolder pictures;
    writeSlicePictures(*panel.content().volume, panel.content().window, pictures.path());
    const TemporaryFolder masks;
    QStringList arguments{"segment", model};
    for (const int slice : {5, 20, 35})
        arguments << textOf(pictures / sliceFile(slice));
    ASSERT_TRUE(runEngine(arguments << "--out" << textOf(masks.path()) << "-q"));
    for (const int slice : {5, 20, 35}) {
        const cv::Mat1b expected = readIndexedPng(masks / sliceFile(slice));
        const cv::Mat1b seen = sliceLabels(*panel.content().volume, *panel.content().labels, SlicePlane::Axial, slice);
        EXPECT_EQ(cv::countNonZero(seen != expected), 0) << "slice " << slice;
    }
}

}  // namespace
}  // namespace overlook::test
