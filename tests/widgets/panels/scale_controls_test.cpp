#include "widgets/panels/scale_controls.h"

#include <gtest/gtest.h>
#include <QCheckBox>
#include <QGridLayout>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include "widgets/panels/number_field.h"
#include "widgets/panels/picker.h"

namespace overlook {
namespace {

class ScaleControlsTest : public testing::Test {
 protected:
    ScaleControlsTest() : controls(new QGridLayout(&panel), 0) {
        panel.resize(300, 300);
        panel.show();
        controls.setUnfolded(true);
    }

    template <typename Widget>
    Widget* named(const QString& part) const {
        for (Widget* widget : panel.findChildren<Widget*>())
            if (widget->accessibleName().contains(part))
                return widget;
        return nullptr;
    }
    [[nodiscard]] MapStyle told() const { return styles.last()[0].value<MapStyle>(); }
    void type(NumberField* field, const QString& text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] Picker* source() const { return named<Picker>("Whose values"); }
    void pick(const QString& id) const {
        source()->setCurrentIndex(source()->findData(id));
        Q_EMIT source()->activated(source()->currentIndex());
    }

    QWidget panel;
    ScaleControls controls;
    QSignalSpy styles{&controls, &ScaleControls::styleChanged};
};

TEST_F(ScaleControlsTest, AreFoldedAwayAtFirst) {
    QWidget other;
    const ScaleControls folded(new QGridLayout(&other), 0);
    other.show();
    EXPECT_FALSE(other.findChild<Picker*>()->isVisible());
    other.findChild<QToolButton*>()->click();
    EXPECT_TRUE(other.findChild<Picker*>()->isVisible());
}

TEST_F(ScaleControlsTest, SayNothingWhenAStyleIsSet) {
    MapStyle style;
    style.gamma = 2;
    style.clipPercent = 5;
    style.contours = {{0.5}, true, true};
    style.scaleSource = ScaleSource::Fixed;
    controls.setStyle(style);
    EXPECT_EQ(styles.count(), 0);
}

TEST_F(ScaleControlsTest, GammaGoesFromAFifthToFive) {
    auto* slider = named<QSlider>("weak values");
    ASSERT_TRUE(slider);
    slider->setValue(slider->minimum());
    EXPECT_DOUBLE_EQ(told().gamma, 0.2);
    slider->setValue(slider->maximum());
    EXPECT_DOUBLE_EQ(told().gamma, 5);
    slider->setValue((slider->minimum() + slider->maximum()) / 2);
    EXPECT_DOUBLE_EQ(told().gamma, 1);
}

TEST_F(ScaleControlsTest, ClipGoesUpToAQuarterAtEachEnd) {
    auto* slider = named<QSlider>("per cent");
    slider->setValue(slider->maximum());
    EXPECT_DOUBLE_EQ(told().clipPercent, 25);
}

TEST_F(ScaleControlsTest, TwoNumbersAreAskedForWhenTheScaleIsFixed) {
    auto* ends = named<NumberField>("both ends");
    EXPECT_FALSE(ends->isVisible());
    pick("fixed");
    ASSERT_TRUE(ends->isVisible());
    type(ends, "-1 2.5");
    EXPECT_EQ(told().fixedRange.minimum, -1);
    EXPECT_EQ(told().fixedRange.maximum, 2.5F);
    EXPECT_EQ(told().scaleSource, ScaleSource::Fixed);
}

TEST_F(ScaleControlsTest, WhatIsNoNumberPutsTheOldOnesBack) {
    auto* contours = named<NumberField>("Lines where");
    type(contours, "0.25 0.5");
    EXPECT_EQ(told().contours.levels, (std::vector<double>{0.25, 0.5}));
    type(contours, "many");
    EXPECT_EQ(contours->text(), "0.25  0.5");
    EXPECT_EQ(styles.count(), 1);
}

TEST_F(ScaleControlsTest, AFixedScaleCannotBeClipped) {
    pick("fixed");
    EXPECT_FALSE(named<QSlider>("per cent")->isEnabled());
}

TEST_F(ScaleControlsTest, ADifferenceIsNotOfferedTheScaleOfOtherMaps) {
    controls.setDifference(true);
    EXPECT_EQ(source()->findData("run"), -1);
    EXPECT_NE(source()->findData("fixed"), -1);
}

TEST(NumbersOf, ArePartedByBlanksSemicolonsAndCommas) {
    EXPECT_EQ(numbersOf("1, 2.5;3  -4", u'.'), (std::vector<double>{1, 2.5, 3, -4}));
}

TEST(NumbersOf, ADecimalCommaIsOneWhereTheLanguageHasIt) {
    EXPECT_EQ(numbersOf("0,25 0,5", u','), (std::vector<double>{0.25, 0.5}));
    EXPECT_EQ(numbersOf("0.25,0.5", u','), (std::vector<double>{0.25, 0.5}));
}

TEST(NumbersOf, TheMinusOfLegendsIsRead) {
    EXPECT_EQ(numbersOf(QString(QChar(0x2212)) + "3", u'.'), (std::vector<double>{-3}));
}

TEST(NumbersOf, AnythingElseIsNothing) {
    EXPECT_FALSE(numbersOf("0.5 x", u'.'));
    EXPECT_FALSE(numbersOf("inf", u'.'));
}

}  // namespace
}  // namespace overlook
