#include "app/views/volume_results.h"

#include <cmath>
#include <QSignalSpy>

#include "app/controllers/slice_explainer.h"
#include "tests/app/controllers/workspace_fixture.h"
#include "widgets/three_d/slice_run_bar.h"
#include "widgets/three_d/volume_file.h"

namespace overlook {
namespace {

using test::eventually;

/// A panel with a scan whose voxels are bright or dark, in no order that a turn would leave alone.
class VolumeResultsTest : public test::WorkspaceTest {
 protected:
    VolumeResultsTest() {
        auto volume = std::make_shared<MedicalVolume>();
        volume->size = {7, 6, 5};
        for (int voxel = 0; voxel < 210; ++voxel)
            volume->voxels.push_back(voxel * voxel % 11 < 4 ? 100.0F : 0.0F);
        scan = volume;
        panel.setVolume(scan);
    }
    [[nodiscard]] bool openModel(const std::string& model) {
        write(model);
        workspace.open({path(model)});
        return eventually([this] { return document.model().has_value(); });
    }
    [[nodiscard]] bool run(const SliceRunChoice& choice) {
        panel.runBar().choose(choice);
        QSignalSpy ended(&slices, &SliceExplainer::ended);
        results.start();
        return eventually([&] { return !ended.empty(); });
    }

    std::shared_ptr<const MedicalVolume> scan;
    MedicalPanel panel;
    SliceExplainer& slices = SliceExplainer::of(workspace);
    VolumeResults results{document, slices, panel};
};

class EachPlane : public VolumeResultsTest, public testing::WithParamInterface<SlicePlane> {};

TEST_P(EachPlane, TheMaskLiesOnTheVoxelsThatItWasMadeOf) {
    ASSERT_TRUE(openModel("thresholds.pt"));
    ASSERT_TRUE(run({GetParam(), true, false}));
    ASSERT_NE(panel.content().labels, nullptr);
    for (std::size_t voxel = 0; voxel < scan->voxels.size(); ++voxel)
        EXPECT_EQ((*panel.content().labels)[voxel], scan->voxels[voxel] > 50 ? 1 : 0) << "voxel " << voxel;
    EXPECT_EQ(panel.content().classes->nameOf(1), "bright");
}

TEST_P(EachPlane, TheMapLiesOnTheVoxelsToo) {
    ASSERT_TRUE(openModel("thresholds.pt"));
    document.selectClass(1);
    ASSERT_TRUE(run({GetParam(), false, true}));
    ASSERT_NE(panel.content().map, nullptr);
    for (std::size_t voxel = 0; voxel < scan->voxels.size(); ++voxel)
        EXPECT_EQ((*panel.content().map)[voxel], scan->voxels[voxel] > 50 ? 255 : 0) << "voxel " << voxel;
    ASSERT_TRUE(panel.content().mapStyle.sharedRange);
    EXPECT_EQ(panel.content().mapStyle.sharedRange->maximum, 255) << "one scale for all slices";
}

INSTANTIATE_TEST_SUITE_P(VolumeResults, EachPlane,
                         testing::Values(SlicePlane::Axial, SlicePlane::Coronal, SlicePlane::Sagittal));

TEST_F(VolumeResultsTest, AnEngineThatDiesMidwayLeavesWhatCame) {
    ASSERT_TRUE(openModel("thresholds_mortal.pt"));
    panel.setCross({0, 0, 0});
    document.selectClass(1);
    ASSERT_TRUE(run({SlicePlane::Axial, false, true}));
    ASSERT_NE(panel.content().map, nullptr);
    const std::vector<float>& map = *panel.content().map;
    for (int slice = 0; slice < 5; ++slice)
        EXPECT_EQ(std::isfinite(map[scan->indexOf(3, 3, slice)]), slice < 2) << "slice " << slice;
    EXPECT_TRUE(results.canStart());
    EXPECT_TRUE(results.hasMap()) << "what came can be saved";
}

TEST_F(VolumeResultsTest, TheMapIsPaintedAsTheActiveLayerIs) {
    ASSERT_TRUE(openModel("thresholds.pt"));
    document.selectClass(1);
    ASSERT_TRUE(run({SlicePlane::Axial, false, true}));
    MapStyle style = document.activeLayer().shownStyle();
    style.colourMapId = "viridis";
    style.threshold = 0.5;
    document.setMapStyle(document.activeIndex(), style);
    EXPECT_EQ(panel.content().mapStyle.colourMapId, "viridis");
    EXPECT_EQ(panel.content().mapStyle.threshold, 0.5);
    Q_EMIT panel.mapOpacityChosen(0.25);
    EXPECT_EQ(document.activeLayer().style.opacity, 0.25);
    EXPECT_EQ(panel.content().mapStyle.opacity, 0.25);
}

TEST_F(VolumeResultsTest, MaskAndMapAreSavedOnTheScansGrid) {
    ASSERT_TRUE(openModel("thresholds.pt"));
    document.selectClass(1);
    ASSERT_TRUE(run({SlicePlane::Coronal, true, true}));
    QSignalSpy saved(&results, &VolumeResults::saved);
    results.saveMask(path("mask.nii.gz"));
    results.saveMap(path("map.nii.gz"));
    ASSERT_TRUE(eventually([&] { return saved.size() == 2; }));
    const MedicalVolume mask = readVolume(folder / "mask.nii.gz");
    EXPECT_EQ(labelsOn(*scan, mask), *panel.content().labels);
    EXPECT_EQ(readVolume(folder / "map.nii.gz").voxels, *panel.content().map);
}

TEST_F(VolumeResultsTest, AFolderThatIsNotThereIsSaid) {
    ASSERT_TRUE(openModel("thresholds.pt"));
    ASSERT_TRUE(run({SlicePlane::Axial, true, false}));
    QSignalSpy failed(&results, &VolumeResults::failed);
    results.saveMask(path("none/mask.nii.gz"));
    ASSERT_TRUE(eventually([&] { return !failed.empty(); }));
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("mask.nii.gz")));
}

TEST_F(VolumeResultsTest, OfASingleSliceOnlyThatOneIsAPicture) {
    auto flat = std::make_shared<MedicalVolume>(*scan);
    flat->size = {14, 15, 1};
    panel.setVolume(flat);
    ASSERT_TRUE(openModel("thresholds.pt"));
    QSignalSpy failed(&results, &VolumeResults::failed);
    panel.runBar().choose({SlicePlane::Coronal, true, false});
    results.start();
    ASSERT_EQ(failed.size(), 1);
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("14 × 1")));
    EXPECT_FALSE(results.isRunning());
    ASSERT_TRUE(run({SlicePlane::Axial, true, false}));
    EXPECT_EQ((*panel.content().labels)[0], flat->voxels[0] > 50 ? 1 : 0);
}

TEST_F(VolumeResultsTest, AnotherVolumeEndsTheRunAndTakesNothingOfIt) {
    ASSERT_TRUE(openModel("thresholds_lingers.pt"));
    panel.setCross({0, 0, 0});
    panel.runBar().choose({SlicePlane::Axial, true, false});
    QSignalSpy found(&slices, &SliceExplainer::found);
    results.start();
    ASSERT_TRUE(eventually([&] { return found.size() == 2; }));
    panel.setVolume(std::make_shared<MedicalVolume>(*scan));
    ASSERT_TRUE(eventually([this] { return !results.isRunning(); }));
    EXPECT_EQ(panel.content().labels, nullptr);
    EXPECT_FALSE(results.hasMask());
}

TEST_F(VolumeResultsTest, WithoutAModelNothingCanBeStarted) {
    EXPECT_FALSE(results.canStart());
    results.start();
    EXPECT_FALSE(results.isRunning());
    EXPECT_TRUE(isToldOf(QStringLiteral("Open a model")));
}

}  // namespace
}  // namespace overlook
