#include "app/views/presenter.h"

#include <gmock/gmock.h>
#include <limits>

#include "app/document/document.h"

namespace overlook {
namespace {

class PresenterTest : public testing::Test {
 protected:
    void SetUp() override {
        document.setPictures({{QStringLiteral("/p/lake.png"), QStringLiteral("lake"), {}, {2}, {}}});
        auto picture = std::make_shared<Picture>();
        picture->rgb = cv::Mat3b(8, 8, cv::Vec3b(1, 2, 3));
        picture->original = picture->rgb;
        document.setPicture(picture);
        ModelDescription model;
        model.id = "m";
        model.path = "/m/net.pt";
        model.classes = ClassTable({"background", "car", "boat"});
        model.methods = {"cam", "grad_cam"};
        model.layers = {{"features.7", "Conv2d", {32, 14, 14}}, {"features.10", "ReLU", {64, 7, 7}}};
        model.defaultLayer = "features.10";
        document.setModel(model);
        RunState run;
        run.folder = QStringLiteral("/r");
        run.planned = 12;
        for (int epoch = 1; epoch <= 7; ++epoch)
            run.epochs.push_back({epoch, {{"loss", 1.0 / epoch}}});
        document.setRun(run);
    }

    void showMap(std::initializer_list<float> values) {
        Map map;
        map.values = cv::Mat1f(1, static_cast<int>(values.size()));
        std::copy(values.begin(), values.end(), map.values.begin());
        map.origin = {"lake", "m", "grad_cam", "features.10", 2, 7};
        document.setMap(0, map);
    }
    void normaliseBy(Normalisation normalisation) {
        MapStyle style = document.activeLayer().style;
        style.normalisation = normalisation;
        document.setMapStyle(document.activeIndex(), style);
    }
    [[nodiscard]] std::string legendText() const {
        const Legend legend = presenter.legend();
        return (legend.title + '\n' + legend.lines.join('\n')).toStdString();
    }

    Document document;
    Presenter presenter{document};
};

TEST_F(PresenterTest, HintsLieOverEachOtherInTheOrderOfTheListOfClasses) {
    TriMask hint(cv::Size(8, 8));
    (void)hint.paint({0, 0}, cv::Mat1b(2, 2, std::uint8_t{1}), Hint::Attend);
    document.hints().reset({{1, hint}, {2, hint}, {7, hint}});
    ClassTable classes;
    classes.add({2, "boat", 0x000002});
    classes.add({1, "car", 0x000001});
    document.setDataClasses(classes);
    const CanvasContent content = presenter.canvasContent();
    ASSERT_EQ(content.hints.size(), 3U);
    EXPECT_EQ(content.hints[1].colour, 2U);
    EXPECT_EQ(content.hints[2].colour, 1U) << "the last one of the list is on top, as in an exported mask";
}

TEST_F(PresenterTest, LegendNamesTheExplainedPixelOfASegmentation) {
    ModelDescription model = *document.model();
    model.task = Task::Segmentation;
    document.setModel(model);
    document.selectMethod(QStringLiteral("grad_cam"));
    document.explainPixel({3, 5});
    showMap({0, 1});
    EXPECT_THAT(legendText(), testing::HasSubstr("x 3, y 5"));
    EXPECT_EQ(presenter.canvasContent().markedPixel, QPoint(3, 5));
}

TEST_F(PresenterTest, ADrawnRegionIsOutlinedAndNamed) {
    ModelDescription model = *document.model();
    model.task = Task::Segmentation;
    document.setModel(model);
    document.selectMethod(QStringLiteral("grad_cam"));
    document.explainRegion({{1, 1}, {5, 1}, {5, 6}});
    showMap({0, 1});
    EXPECT_THAT(legendText(), testing::HasSubstr("drawn region"));
    EXPECT_EQ(presenter.canvasContent().markedOutline.size(), 3);
    EXPECT_TRUE(presenter.canvasContent().isRegionDrawable);
    document.selectMethod(QStringLiteral("cam"));
    EXPECT_TRUE(presenter.canvasContent().markedOutline.isEmpty());
    EXPECT_FALSE(presenter.canvasContent().isRegionDrawable);
}

TEST_F(PresenterTest, MethodsOfTheNetworksOwnAttentionOfferItsLayersOnly) {
    ModelDescription model = *document.model();
    model.methods = {"grad_cam", "spatial_attention"};
    model.layers.push_back({"gate1", "SpatialAttention", {1, 28, 28}, AttentionRole::Positions});
    model.layers.push_back({"gate2", "SpatialAttention", {1, 14, 14}, AttentionRole::Positions});
    document.setModel(model);
    document.selectMethod(QStringLiteral("spatial_attention"));
    const LayersPanel::State state = presenter.layersState();
    ASSERT_EQ(state.layers.size(), 2U);
    EXPECT_EQ(state.layers.front().name, QStringLiteral("gate1"));
    EXPECT_EQ(state.layer, QStringLiteral("gate1"));
}

TEST_F(PresenterTest, PixelsOfAClassifierCannotBeExplained) {
    document.selectMethod(QStringLiteral("grad_cam"));
    EXPECT_FALSE(presenter.canExplainPixels());
}

TEST_F(PresenterTest, LegendNamesMethodAndClass) {
    showMap({-0.31F, 4.2F});
    EXPECT_EQ(presenter.legend().title, QStringLiteral("Grad-CAM · boat"));
}

TEST_F(PresenterTest, LegendNamesEpochAndLayer) {
    showMap({-0.31F, 4.2F});
    EXPECT_THAT(legendText(), testing::AllOf(testing::HasSubstr("Epoch 7 of 12"), testing::HasSubstr("features.10")));
}

TEST_F(PresenterTest, LegendSaysWhenThereAreNoEpochs) {
    document.setRun(std::nullopt);
    Map map{cv::Mat1f(1, 2, 0.5F), {"lake", "m", "cam", "", 2, 0}};
    document.setMap(0, map);
    EXPECT_THAT(legendText(), testing::HasSubstr("no epochs"));
}

TEST_F(PresenterTest, LegendGivesTheRawRange) {
    showMap({-0.31F, 4.2F});
    EXPECT_THAT(legendText(), testing::AllOf(testing::HasSubstr("−0.31"), testing::HasSubstr("4.2")));
}

TEST_F(PresenterTest, LegendGivesTheFormulaOfEveryNormalisation) {
    showMap({-0.31F, 4.2F});
    std::set<std::string> texts;
    for (const Normalisation normalisation :
         {Normalisation::ReluMax, Normalisation::MinMax, Normalisation::Signed, Normalisation::UnitRange}) {
        normaliseBy(normalisation);
        texts.insert(legendText());
    }
    EXPECT_EQ(texts.size(), 4U);
}

TEST_F(PresenterTest, LegendMarksTheEndsOfTheScaleInRawValues) {
    showMap({-0.31F, 4.2F});
    normaliseBy(Normalisation::Signed);
    EXPECT_EQ(presenter.legend().lowLabel, QStringLiteral("−4.2"));
    EXPECT_EQ(presenter.legend().highLabel, QStringLiteral("4.2"));
}

TEST_F(PresenterTest, LegendWarnsOfAConstantMap) {
    showMap({1, 1, 1});
    EXPECT_THAT(presenter.legend().warning.toStdString(), testing::HasSubstr("Constant"));
}

TEST_F(PresenterTest, LegendWarnsWhenNothingSpeaksForTheClass) {
    showMap({-2, -1});
    EXPECT_THAT(presenter.legend().warning.toStdString(), testing::HasSubstr("No positive evidence"));
}

TEST_F(PresenterTest, LegendWarnsOfValuesThatAreNoNumbers) {
    showMap({0, 1, std::numeric_limits<float>::quiet_NaN()});
    EXPECT_THAT(presenter.legend().warning.toStdString(), testing::HasSubstr("not numbers"));
}

TEST_F(PresenterTest, LegendHasNoWarningForAnOrdinaryMap) {
    showMap({0, 1});
    EXPECT_TRUE(presenter.legend().warning.isEmpty());
}

TEST_F(PresenterTest, LegendSaysWhyThereIsNoMap) {
    document.setMap(0, std::nullopt, QStringLiteral("Not accepted yet"));
    EXPECT_THAT(legendText(), testing::HasSubstr("Not accepted yet"));
}

TEST_F(PresenterTest, LegendNamesEveryVisibleMapAndDescribesTheActiveOne) {
    showMap({0, 4});
    document.addMapLayer();
    document.selectMethod(QStringLiteral("grad_cam"));
    document.setMap(1, Map{(cv::Mat1f(1, 2) << -1, 2.5F), {"lake", "m", "grad_cam", "features.10", 2, 7}});
    document.activateMapLayer(0);
    const Legend legend = presenter.legend();
    EXPECT_EQ(legend.highLabel, QStringLiteral("4"));
    ASSERT_EQ(legend.maps.size(), 1U);
    EXPECT_EQ(legend.maps[0].text, QStringLiteral("Grad-CAM · features.10: 0 … 2.5"));
    EXPECT_EQ(legend.maps[0].colourMapId.toStdString(), document.mapLayers()[1].style.colourMapId);
}

TEST_F(PresenterTest, LegendSaysWhyAFurtherMapIsMissing) {
    showMap({0, 1});
    document.addMapLayer();
    document.setMap(1, std::nullopt, QStringLiteral("Not accepted yet"));
    document.activateMapLayer(0);
    ASSERT_EQ(presenter.legend().maps.size(), 1U);
    EXPECT_THAT(presenter.legend().maps[0].text.toStdString(), testing::HasSubstr("Not accepted yet"));
    EXPECT_TRUE(presenter.legend().maps[0].colourMapId.isEmpty());
    EXPECT_FALSE(presenter.legend().title.isEmpty()) << "the active map is there";
}

TEST_F(PresenterTest, AHiddenMapIsNotNamed) {
    showMap({0, 1});
    document.addMapLayer();
    document.setMap(1, Map{(cv::Mat1f(1, 2) << 0, 1), {}});
    MapStyle style = document.mapLayers()[0].style;
    style.isVisible = false;
    document.setMapStyle(0, style);
    EXPECT_TRUE(presenter.legend().maps.empty());
}

TEST_F(PresenterTest, CanvasGetsEveryMapInTheOrderOfTheLayers) {
    showMap({0, 1});
    document.addMapLayer();
    EXPECT_EQ(presenter.canvasContent().maps.size(), 1U) << "the other one is not there yet";
    document.setMap(1, Map{(cv::Mat1f(1, 2) << 0, 2), {}});
    document.moveMapLayer(-1);
    const auto maps = presenter.canvasContent().maps;
    ASSERT_EQ(maps.size(), 2U);
    EXPECT_EQ(maps[0].values(0, 1), 2);
    EXPECT_EQ(maps[1].values(0, 1), 1);
    EXPECT_EQ(maps[1].style.colourMapId, document.mapLayers()[1].style.colourMapId);
}

TEST_F(PresenterTest, PanelListsTheTopmostMapFirst) {
    document.addMapLayer();
    const LayersPanel::State state = presenter.layersState();
    ASSERT_EQ(state.maps.size(), 2U);
    EXPECT_EQ(state.maps[0].name, QStringLiteral("Grad-CAM · features.10"));
    EXPECT_EQ(state.maps[1].name, QStringLiteral("CAM"));
    EXPECT_EQ(state.activeMap, 0);
    EXPECT_EQ(state.method, QStringLiteral("grad_cam"));
    EXPECT_EQ(mapRow(document, 0), 1);
}

TEST_F(PresenterTest, LegendListsTheClassesOfTheMaskLargestFirst) {
    Prediction prediction;
    prediction.task = Task::Segmentation;
    prediction.labels = cv::Mat1b(8, 8, uchar(2));
    prediction.probabilities = {0.5F, 0.1F, 0.4F};
    document.setPrediction(prediction);
    const Legend legend = presenter.legend();
    ASSERT_EQ(legend.items.size(), 2U);  // without the background
    EXPECT_EQ(legend.items[0].name, QStringLiteral("boat"));
    EXPECT_EQ(legend.items[1].name, QStringLiteral("car"));
}

TEST_F(PresenterTest, MaskLeavesTheBackgroundUnpainted) {
    Prediction prediction;
    prediction.labels = cv::Mat1b(8, 8, uchar(0));
    document.setPrediction(prediction);
    const auto labels = presenter.canvasContent().labels;
    ASSERT_TRUE(labels);
    EXPECT_TRUE(labels->hidden[0]);
    EXPECT_FALSE(labels->hidden[2]);
}

TEST_F(PresenterTest, CanvasSharesThePixelsOfThePicture) {
    EXPECT_EQ(presenter.canvasContent().picture.data, document.picture()->rgb.data);
}

TEST_F(PresenterTest, EmptyCanvasSaysWhatIsWrongWithThePicture) {
    document.setPicture(nullptr);
    document.setPictureFailure(0, QStringLiteral("lake.png is not a picture."));
    EXPECT_EQ(presenter.canvasContent().emptyText, QStringLiteral("lake.png is not a picture."));
}

TEST_F(PresenterTest, EmptyCanvasAsksForPicturesWhenOnlyAModelIsOpen) {
    document.setPictures({});
    EXPECT_THAT(presenter.canvasContent().emptyText.toStdString(), testing::HasSubstr("net.pt is open"));
}

TEST_F(PresenterTest, PanelOfLayersSaysWhatIsMissingForAMap) {
    EXPECT_TRUE(presenter.layersState().hint.isEmpty());
    document.setModel(std::nullopt);
    document.setRun(std::nullopt);
    const QString withPictures = presenter.layersState().hint;
    document.setPictures({});
    const QString withNothing = presenter.layersState().hint;
    EXPECT_FALSE(withPictures.isEmpty() || withNothing.isEmpty());
    EXPECT_NE(withPictures, withNothing);
}

TEST_F(PresenterTest, ClassRowsCarryProbabilityAndLabel) {
    Prediction prediction;
    prediction.probabilities = {0.1F, 0.2F, 0.7F};
    document.setPrediction(prediction);
    const auto rows = presenter.classRows();
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_NEAR(rows[2].score, 0.7, 1e-6);
    EXPECT_EQ(rows[1].name, QStringLiteral("car"));
}

TEST_F(PresenterTest, ClassRowsHaveNoScoreBeforeThePrediction) {
    EXPECT_LT(presenter.classRows()[0].score, 0);
}

TEST_F(PresenterTest, LayersAreOfferedOnlyToMethodsThatTakeOne) {
    document.selectMethod(QStringLiteral("cam"));
    EXPECT_TRUE(presenter.layersState().layers.empty());
    document.selectMethod(QStringLiteral("grad_cam"));
    EXPECT_EQ(presenter.layersState().layers.size(), 2U);
    EXPECT_EQ(presenter.layersState().layer, QStringLiteral("features.10"));
}

TEST_F(PresenterTest, WhatIsAShareByDefinitionStartsWithTheFixedScale) {
    document.selectMethod(QStringLiteral("oaa"));
    showMap({0.0F, 0.01F});
    EXPECT_EQ(presenter.legend().highLabel, QStringLiteral("1"));
    EXPECT_EQ(presenter.canvasContent().maps.at(0).style.normalisation, Normalisation::UnitRange);
    EXPECT_EQ(presenter.layersState().map.normalisation, Normalisation::UnitRange);
    document.selectMethod(QStringLiteral("grad_cam"));
    EXPECT_EQ(presenter.layersState().map.normalisation, Normalisation::ReluMax);
}

TEST_F(PresenterTest, AScaleThatTheUserChoseStaysForEveryMethod) {
    document.selectMethod(QStringLiteral("oaa"));
    normaliseBy(Normalisation::ReluMax);
    EXPECT_EQ(presenter.layersState().map.normalisation, Normalisation::ReluMax);
}

TEST_F(PresenterTest, LayersHaveKindAndShape) {
    document.selectMethod(QStringLiteral("grad_cam"));
    const LayerChoice layer = presenter.layersState().layers[1];
    EXPECT_EQ(layer, (LayerChoice{"features.10", "ReLU", "64×7×7", {}}));
    EXPECT_EQ(presenter.layersState().defaultLayer, QStringLiteral("features.10"));
}

TEST_F(PresenterTest, LayersThatGiveNoMapSayWhy) {
    ModelDescription model = *document.model();
    model.layers = {{"fc", "Linear", {10}}, {"dropped", "Dropout", {}}, {"pair", "Pair", {}}};
    model.layers.back().obstacle = {"Not “%1”.", {"it"}};
    document.setModel(model);
    document.selectMethod(QStringLiteral("grad_cam"));
    const auto layers = presenter.layersState().layers;
    EXPECT_TRUE(layers[0].obstacle.contains(QStringLiteral("(10)")));
    EXPECT_TRUE(layers[1].obstacle.contains(QStringLiteral("did not run")));
    EXPECT_EQ(layers[2].obstacle, QStringLiteral("Not “it”."));
}

TEST_F(PresenterTest, MethodsAreShownUnderTheirNames) {
    const auto methods = presenter.layersState().methods;
    ASSERT_FALSE(methods.empty());
    EXPECT_EQ(methods[0].text, QStringLiteral("CAM"));
}

TEST_F(PresenterTest, UnnamedClassesAreNumbered) {
    EXPECT_EQ(presenter.className(77), QStringLiteral("class 77"));
}

TEST_F(PresenterTest, TheLegendOfADifferenceNamesBothEpochsAndTheRange) {
    document.pinReference(1);
    document.showDifference(0, true);
    Map change;
    change.values = (cv::Mat1f(1, 2) << -0.5F, 0.8F);
    change.origin = {"lake", "m", "grad_cam", "features.10", 2, 7};
    MapOrigin reference = change.origin;
    reference.epoch = 1;
    document.setDifferenceMap(0, change, reference);
    EXPECT_THAT(legendText(), testing::HasSubstr("Epoch 7 − epoch 1, −0.5 … 0.8"));
    const Legend legend = presenter.legend();
    EXPECT_EQ(legend.lowLabel, "−0.8") << "zero lies in the middle";
    EXPECT_EQ(legend.highLabel, "0.8");
    EXPECT_EQ(legend.colourMapId, "coolwarm");
}

TEST_F(PresenterTest, TheLegendOfADifferenceOfModelsWithoutEpochsNamesNone) {
    document.showDifference(0, true);
    Map change;
    change.values = (cv::Mat1f(1, 2) << -0.5F, 0.8F);
    change.origin = {"lake", "m", "grad_cam", "features.10", 2, 0};
    document.setDifferenceMap(0, change, change.origin);
    EXPECT_THAT(legendText(), testing::AllOf(testing::HasSubstr("Difference, −0.5 … 0.8"),
                                             testing::Not(testing::HasSubstr("Epoch 0"))));
}

TEST_F(PresenterTest, ALockedScaleIsNamedAndGivesTheEndsOfTheBar) {
    showMap({0, 2});
    document.shareRange(0, Map::Range{0, 5, false});
    EXPECT_THAT(legendText(), testing::HasSubstr("One scale for all panes"));
    EXPECT_EQ(presenter.legend().highLabel, "5");
}

TEST_F(PresenterTest, PinsAreOnTheCanvas) {
    document.setPins({{1, 2}, {3, 4}});
    EXPECT_EQ(presenter.canvasContent().pins, QList<QPoint>({{1, 2}, {3, 4}}));
}

}  // namespace
}  // namespace overlook
