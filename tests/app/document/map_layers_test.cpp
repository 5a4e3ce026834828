#include <gtest/gtest.h>

#include "app/document/document.h"

namespace overlook {
namespace {

/// A document with a model, a picture and one map layer that has its map.
class MapLayersTest : public testing::Test {
 protected:
    MapLayersTest() {
        ModelDescription model;
        model.path = "m.pt";
        model.classes = ClassTable({"boat", "car"});
        model.methods = {"cam", "grad_cam", "reverse"};
        model.layers = {{"features.7", "ReLU", {}}, {"features.4", "ReLU", {}}};
        document.setModel(model);
        document.setPictures({{"a", "a", {}, {}, {}}, {"b", "b", {}, {}, {}}});
        document.selectClass(0);
        document.setMap(0, map(0));
        QObject::connect(&document, &Document::changed, &document,
                         [this](Changes changes) { told.push_back(changes); });
    }

    static Map map(float value) { return {cv::Mat1f(2, 2, value), {}}; }
    [[nodiscard]] QStringList methods() const {
        QStringList ids;
        for (const StackedMap& layer : document.mapLayers())
            ids << layer.method;
        return ids;
    }
    /// Which layers have a map, from the bottom.
    [[nodiscard]] std::vector<bool> mapsThere() const {
        std::vector<bool> there;
        for (const StackedMap& layer : document.mapLayers())
            there.push_back(layer.map.has_value());
        return there;
    }

    Document document;
    std::vector<Changes> told;
};

const std::vector<Changes> kLayersOnce{Change::MapLayers};

TEST_F(MapLayersTest, ThereIsOneFromTheBeginning) {
    EXPECT_EQ(Document().mapLayers().size(), 1U);
    EXPECT_EQ(Document().activeIndex(), 0);
}

TEST_F(MapLayersTest, AnAddedOneLiesAboveTheActiveOneAndIsActive) {
    document.addMapLayer();
    document.activateMapLayer(0);
    document.addMapLayer();
    EXPECT_EQ(document.activeIndex(), 1);
    EXPECT_EQ(methods(), QStringList({"cam", "reverse", "grad_cam"}));
}

TEST_F(MapLayersTest, AnAddedOneIsToldFromTheOthersByMethodAndColours) {
    document.selectLayer("features.4");
    MapStyle style = document.activeLayer().style;
    style.threshold = 0.25;
    style.isVisible = false;
    document.setMapStyle(0, style);
    document.addMapLayer();
    const StackedMap& added = document.activeLayer();
    EXPECT_EQ(added.method, "grad_cam");
    EXPECT_EQ(added.layer, "features.4");
    EXPECT_EQ(added.style.threshold, 0.25);
    EXPECT_NE(added.style.colourMapId, style.colourMapId);
    EXPECT_TRUE(added.style.isVisible);
    EXPECT_FALSE(added.map) << "it asks for another map";
}

TEST_F(MapLayersTest, WhereAllMethodsAreShownTheActiveOneIsRepeated) {
    for (int i = 0; i < 3; ++i)
        document.addMapLayer();
    EXPECT_EQ(methods(), QStringList({"cam", "grad_cam", "reverse", "reverse"}));
}

TEST_F(MapLayersTest, AddingIsAnnouncedOnceAndTheOthersKeepTheirMaps) {
    document.addMapLayer();
    EXPECT_EQ(told, kLayersOnce);
    EXPECT_EQ(mapsThere(), (std::vector<bool>{true, false}));
}

TEST_F(MapLayersTest, TheOneBelowARemovedOneBecomesActive) {
    document.addMapLayer();
    document.addMapLayer();
    document.activateMapLayer(1);
    told.clear();
    document.removeMapLayer();
    EXPECT_EQ(document.activeIndex(), 0);
    EXPECT_EQ(methods(), QStringList({"cam", "reverse"}));
    EXPECT_EQ(told, kLayersOnce);
    document.removeMapLayer();
    EXPECT_EQ(document.activeIndex(), 0);
    EXPECT_EQ(methods(), QStringList({"reverse"}));
}

TEST_F(MapLayersTest, TheLastOneStays) {
    document.removeMapLayer();
    EXPECT_EQ(methods(), QStringList({"cam"}));
    EXPECT_TRUE(document.map());
    EXPECT_TRUE(told.empty());
}

TEST_F(MapLayersTest, AMovedOneStaysActiveAndKeepsItsMap) {
    document.addMapLayer();
    document.addMapLayer();
    document.activateMapLayer(0);
    told.clear();
    document.moveMapLayer(1);
    EXPECT_EQ(methods(), QStringList({"grad_cam", "cam", "reverse"}));
    EXPECT_EQ(document.activeIndex(), 1);
    EXPECT_TRUE(document.map());
    EXPECT_EQ(told, kLayersOnce);
}

TEST_F(MapLayersTest, MovingUpAndDownAgainChangesNothing) {
    document.addMapLayer();
    document.addMapLayer();
    document.activateMapLayer(1);
    const QStringList before = methods();
    document.moveMapLayer(-1);
    document.moveMapLayer(1);
    EXPECT_EQ(methods(), before);
    EXPECT_EQ(document.activeIndex(), 1);
}

TEST_F(MapLayersTest, NoneIsMovedBeyondTheEnds) {
    document.addMapLayer();
    told.clear();
    document.moveMapLayer(1);
    EXPECT_TRUE(told.empty());
    document.moveMapLayer(-5);
    EXPECT_EQ(document.activeIndex(), 0);
    EXPECT_EQ(told, kLayersOnce);
}

TEST_F(MapLayersTest, AnIndexThatIsNotOneDoesNothing) {
    document.activateMapLayer(1);
    document.activateMapLayer(-1);
    document.setMap(1, map(3));
    document.setMapStyle(-1, {});
    EXPECT_TRUE(told.empty());
}

TEST_F(MapLayersTest, MethodAndTargetLayerAreTheActiveOnes) {
    document.addMapLayer();
    document.setMap(1, map(1));
    document.activateMapLayer(0);
    document.selectMethod("reverse");
    document.selectLayer("features.4");
    EXPECT_EQ(methods(), QStringList({"reverse", "grad_cam"}));
    EXPECT_EQ(document.mapLayers()[1].layer, QString());
    EXPECT_EQ(mapsThere(), (std::vector<bool>{false, true})) << "the other layer's map is still right";
}

TEST_F(MapLayersTest, AnotherClassDropsAllMapsAndReasonsInOneSignal) {
    document.addMapLayer();
    document.setMap(1, std::nullopt, "not accepted");
    told.clear();
    document.selectClass(1);
    EXPECT_EQ(mapsThere(), (std::vector<bool>{false, false}));
    EXPECT_TRUE(document.mapAbsence().isEmpty());
    EXPECT_EQ(told, std::vector<Changes>{Change::Selection | Change::Map});
}

TEST_F(MapLayersTest, MapAndReasonAreThoseOfTheActiveOne) {
    document.addMapLayer();
    document.setMap(1, std::nullopt, "not accepted");
    EXPECT_FALSE(document.map());
    EXPECT_EQ(document.mapAbsence(), "not accepted");
    document.activateMapLayer(0);
    EXPECT_TRUE(document.map());
    EXPECT_TRUE(document.mapAbsence().isEmpty());
}

TEST_F(MapLayersTest, AnotherModelGivesEveryLayerAMethodAndATargetLayerThatItHas) {
    document.addMapLayer();
    document.selectLayer("features.4");
    ModelDescription other;
    other.path = "other.pt";
    other.classes = ClassTable({"boat", "car"});
    other.methods = {"grad_cam", "eigen_cam"};
    other.layers = {{"conv1", "Conv2d", {}}};
    document.setModel(other);
    EXPECT_EQ(methods(), QStringList({"grad_cam", "grad_cam"}));
    EXPECT_EQ(document.activeLayer().layer, QString());
}

TEST_F(MapLayersTest, EachHasItsOwnStyle) {
    document.addMapLayer();
    MapStyle style = document.activeLayer().style;
    style.opacity = 0.9;
    told.clear();
    document.setMapStyle(1, style);
    EXPECT_EQ(document.mapLayers()[1].style.opacity, 0.9);
    EXPECT_NE(document.mapLayers()[0].style.opacity, 0.9);
    EXPECT_EQ(told, std::vector<Changes>{Change::Style});
}

TEST(WinningEpochs, AreShownOnAScaleOfEpochsThatOtherMethodsDoNotInherit) {
    StackedMap layer;
    layer.method = QStringLiteral("oaa_epoch");
    Map won{cv::Mat1f(2, 2, 2.0F), {}};
    won.origin.epoch = 5;
    layer.map = won;
    MapStyle style = layer.shownStyle();
    EXPECT_EQ(style.scaleSource, ScaleSource::Fixed);
    EXPECT_EQ(style.fixedRange.maximum, 5) << "one epoch that won everything is no constant map";
    EXPECT_FALSE(style.isSmooth);
    style.opacity = 0.25;
    ASSERT_TRUE(layer.show(style));
    layer.method = QStringLiteral("cam");
    EXPECT_EQ(layer.shownStyle().opacity, 0.25);
    EXPECT_EQ(layer.shownStyle().scaleSource, ScaleSource::Map);
    EXPECT_TRUE(layer.shownStyle().isSmooth);
    EXPECT_TRUE(layer.shownStyle().fadesWithValue);
}

}  // namespace
}  // namespace overlook
