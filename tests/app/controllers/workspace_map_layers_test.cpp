#include <gmock/gmock.h>

#include "tests/app/controllers/workspace_fixture.h"

namespace overlook {
namespace {

using test::eventually;

/// The fake engine's maps tell the class; their method tells the layer.
class MapLayersTest : public test::WorkspaceTest {
 protected:
    [[nodiscard]] const StackedMap& layer(std::size_t index) const { return document.mapLayers()[index]; }
    [[nodiscard]] bool hasMapOf(std::size_t index, const std::string& method, float value) {
        return eventually([&] {
            return layer(index).map && layer(index).map->origin.method == method &&
                   layer(index).map->values(0, 0) == value;
        });
    }
    void setVisible(int index, bool isVisible) {
        MapStyle style = layer(static_cast<std::size_t>(index)).style;
        style.isVisible = isVisible;
        document.setMapStyle(index, style);
    }
};

TEST_F(MapLayersTest, EveryVisibleLayerGetsItsMap) {
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(hasMap(1));
    document.addMapLayer();
    EXPECT_TRUE(hasMapOf(1, "grad_cam", 1));
    EXPECT_TRUE(hasMapOf(0, "cam", 1));
}

TEST_F(MapLayersTest, AnotherClassBringsAllMapsAnew) {
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(hasMap(1));
    document.addMapLayer();
    ASSERT_TRUE(hasMapOf(1, "grad_cam", 1));
    document.selectClass(2);
    EXPECT_TRUE(hasMapOf(1, "grad_cam", 2));
    EXPECT_TRUE(hasMapOf(0, "cam", 2));
    document.selectClass(1);
    EXPECT_TRUE(layer(0).map && layer(1).map) << "both were seen and are there at once";
}

TEST_F(MapLayersTest, AMapThatFailsLeavesTheOthersAndSaysWhy) {
    ASSERT_TRUE(openWithModel("fails_grad_cam.pt"));
    ASSERT_TRUE(hasMap(1));
    document.addMapLayer();
    ASSERT_TRUE(eventually([this] { return layer(1).absence.contains("100%2.pt"); }));
    EXPECT_TRUE(hasMapOf(0, "cam", 1));
    document.selectClass(2);  // the failing one is the active one, and asked for first
    ASSERT_TRUE(eventually([this] { return layer(1).absence.contains("100%2.pt"); }));
    EXPECT_TRUE(hasMapOf(0, "cam", 2));
}

TEST_F(MapLayersTest, AHiddenLayerIsAskedForOnceItIsSeen) {
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(hasMap(1));
    document.addMapLayer();
    ASSERT_TRUE(hasMapOf(1, "grad_cam", 1));
    setVisible(0, false);
    document.selectClass(2);
    ASSERT_TRUE(hasMapOf(1, "grad_cam", 2));
    EXPECT_FALSE(workspace.job().isRunning);
    EXPECT_FALSE(layer(0).map);
    setVisible(0, true);
    EXPECT_TRUE(hasMapOf(0, "cam", 2));
}

TEST_F(MapLayersTest, TheActiveLayerHasItsMapEvenWhenItIsHidden) {
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(hasMap(1));
    setVisible(0, false);
    document.selectClass(2);
    EXPECT_TRUE(hasMapOf(0, "cam", 2));
}

TEST_F(MapLayersTest, TwoLayersWithTheSameQuestionShareTheAnswer) {
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(hasMap(1));
    document.addMapLayer();
    ASSERT_TRUE(hasMapOf(1, "grad_cam", 1));
    document.selectMethod("cam");
    ASSERT_TRUE(layer(1).map) << "known from the other layer";
    EXPECT_EQ(layer(1).map->origin.method, "cam");
}

TEST_F(MapLayersTest, StoppingStopsAllThatIsWaitedFor) {
    ASSERT_TRUE(openWithModel("late.pt"));
    ASSERT_TRUE(hasMap(1));
    document.addMapLayer();
    ASSERT_TRUE(hasMapOf(1, "grad_cam", 1));
    document.selectClass(0);  // the engine answers this class only after it was told to stop
    ASSERT_TRUE(eventually([this] { return workspace.job().isRunning; }));
    workspace.cancelJob();
    ASSERT_TRUE(eventually([this] { return !workspace.job().isRunning; }));
    EXPECT_FALSE(layer(0).map || layer(1).map);
    EXPECT_FALSE(layer(0).absence.isEmpty() || layer(1).absence.isEmpty());
    EXPECT_TRUE(notices.isEmpty());
}

TEST_F(MapLayersTest, ARemovedLayerIsNoLongerWaitedFor) {
    ASSERT_TRUE(openWithModel("late.pt"));
    ASSERT_TRUE(hasMap(1));
    document.addMapLayer();
    ASSERT_TRUE(hasMapOf(1, "grad_cam", 1));
    document.selectClass(0);
    ASSERT_TRUE(eventually([this] { return workspace.job().isRunning; }));
    document.removeMapLayer();
    document.selectClass(2);
    EXPECT_TRUE(hasMapOf(0, "cam", 2));
    EXPECT_TRUE(eventually([this] { return !workspace.job().isRunning; }));
}

}  // namespace
}  // namespace overlook
