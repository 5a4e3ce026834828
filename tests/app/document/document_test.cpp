#include "app/document/document.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

/// Collects what a document announces.
class DocumentTest : public testing::Test {
 protected:
    DocumentTest() {
        QObject::connect(&document, &Document::changed, &document, [this](Changes changes) {
            last = changes;
            ++signalCount;
        });
    }

    static PictureEntry entry(const QString& path, std::vector<int> labels = {}) {
        PictureEntry made;
        made.path = path;
        made.id = path;
        made.labels = std::move(labels);
        return made;
    }
    static ModelDescription model(const std::vector<std::string>& classes = {"boat", "car", "tree"}) {
        ModelDescription made;
        made.path = "m.pt";
        made.classes = ClassTable(classes);
        made.methods = {"cam", "grad_cam"};
        made.layers = {{"features.7", "ReLU", {}}, {"features.4", "ReLU", {}}};
        return made;
    }
    /// As fill(), with a model that segments.
    void fillSegmented() {
        fill();
        ModelDescription segmenting = model();
        segmenting.task = Task::Segmentation;
        document.setModel(segmenting);
        document.setMap(0, map());
    }
    static RunState run(int finished, const QString& folder = "run") {
        RunState made;
        made.folder = folder;
        for (int epoch = 1; epoch <= finished; ++epoch)
            made.epochs.push_back({epoch, {}});
        made.planned = 12;
        return made;
    }
    static Prediction scores(std::vector<float> probabilities) {
        Prediction made;
        made.probabilities = std::move(probabilities);
        return made;
    }
    static Map map(float value = 1) { return {cv::Mat1f(2, 2, value), {}}; }
    static std::shared_ptr<const Picture> pixels() {
        auto made = std::make_shared<Picture>();
        made->rgb = cv::Mat3b(2, 2);
        return made;
    }
    /// Two pictures, a model, the first one's pixels, scores and map.
    void fill() {
        document.setPictures({entry("a"), entry("b")});
        document.setModel(model());
        document.setPicture(pixels());
        document.setPrediction(scores({0.1F, 0.8F, 0.1F}));
        document.setMap(0, map());
        signalCount = 0;
    }

    Document document;
    Changes last;
    int signalCount = 0;
};

TEST_F(DocumentTest, StartsWithNothingSelected) {
    EXPECT_EQ(document.currentEntry(), nullptr);
    EXPECT_EQ(document.selection(), Selection());
}

TEST_F(DocumentTest, ANewListSelectsItsFirstPicture) {
    document.setPictures({entry("a"), entry("b")});
    ASSERT_NE(document.currentEntry(), nullptr);
    EXPECT_EQ(document.currentEntry()->path, "a");
    EXPECT_TRUE(last.testFlag(Change::Pictures) && last.testFlag(Change::Selection));
}

TEST_F(DocumentTest, AChosenClassIsFollowedByItsNameIntoAnotherModel) {
    fill();
    document.selectClass(2);
    document.setModel(model({"tree", "boat"}));
    EXPECT_EQ(document.selection().classIndex, 0);
}

TEST_F(DocumentTest, AMethodOfManyPassesIsNotChosenByItself) {
    ModelDescription slow = model();
    slow.methods = {"rise", "score_cam"};
    document.setModel(slow);
    EXPECT_EQ(document.activeLayer().method, "");
    document.selectMethod("rise");
    EXPECT_EQ(document.activeLayer().method, "rise");
}

TEST_F(DocumentTest, TheFirstMethodOfOnePassIsChosen) {
    ModelDescription slow = model();
    slow.methods = {"rise", "probability", "reverse"};
    document.setModel(slow);
    EXPECT_EQ(document.activeLayer().method, "probability");
}

TEST_F(DocumentTest, AnExplainedPixelForgetsTheMapOfThePrediction) {
    fillSegmented();
    document.explainPixel({1, 1});
    EXPECT_EQ(document.selection().pixel, QPoint(1, 1));
    EXPECT_FALSE(document.map());
}

TEST_F(DocumentTest, ThePredictionCanBeExplainedAgain) {
    fillSegmented();
    document.explainPixel({1, 1});
    document.explainPrediction();
    EXPECT_FALSE(document.selection().pixel);
}

TEST_F(DocumentTest, AnOutlineTakesThePlaceOfAPixelAndTheOtherWayRound) {
    fillSegmented();
    document.explainPixel({1, 1});
    document.explainRegion({{0, 0}, {2, 0}, {0, 2}});
    EXPECT_FALSE(document.selection().pixel);
    EXPECT_EQ(document.selection().outline.size(), 3);
    document.explainPixel({1, 1});
    EXPECT_TRUE(document.selection().outline.isEmpty());
    document.explainRegion({{0, 0}, {2, 0}, {0, 2}});
    document.explainPrediction();
    EXPECT_TRUE(document.selection().outline.isEmpty());
}

TEST_F(DocumentTest, AnOutlineBelongsToItsPicture) {
    fillSegmented();
    document.explainRegion({{0, 0}, {2, 0}, {0, 2}});
    document.selectPicture(1);
    EXPECT_TRUE(document.selection().outline.isEmpty());
}

TEST_F(DocumentTest, AnExplainedPixelBelongsToItsPicture) {
    fillSegmented();
    document.explainPixel({1, 1});
    document.selectPicture(1);
    EXPECT_FALSE(document.selection().pixel);
}

TEST_F(DocumentTest, APixelOutsideThePictureIsNotExplained) {
    fillSegmented();
    document.explainPixel({2, 0});
    EXPECT_FALSE(document.selection().pixel);
}

TEST_F(DocumentTest, AClassifierHasNoPixelToExplain) {
    fill();
    document.explainPixel({1, 1});
    EXPECT_FALSE(document.selection().pixel);
    EXPECT_TRUE(document.map());
}

TEST_F(DocumentTest, AnEmptyListSelectsNothing) {
    fill();
    document.setPictures({});
    EXPECT_EQ(document.currentEntry(), nullptr);
    EXPECT_EQ(document.picture(), nullptr);
}

TEST_F(DocumentTest, ANewListDropsWhatBelongsToTheOldOne) {
    fill();
    document.setPictures({entry("c")});
    EXPECT_EQ(document.picture(), nullptr);
    EXPECT_FALSE(document.prediction());
    EXPECT_FALSE(document.map());
    EXPECT_EQ(signalCount, 1);
}

TEST_F(DocumentTest, SelectingAnotherPictureDropsPixelsScoresAndMapInOneSignal) {
    fill();
    document.selectPicture(1);
    EXPECT_EQ(document.picture(), nullptr);
    EXPECT_FALSE(document.prediction());
    EXPECT_FALSE(document.map());
    EXPECT_EQ(signalCount, 1);
    EXPECT_EQ(last, Change::Selection | Change::Picture | Change::Prediction | Change::Map);
}

TEST_F(DocumentTest, SelectingAClassDropsTheMapOnly) {
    fill();
    document.selectClass(2);
    EXPECT_FALSE(document.map());
    EXPECT_TRUE(document.prediction());
    EXPECT_EQ(last, Change::Selection | Change::Map);
}

TEST_F(DocumentTest, SelectingAMethodDropsTheMap) {
    fill();
    document.selectMethod("grad_cam");
    EXPECT_FALSE(document.map());
    EXPECT_EQ(last, Change::Selection | Change::Map);
}

TEST_F(DocumentTest, SelectingALayerDropsTheMap) {
    fill();
    document.selectLayer("features.4");
    EXPECT_FALSE(document.map());
    EXPECT_EQ(document.activeLayer().layer, "features.4");
}

TEST_F(DocumentTest, SelectingAnotherEpochDropsScoresAndMap) {
    fill();
    document.setRun(run(3));
    document.setPrediction(scores({0.1F, 0.8F, 0.1F}));
    document.setMap(0, map());
    document.selectEpoch(2);
    EXPECT_FALSE(document.prediction());
    EXPECT_FALSE(document.map());
}

TEST_F(DocumentTest, AnotherModelDropsScoresAndMapButNotThePixels) {
    fill();
    ModelDescription other = model();
    other.path = "other.pt";
    document.setModel(other);
    EXPECT_FALSE(document.prediction());
    EXPECT_FALSE(document.map());
    EXPECT_NE(document.picture(), nullptr);
}

TEST_F(DocumentTest, MutatorsWithTheSameValueSayNothing) {
    fill();
    document.setPictures({entry("a"), entry("b")});
    document.setModel(model());
    document.setPrediction(scores({0.1F, 0.8F, 0.1F}));
    document.setMap(0, map());
    document.setPicture(document.picture());
    document.setStyle(document.style());
    document.setMapStyle(0, document.activeLayer().style);
    document.activateMapLayer(0);
    document.moveMapLayer(1);
    document.moveMapLayer(-1);
    document.removeMapLayer();
    document.setDataClasses({});
    document.setRun(std::nullopt);
    document.selectPicture(0);
    document.selectClass(document.selection().classIndex);
    document.selectMethod("cam");
    document.selectLayer("");
    document.selectEpoch(0);
    EXPECT_EQ(signalCount, 0);
}

TEST_F(DocumentTest, PicturesOutsideTheListAreNotSelected) {
    fill();
    document.selectPicture(2);
    document.selectPicture(-1);
    EXPECT_EQ(document.selection().picture, 0);
    EXPECT_EQ(signalCount, 0);
}

TEST_F(DocumentTest, AMapWithOtherValuesIsAnnounced) {
    fill();
    document.setMap(0, map(2));
    EXPECT_EQ(last, Changes(Change::Map));
    EXPECT_EQ(signalCount, 1);
}

TEST_F(DocumentTest, AMapThatIsThereHasNoReasonToBeAbsent) {
    document.setMap(0, map(), "computing");
    EXPECT_TRUE(document.mapAbsence().isEmpty());
}

TEST_F(DocumentTest, TheReasonOfAnAbsentMapGoesWithTheSelectionItBelongsTo) {
    fill();
    document.setMap(0, std::nullopt, "not accepted");
    document.selectClass(2);
    EXPECT_TRUE(document.mapAbsence().isEmpty());
}

TEST_F(DocumentTest, StyleChangesAreAnnounced) {
    MapStyle map = document.activeLayer().style;
    map.threshold = 0.3;
    document.setMapStyle(0, map);
    EXPECT_EQ(last, Changes(Change::Style));
    ViewStyle others = document.style();
    others.mask.opacity = 0.3;
    document.setStyle(others);
    EXPECT_EQ(last, Changes(Change::Style));
    EXPECT_EQ(signalCount, 2);
}

TEST_F(DocumentTest, AFailureIsKeptWithItsPicture) {
    fill();
    document.setPictureFailure(1, "not an image");
    EXPECT_EQ(document.pictures()[1].failure, "not an image");
    EXPECT_EQ(last, Changes(Change::Pictures));
}

TEST_F(DocumentTest, AFailureOfAPictureOutsideTheListIsIgnored) {
    fill();
    document.setPictureFailure(7, "not an image");
    EXPECT_EQ(signalCount, 0);
}

// Epochs

TEST_F(DocumentTest, ANewRunSelectsItsLastEpoch) {
    document.setRun(run(5));
    EXPECT_EQ(document.selection().epoch, 5);
}

TEST_F(DocumentTest, TheNewestEpochIsFollowedFromTheFormerNewest) {
    document.setRun(run(5));
    document.setRun(run(6));
    EXPECT_EQ(document.selection().epoch, 6);
}

TEST_F(DocumentTest, TheFirstEpochIsSelectedWhenThereWasNone) {
    document.setRun(run(0));
    EXPECT_EQ(document.selection().epoch, 0);
    document.setRun(run(1));
    EXPECT_EQ(document.selection().epoch, 1);
}

TEST_F(DocumentTest, AnEpochInThePastStaysSelected) {
    document.setRun(run(5));
    document.selectEpoch(2);
    document.setRun(run(6));
    EXPECT_EQ(document.selection().epoch, 2);
}

TEST_F(DocumentTest, ANewEpochElsewhereKeepsTheMap) {
    fill();
    document.setRun(run(5));
    document.selectEpoch(2);
    document.setMap(0, map());
    document.setRun(run(6));
    EXPECT_TRUE(document.map());
    EXPECT_EQ(last, Changes(Change::Run));
}

TEST_F(DocumentTest, AnotherRunDropsTheMapEvenAtTheSameEpoch) {
    fill();
    document.setRun(run(5));
    document.setMap(0, map());
    document.setRun(run(5, "other"));
    EXPECT_FALSE(document.map());
}

TEST_F(DocumentTest, EpochsAreClampedToTheFinishedOnes) {
    document.setRun(run(5));
    document.selectEpoch(9);
    EXPECT_EQ(document.selection().epoch, 5);
    document.selectEpoch(-3);
    EXPECT_EQ(document.selection().epoch, 1);
}

TEST_F(DocumentTest, AMissingEpochGivesWayToTheNearest) {
    RunState sparse = run(0);
    sparse.epochs = {{2, {}}, {10, {}}};
    document.setRun(sparse);
    document.selectEpoch(5);
    EXPECT_EQ(document.selection().epoch, 2);
}

TEST_F(DocumentTest, WithoutARunThereIsNoEpoch) {
    document.setRun(run(5));
    document.setRun(std::nullopt);
    EXPECT_EQ(document.selection().epoch, 0);
}

// Methods

TEST_F(DocumentTest, AModelBringsItsFirstMethod) {
    document.setModel(model());
    EXPECT_EQ(document.activeLayer().method, "cam");
}

TEST_F(DocumentTest, AMethodThatTheNewModelHasStays) {
    fill();
    document.selectMethod("grad_cam");
    ModelDescription other = model();
    other.path = "other.pt";
    document.setModel(other);
    EXPECT_EQ(document.activeLayer().method, "grad_cam");
}

TEST_F(DocumentTest, AccumulatedMapsGoWithTheRun) {
    fill();
    document.setRun(run(3));
    document.selectMethod("oaa");
    EXPECT_EQ(document.activeLayer().method, "oaa");
    document.setRun(std::nullopt);
    EXPECT_EQ(document.activeLayer().method, "cam");
}

TEST_F(DocumentTest, ALayerThatIsNotTheAttentionOfTheMethodIsForgotten) {
    ModelDescription attending = model();
    attending.methods = {"grad_cam", "spatial_attention"};
    attending.layers.push_back({"gate", "SpatialAttention", {1, 4, 4}, AttentionRole::Positions});
    document.setModel(attending);
    document.selectLayer("features.4");
    document.selectMethod("spatial_attention");
    EXPECT_EQ(document.activeLayer().layer, "");
    document.selectLayer("gate");
    EXPECT_EQ(document.activeLayer().layer, "gate");
}

TEST_F(DocumentTest, ALayerThatTheNewModelLacksIsForgotten) {
    fill();
    document.selectLayer("features.4");
    ModelDescription other = model();
    other.layers = {{"conv1", "Conv2d", {}}};
    document.setModel(other);
    EXPECT_EQ(document.activeLayer().layer, "");
}

// Classes

TEST_F(DocumentTest, TheModelsClassesComeBeforeTheDataSets) {
    document.setDataClasses(ClassTable({"background", "boat"}));
    EXPECT_EQ(document.classes().size(), 2U);
    document.setModel(model());
    EXPECT_EQ(document.classes().size(), 3U);
}

TEST_F(DocumentTest, TheFirstLabelIsTheClassUnlessOneWasChosen) {
    document.setDataClasses(ClassTable({"background", "boat", "car"}));
    document.setPictures({entry("a", {2})});
    EXPECT_EQ(document.selection().classIndex, 2);
}

TEST_F(DocumentTest, TheMostProbableClassIsTakenWhereNoLabelTells) {
    fill();
    EXPECT_EQ(document.selection().classIndex, 1);
}

TEST_F(DocumentTest, BackgroundIsNotTakenByItself) {
    document.setPictures({entry("a")});
    ModelDescription segmenting = model({"background", "boat"});
    segmenting.background = 0;
    document.setModel(segmenting);
    document.setPrediction(scores({0.9F, 0.1F}));
    EXPECT_EQ(document.selection().classIndex, 1);
}

TEST_F(DocumentTest, AChosenClassStaysForOtherPictures) {
    fill();
    document.selectClass(2);
    document.selectPicture(1);
    document.setPrediction(scores({0.1F, 0.8F, 0.1F}));
    EXPECT_EQ(document.selection().classIndex, 2);
}

TEST_F(DocumentTest, AClassThatNobodyChoseGoesWithItsPicture) {
    fill();
    document.selectPicture(1);
    EXPECT_EQ(document.selection().classIndex, -1);
    document.setPrediction(scores({0.9F, 0.1F, 0.1F}));
    EXPECT_EQ(document.selection().classIndex, 0);
}

TEST_F(DocumentTest, AClassThatNobodyChoseStaysWhenTheEpochChanges) {
    fill();
    document.setRun(run(3));
    document.setPrediction(scores({0.1F, 0.8F, 0.1F}));
    document.selectEpoch(1);
    document.setPrediction(scores({0.9F, 0.1F, 0.1F}));
    EXPECT_EQ(document.selection().classIndex, 1);
}

TEST_F(DocumentTest, AChosenClassDoesNotBecomeAnotherOneWithAnotherModel) {
    fill();
    document.selectClass(2);
    document.setModel(model({"dog", "cat", "bird"}));
    EXPECT_EQ(document.selection().classIndex, -1);
}

TEST_F(DocumentTest, LabelsMeetTheModelsClassesByName) {
    document.setDataClasses(ClassTable({"background", "boat", "car"}));
    document.setPictures({entry("a", {1, 2})});
    document.setModel(model({"car", "boat", "tree"}));
    EXPECT_EQ(document.currentLabels(), (std::vector<int>{1, 0}));
}

}  // namespace
}  // namespace overlook
