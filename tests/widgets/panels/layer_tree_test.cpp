#include "widgets/panels/layer_tree.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "widgets/panels/filter_field.h"
#include "widgets/panels/layer_picker.h"
#include "widgets/panels/layer_tree_model.h"

namespace overlook {
namespace {

std::vector<LayerChoice> residualLayers() {
    return {{"conv1", "Conv2d", "16×32×32", {}},          {"layer1.0.conv1", "Conv2d", "16×32×32", {}},
            {"layer1.0.conv2", "Conv2d", "16×32×32", {}}, {"layer1.0", "BasicBlock", "16×32×32", {}},
            {"layer2.0.conv1", "Conv2d", "32×16×16", {}}, {"layer2.0.relu", "ReLU", "32×16×16", {}},
            {"layer2.0", "BasicBlock", "32×16×16", {}},   {"layer2", "Sequential", "32×16×16", {}},
            {"fc", "Linear", "10", "It gives no map."}};
}

QStringList partsBelow(const QAbstractItemModel& model, const QModelIndex& parent) {
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row)
        parts << model.index(row, 0, parent).data().toString();
    return parts;
}

class LayerTreeModelTest : public testing::Test {
 protected:
    LayerTreeModelTest() { model.setLayers(residualLayers(), "layer2"); }

    LayerTreeModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(LayerTreeModelTest, NestsModulesByTheirNamesInTheOrderTheyRun) {
    EXPECT_EQ(partsBelow(model, {}), QStringList({"conv1", "layer1", "layer2 (default)", "fc"}));
    EXPECT_EQ(partsBelow(model, model.indexOf("layer2.0")), QStringList({"conv1", "relu"}));
}

TEST_F(LayerTreeModelTest, ShowsKindAndShape) {
    const QModelIndex row = model.indexOf("layer2.0.relu");
    EXPECT_EQ(row.siblingAtColumn(LayerTreeModel::KindColumn).data(), "ReLU");
    EXPECT_EQ(row.siblingAtColumn(LayerTreeModel::ShapeColumn).data(), "32×16×16");
}

TEST_F(LayerTreeModelTest, AGroupThatIsAModuleCanBeChosenAndAMereGroupCannot) {
    EXPECT_TRUE(model.indexOf("layer2").flags() & Qt::ItemIsSelectable);
    EXPECT_FALSE(model.indexOf("layer1").flags() & Qt::ItemIsSelectable);
    EXPECT_TRUE(model.indexOf("layer1").flags() & Qt::ItemIsEnabled);
}

TEST_F(LayerTreeModelTest, SaysWhyALayerCannotBeChosen) {
    const QModelIndex row = model.indexOf("fc");
    EXPECT_FALSE(row.flags() & Qt::ItemIsSelectable);
    EXPECT_EQ(row.data(Qt::ToolTipRole), "It gives no map.");
    EXPECT_EQ(row.data(Qt::AccessibleDescriptionRole), "It gives no map.");
}

TEST_F(LayerTreeModelTest, SpeaksTheWholeRow) {
    EXPECT_EQ(model.indexOf("layer2").data(Qt::AccessibleTextRole), "layer2, Sequential, 32×16×16, default");
}

TEST_F(LayerTreeModelTest, ShowsOperationsAsAFlatList) {
    model.setLayers({{"conv2d:1", "conv2d", "8×4×4", {}}, {"relu:1", "relu", "8×4×4", {}}}, "relu:1");
    EXPECT_EQ(partsBelow(model, {}), QStringList({"conv2d:1", "relu:1 (default)"}));
    EXPECT_FALSE(model.hasChildren(model.index(0, 0)));
}

class LayerTreeTest : public testing::Test {
 protected:
    LayerTreeTest() {
        picker.setLayers(residualLayers(), "layer2.0.relu", "layer2");
        picker.show();
    }

    void open() {
        picker.showPopup();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&tree()));
    }
    [[nodiscard]] LayerTree& tree() { return *picker.findChild<LayerTree*>(); }
    [[nodiscard]] QTreeView& view() { return *picker.findChild<QTreeView*>(); }
    [[nodiscard]] FilterField& field() { return *picker.findChild<FilterField*>(); }
    [[nodiscard]] QString current() { return view().currentIndex().data(LayerTreeModel::LayerRole).toString(); }
    [[nodiscard]] QModelIndex row(std::initializer_list<int> path) {
        QModelIndex index;
        for (const int step : path)
            index = view().model()->index(step, 0, index);
        return index;
    }

    LayerPicker picker;
    QSignalSpy chosen{&picker, &LayerPicker::chosen};
};

TEST_F(LayerTreeTest, OpensAtTheCurrentLayerWithItsParentsExpanded) {
    open();
    EXPECT_EQ(current(), "layer2.0.relu");
    EXPECT_TRUE(view().selectionModel()->isSelected(view().currentIndex()));
    EXPECT_TRUE(view().isExpanded(row({2})));
    EXPECT_FALSE(view().isExpanded(row({1})));
}

TEST_F(LayerTreeTest, NamesTheCurrentLayerWhenClosed) {
    EXPECT_EQ(picker.currentText(), "layer2.0.relu · ReLU · 32×16×16");
    EXPECT_EQ(picker.currentLayer(), "layer2.0.relu");
}

TEST_F(LayerTreeTest, ShowsNoLayerThatIsNotAmongThem) {
    picker.setLayers(residualLayers(), "layer9", "layer2");
    EXPECT_EQ(picker.currentLayer(), QString());
}

TEST_F(LayerTreeTest, ArrowsMoveAndEnterChooses) {
    open();
    QTest::keyClick(&view(), Qt::Key_Left);  // to the block around it
    QTest::keyClick(&view(), Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "layer2.0");
    EXPECT_FALSE(tree().isVisible());
}

TEST_F(LayerTreeTest, SaysNothingWhenTheCurrentLayerIsChosenAgain) {
    open();
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_FALSE(tree().isVisible());
}

TEST_F(LayerTreeTest, TypingSearchesAndKeepsTheParentsOfMatches) {
    open();
    QTest::keyClicks(&view(), "conv2");
    EXPECT_EQ(field().text(), "conv2");
    EXPECT_EQ(view().model()->rowCount(), 1);
    EXPECT_EQ(row({0}).data(), "layer1");
    EXPECT_TRUE(view().isExpanded(row({0})));
    EXPECT_TRUE(view().isExpanded(row({0, 0})));
    EXPECT_EQ(current(), "layer1.0.conv2");
}

TEST_F(LayerTreeTest, SearchesKindsWhereNoNameMatches) {
    open();
    QTest::keyClicks(&view(), "conv2d");
    EXPECT_EQ(current(), "conv1");
    EXPECT_EQ(view().model()->rowCount(), 3);
}

TEST_F(LayerTreeTest, EnterChoosesTheFirstMatch) {
    open();
    QTest::keyClicks(&view(), "relu");
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 0);  // it is the current one
    open();
    QTest::keyClicks(&view(), "LAYER1.0.conv");
    QTest::keyClick(&field(), Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "layer1.0.conv1");
}

TEST_F(LayerTreeTest, ArrowsMoveOnFromTheSearch) {
    open();
    QTest::keyClicks(&view(), "conv");
    ASSERT_EQ(current(), "conv1");
    QTest::keyClick(&field(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Down);
    EXPECT_EQ(current(), "layer1.0.conv1");
    QTest::keyClick(&view(), Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
}

TEST_F(LayerTreeTest, EscapeClearsTheSearchAndThenCloses) {
    open();
    QTest::keyClicks(&view(), "conv2");
    QTest::keyClick(&field(), Qt::Key_Escape);
    EXPECT_TRUE(tree().isVisible());
    EXPECT_EQ(current(), "layer2.0.relu");
    QTest::keyClick(&field(), Qt::Key_Escape);
    EXPECT_FALSE(tree().isVisible());
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(LayerTreeTest, OpensWithoutTheLastSearch) {
    open();
    QTest::keyClicks(&view(), "conv2");
    tree().hide();
    open();
    EXPECT_EQ(field().text(), QString());
    EXPECT_EQ(view().model()->rowCount(), 4);
}

TEST_F(LayerTreeTest, DoesNotChooseWhatHasAnObstacle) {
    open();
    QTest::keyClicks(&view(), "fc");
    view().setCurrentIndex(row({0}));
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_TRUE(tree().isVisible());
}

TEST_F(LayerTreeTest, AClickOnAMereGroupExpandsIt) {
    open();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(row({1})).center());
    EXPECT_TRUE(view().isExpanded(row({1})));
    EXPECT_TRUE(tree().isVisible());
}

TEST_F(LayerTreeTest, AClickOnAModuleChoosesIt) {
    open();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(row({0})).center());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "conv1");
}

TEST_F(LayerTreeTest, KeepsSingleKeysFromTheShortcutsOfTheWindow) {
    open();
    QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_D, Qt::NoModifier, "d");
    event.ignore();
    QCoreApplication::sendEvent(&view(), &event);
    EXPECT_TRUE(event.isAccepted());
}

TEST_F(LayerTreeTest, OpensByTheKeyboard) {
    QTest::keyClick(&picker, Qt::Key_Down);
    EXPECT_TRUE(tree().isVisible());
}

TEST_F(LayerTreeTest, LaysOutOnlyTheWayToTheCurrentLayer) {
    std::vector<LayerChoice> layers;
    for (int block = 0; block < 100; ++block)
        for (int layer = 0; layer < 10; ++layer)
            layers.push_back({QStringLiteral("blocks.%1.layers.%2").arg(block).arg(layer), "Conv2d", "8×4×4", {}});
    picker.setLayers(layers, "blocks.70.layers.3", "blocks.99.layers.9");
    open();
    EXPECT_EQ(current(), "blocks.70.layers.3");
    EXPECT_FALSE(view().isExpanded(row({0, 69})));
    EXPECT_TRUE(view().viewport()->rect().intersects(view().visualRect(view().currentIndex())));
}

}  // namespace
}  // namespace overlook
