#include "widgets/panels/layers_panel.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include "inference/display/colour_map.h"
#include "tests/widgets/panels/upper_case_translator.h"
#include "widgets/panels/glyph_button.h"
#include "widgets/panels/layer_picker.h"
#include "widgets/panels/map_delegate.h"
#include "widgets/panels/picker.h"

namespace overlook {
namespace {

LayersPanel::State fullState() {
    LayersPanel::State state;
    state.hasMask = true;
    state.hasMap = true;
    state.mask.opacity = 0.5;
    state.maps = {{"Reverse attention", "cool", true, {}}, {"CAM", "inferno", true, {}}};
    state.activeMap = 1;
    state.map.opacity = 0.333;
    state.map.threshold = 0.2;
    state.methods = {{"cam", "CAM"}, {"grad_cam", "Grad-CAM"}};
    state.method = "cam";
    state.layers = {{"features.0", "Conv2d", "8×4×4", {}}, {"features.2", "ReLU", "8×4×4", {}}};
    state.layer = "features.2";
    return state;
}

class LayersPanelTest : public testing::Test {
 protected:
    LayersPanelTest() {
        panel.resize(260, 420);
        panel.setState(fullState());
        panel.show();
    }

    template <typename Widget>
    Widget* named(const QString& accessibleName) const {
        const auto widgets = panel.findChildren<Widget*>();
        const auto found = std::find_if(widgets.begin(), widgets.end(), [&](const Widget* widget) {
            return widget->accessibleName() == accessibleName || widget->toolTip() == accessibleName;
        });
        return found == widgets.end() ? nullptr : *found;
    }
    QCheckBox* check(const QString& text) const {
        const auto checks = panel.findChildren<QCheckBox*>();
        const auto found =
            std::find_if(checks.begin(), checks.end(), [&](const QCheckBox* box) { return box->text() == text; });
        return found == checks.end() ? nullptr : *found;
    }
    static void pick(Picker* picker, const QString& id) {
        picker->setCurrentIndex(picker->findData(id));
        Q_EMIT picker->activated(picker->currentIndex());
    }
    MapStyle lastMapStyle() const { return mapStyles.last()[0].value<MapStyle>(); }
    int emissions() const {
        return pictures.count() + masks.count() + mapStyles.count() + methods.count() + layers.count() +
               chosenMaps.count() + eyes.count();
    }
    QListView* mapList() const { return named<QListView>("Maps over the picture, the topmost first"); }
    QPoint eyeOf(int row) const {
        const QRect rect = mapList()->visualRect(mapList()->model()->index(row, 0));
        return MapDelegate::eyeRect(rect, mapList()->layoutDirection()).center();
    }
    QString accessibleName(int row) const {
        return mapList()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    LayersPanel panel;
    QSignalSpy pictures{&panel, &LayersPanel::pictureStyleChanged};
    QSignalSpy masks{&panel, &LayersPanel::maskStyleChanged};
    QSignalSpy mapStyles{&panel, &LayersPanel::mapStyleChanged};
    QSignalSpy methods{&panel, &LayersPanel::methodChosen};
    QSignalSpy layers{&panel, &LayersPanel::layerChosen};
    QSignalSpy chosenMaps{&panel, &LayersPanel::mapChosen};
    QSignalSpy eyes{&panel, &LayersPanel::mapVisibilityChanged};
};

TEST_F(LayersPanelTest, SaysNothingWhenItsStateIsSet) {
    LayersPanel::State state = fullState();
    state.picture = {false, 0.1};
    state.map.normalisation = Normalisation::Signed;
    state.map.colourMapId = colourMaps().back().id;
    state.map.isSmooth = false;
    state.method = "grad_cam";
    state.layer = "features.0";
    state.maps[0].isVisible = false;
    state.activeMap = 0;
    panel.setState(state);
    state.maps.resize(1);
    panel.setState(state);
    EXPECT_EQ(emissions(), 0);
}

TEST_F(LayersPanelTest, ShowsItsState) {
    EXPECT_EQ(named<QSlider>("Opacity of the mask")->value(), 50);
    EXPECT_EQ(named<QSlider>("Opacity of the map")->value(), 33);
    EXPECT_EQ(named<Picker>("How the map is computed")->currentId(), "cam");
    EXPECT_TRUE(check("Smooth")->isChecked());
}

TEST_F(LayersPanelTest, HidesThePicture) {
    named<GlyphButton>("Show the picture")->click();
    ASSERT_EQ(pictures.count(), 1);
    EXPECT_FALSE(pictures[0][0].value<LayersPanel::LayerStyle>().isVisible);
    EXPECT_FALSE(panel.state().picture.isVisible);
}

TEST_F(LayersPanelTest, ChangesTheMasksOpacityLive) {
    auto* slider = named<QSlider>("Opacity of the mask");
    slider->setSliderDown(true);
    slider->setSliderPosition(60);
    slider->setSliderPosition(70);
    ASSERT_EQ(masks.count(), 2);  // before the handle is let go
    EXPECT_DOUBLE_EQ(masks[1][0].value<LayersPanel::LayerStyle>().opacity, 0.7);
}

TEST_F(LayersPanelTest, IsMovedByKeyboard) {
    auto* slider = named<QSlider>("Opacity of the mask");
    QTest::keyClick(slider, Qt::Key_Right);
    QTest::keyClick(slider, Qt::Key_PageUp);
    ASSERT_EQ(masks.count(), 2);
    EXPECT_DOUBLE_EQ(panel.state().mask.opacity, 0.61);
}

TEST_F(LayersPanelTest, MovesTheHandleToTheClick) {
    auto* slider = named<QSlider>("Opacity of the mask");
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() - 2, slider->height() / 2));
    EXPECT_DOUBLE_EQ(panel.state().mask.opacity, 1);
}

TEST_F(LayersPanelTest, KeepsWhatItDoesNotShowExactly) {
    named<QSlider>("Values below this share of the scale are not shown")->setValue(40);
    ASSERT_EQ(mapStyles.count(), 1);
    EXPECT_DOUBLE_EQ(lastMapStyle().threshold, 0.4);
    EXPECT_DOUBLE_EQ(lastMapStyle().opacity, 0.333);
}

TEST_F(LayersPanelTest, ChangesTheColourMap) {
    const std::string id = colourMaps().back().id;
    pick(named<Picker>("Colour map"), QString::fromStdString(id));
    ASSERT_EQ(mapStyles.count(), 1);
    EXPECT_EQ(lastMapStyle().colourMapId, id);
}

TEST_F(LayersPanelTest, OffersEveryColourMapWithAPicture) {
    const auto* picker = named<Picker>("Colour map");
    ASSERT_EQ(picker->count(), static_cast<int>(colourMaps().size()));
    for (int i = 0; i < picker->count(); ++i)
        EXPECT_FALSE(picker->itemIcon(i).isNull());
}

TEST_F(LayersPanelTest, ChangesTheNormalisation) {
    pick(named<Picker>("How raw values become 0 … 1"), "signed");
    ASSERT_EQ(mapStyles.count(), 1);
    EXPECT_EQ(lastMapStyle().normalisation, Normalisation::Signed);
}

TEST_F(LayersPanelTest, ExplainsEveryNormalisation) {
    const auto* picker = named<Picker>("How raw values become 0 … 1");
    ASSERT_EQ(picker->count(), 4);
    for (int i = 0; i < 4; ++i)
        EXPECT_FALSE(picker->itemData(i, Qt::ToolTipRole).toString().isEmpty());
}

TEST_F(LayersPanelTest, ChangesSmoothingAndFading) {
    check("Smooth")->click();
    check("Fade with value")->click();
    ASSERT_EQ(mapStyles.count(), 2);
    EXPECT_FALSE(lastMapStyle().isSmooth);
    EXPECT_FALSE(lastMapStyle().fadesWithValue);
}

TEST_F(LayersPanelTest, KeepsBothWhenEyeAndControlsChangeInTurn) {
    named<QSlider>("Opacity of the map")->setValue(80);
    QTest::mouseClick(mapList()->viewport(), Qt::LeftButton, {}, eyeOf(1));
    check("Smooth")->click();
    EXPECT_DOUBLE_EQ(lastMapStyle().opacity, 0.8);
    EXPECT_FALSE(lastMapStyle().isSmooth);
    EXPECT_FALSE(lastMapStyle().isVisible);
}

TEST_F(LayersPanelTest, ListsTheMapsWithTheActiveOneSelected) {
    ASSERT_EQ(mapList()->model()->rowCount(), 2);
    EXPECT_EQ(accessibleName(0), "Reverse attention");
    EXPECT_EQ(mapList()->currentIndex().row(), 1);
    EXPECT_TRUE(mapList()->selectionModel()->isRowSelected(1));
}

TEST_F(LayersPanelTest, ShowsAllRowsOfTheMapsAndNoMore) {
    const int rowHeight = mapList()->visualRect(mapList()->model()->index(0, 0)).height();
    EXPECT_EQ(mapList()->height(), 2 * rowHeight);
    LayersPanel::State state = fullState();
    state.maps.resize(1);
    state.activeMap = 0;
    panel.setState(state);
    EXPECT_TRUE(QTest::qWaitFor([&] { return mapList()->height() == rowHeight; }));
}

TEST_F(LayersPanelTest, AClickOnAMapMakesItTheActiveOne) {
    const QPoint name = mapList()->visualRect(mapList()->model()->index(0, 0)).center();
    QTest::mouseClick(mapList()->viewport(), Qt::LeftButton, {}, name);
    ASSERT_EQ(chosenMaps.count(), 1);
    EXPECT_EQ(chosenMaps[0][0].toInt(), 0);
    EXPECT_EQ(emissions(), 1);
}

TEST_F(LayersPanelTest, AClickOnAnEyeHidesThatMapAndChoosesNone) {
    QTest::mouseClick(mapList()->viewport(), Qt::LeftButton, {}, eyeOf(0));
    ASSERT_EQ(eyes.count(), 1);
    EXPECT_EQ(eyes[0][0].toInt(), 0);
    EXPECT_FALSE(eyes[0][1].toBool());
    EXPECT_EQ(emissions(), 1);
    EXPECT_TRUE(panel.state().map.isVisible) << "the active one is another";
    QTest::mouseDClick(mapList()->viewport(), Qt::LeftButton, {}, eyeOf(0));
    EXPECT_TRUE(eyes.last()[1].toBool());
}

TEST_F(LayersPanelTest, TheEyesAreAtTheRightWhereReadingBeginsThere) {
    panel.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(eyeOf(0).x(), mapList()->width() / 2);
    QTest::mouseClick(mapList()->viewport(), Qt::LeftButton, {}, eyeOf(0));
    EXPECT_EQ(eyes.count(), 1);
}

TEST_F(LayersPanelTest, TheMapsAreChosenAndShownByKeyboard) {
    QTest::keyClick(mapList(), Qt::Key_Up);
    ASSERT_EQ(chosenMaps.count(), 1);
    EXPECT_EQ(chosenMaps[0][0].toInt(), 0);
    QTest::keyClick(mapList(), Qt::Key_Space);
    ASSERT_EQ(eyes.count(), 1);
    EXPECT_EQ(eyes[0][0].toInt(), 0);
    EXPECT_FALSE(eyes[0][1].toBool());
}

TEST_F(LayersPanelTest, AMissingMapSaysWhyInItsRow) {
    LayersPanel::State state = fullState();
    const QImage before = mapList()->grab().toImage();
    state.maps[0].absence = "No map was accepted up to epoch 2.";
    panel.setState(state);
    EXPECT_TRUE(mapList()->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains("No map was accepted"));
    EXPECT_NE(mapList()->grab().toImage(), before) << "a sign shows that there is something to read";
}

TEST_F(LayersPanelTest, AButtonStandsForItsAction) {
    QAction add("&Add Map Layer");
    QSignalSpy triggered(&add, &QAction::triggered);
    panel.setMapActions({&add});
    const QList<QObject*> objects = add.associatedObjects();
    ASSERT_EQ(objects.size(), 1);
    auto* button = qobject_cast<QToolButton*>(objects.front());
    ASSERT_NE(button, nullptr);
    button->click();
    EXPECT_EQ(triggered.count(), 1);
    add.setEnabled(false);
    EXPECT_FALSE(button->isEnabled());
    EXPECT_NE(button->focusPolicy() & Qt::TabFocus, 0);
}

TEST_F(LayersPanelTest, AnnouncesMethodAndLayer) {
    pick(named<Picker>("How the map is computed"), "grad_cam");
    Q_EMIT named<LayerPicker>("Layer of the network that the map is taken from")->chosen("features.0");
    ASSERT_EQ(methods.count(), 1);
    ASSERT_EQ(layers.count(), 1);
    EXPECT_EQ(panel.state().method, "grad_cam");
    EXPECT_EQ(layers[0][0].toString(), "features.0");
}

TEST_F(LayersPanelTest, HidesTheLayerWhereTheMethodHasNone) {
    auto* picker = named<LayerPicker>("Layer of the network that the map is taken from");
    EXPECT_TRUE(picker->isVisible());
    LayersPanel::State state = fullState();
    state.layers.clear();
    panel.setState(state);
    EXPECT_FALSE(picker->isVisible());
}

TEST_F(LayersPanelTest, GreysOutWhatIsNotThere) {
    panel.setState(LayersPanel::State());
    EXPECT_FALSE(named<QSlider>("Opacity of the mask")->isEnabled());
    EXPECT_FALSE(named<QSlider>("Opacity of the map")->isEnabled());
    EXPECT_FALSE(named<Picker>("How the map is computed")->isEnabled());
    EXPECT_TRUE(named<QSlider>("Opacity of the picture")->isEnabled());
}

TEST_F(LayersPanelTest, LetsAMethodBeChosenBeforeThereIsAMap) {
    LayersPanel::State state = fullState();
    state.hasMap = false;
    panel.setState(state);
    EXPECT_TRUE(named<Picker>("How the map is computed")->isEnabled());
    EXPECT_FALSE(check("Smooth")->isEnabled());
}

TEST_F(LayersPanelTest, LetsColoursAndScaleBeChosenBeforeThereIsAMap) {
    LayersPanel::State state = fullState();
    state.hasMap = false;
    panel.setState(state);
    EXPECT_TRUE(named<Picker>("Colour map")->isEnabled());
    EXPECT_TRUE(named<Picker>("How raw values become 0 … 1")->isEnabled());
    state.isDifference = true;
    panel.setState(state);
    EXPECT_FALSE(named<Picker>("How raw values become 0 … 1")->isEnabled()) << "it has a scale of its own";
}

TEST_F(LayersPanelTest, ClampsValuesThatMakeNoSense) {
    LayersPanel::State state = fullState();
    state.mask.opacity = 17;
    state.map.threshold = std::numeric_limits<double>::quiet_NaN();
    panel.setState(state);
    EXPECT_EQ(named<QSlider>("Opacity of the mask")->value(), 100);
    EXPECT_EQ(named<QSlider>("Values below this share of the scale are not shown")->value(), 0);
}

TEST_F(LayersPanelTest, CanBeSetWhileASliderMoves) {
    QObject::connect(&panel, &LayersPanel::mapStyleChanged, &panel, [this](const MapStyle& style) {
        LayersPanel::State state = panel.state();
        state.map = style;
        panel.setState(state);
    });
    named<QSlider>("Opacity of the map")->setValue(70);
    EXPECT_EQ(mapStyles.count(), 1);
    EXPECT_DOUBLE_EQ(panel.state().map.opacity, 0.7);
}

TEST_F(LayersPanelTest, FitsIntoANarrowDock) {
    EXPECT_LE(panel.minimumSizeHint().width(), 260);
}

TEST_F(LayersPanelTest, SpeaksANewLanguageAtOnce) {
    const UpperCaseTranslator translator;
    EXPECT_NE(check("SMOOTH"), nullptr);
    EXPECT_NE(named<GlyphButton>("SHOW THE PICTURE"), nullptr);
    EXPECT_EQ(named<Picker>("HOW RAW VALUES BECOME 0 … 1")->currentText(), "MAX(V, 0) / MAX");
    EXPECT_EQ(emissions(), 0);
}

TEST(LayersPanel, IsNeverNarrowerThanWhatItShows) {
    LayersPanel panel;
    const auto* area = panel.findChild<QScrollArea*>();
    EXPECT_GE(panel.minimumSizeHint().width(), area->widget()->minimumSizeHint().width());
}

}  // namespace
}  // namespace overlook
