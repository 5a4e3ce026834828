#include "widgets/tools/tool_options_bar.h"

#include <gmock/gmock.h>
#include <algorithm>
#include <QAbstractButton>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QToolTip>
#include <QVBoxLayout>

#include "tests/widgets/panels/upper_case_translator.h"
#include "widgets/panels/percent_slider.h"
#include "widgets/tools/option_slider.h"
#include "widgets/tools/tool_table.h"

namespace overlook {
namespace {

using testing::UnorderedElementsAre;

struct ToolOptionsBarTest : testing::Test {
    ToolOptionsBarTest() {
        QObject::connect(&bar, &ToolOptionsBar::changed, &bar, [this](const ToolOptions& options) {
            chosen = options;
            ++changes;
        });
    }

    [[nodiscard]] QWidget* named(const QString& accessibleName) const {
        for (QWidget* widget : bar.findChildren<QWidget*>())
            if (widget->accessibleName() == accessibleName && widget->isVisibleTo(&bar))
                return widget;
        return nullptr;
    }
    [[nodiscard]] std::vector<std::string> shownNumbers() const {
        std::vector<std::string> names;
        for (const QSpinBox* box : bar.findChildren<QSpinBox*>())
            if (box->isVisibleTo(&bar))
                names.push_back(box->accessibleName().section(u',', 0, 0).toStdString());
        return names;
    }
    template <typename Widget>
    [[nodiscard]] Widget* shown(const QString& accessibleName) const {
        for (Widget* widget : bar.findChildren<Widget*>())
            if (widget->accessibleName() == accessibleName && widget->isVisibleTo(&bar))
                return widget;
        return nullptr;
    }

    ToolOptionsBar bar;
    ToolOptions chosen;
    int changes = 0;
};

const QString kDiameter = QStringLiteral("Diameter of the brush, in pixels of the picture");

TEST_F(ToolOptionsBarTest, TellsTheWholeHelpInATipWhereItIsCut) {
    bar.setTool("brush");
    bar.resize(bar.minimumSizeHint().width() + 30, bar.sizeHint().height());
    bar.show();
    const QString help = QString::fromUtf8(toolTable().front().help);
    const QList<QLabel*> labels = bar.findChildren<QLabel*>();
    QLabel* label = *std::find_if(labels.begin(), labels.end(), [&help](QLabel* each) { return each->text() == help; });
    QHelpEvent ask(QEvent::ToolTip, QPoint(2, 2), label->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(label, &ask);
    EXPECT_EQ(QToolTip::text(), help);
    QToolTip::hideText();
}

TEST_F(ToolOptionsBarTest, SaysTheWholeHelpAndStaysAsHighForEveryTool) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* inWindow = new ToolOptionsBar(&window);
    column->addWidget(inWindow);
    column->addStretch();
    inWindow->setTool(QStringLiteral("brush"));
    window.resize(520, 400);
    window.show();
    QApplication::processEvents();
    const int height = inWindow->height();
    for (const ToolEntry& tool : toolTable()) {
        inWindow->setTool(QString::fromLatin1(tool.id));
        QApplication::processEvents();
        EXPECT_EQ(inWindow->height(), height) << tool.id;
        const QList<QLabel*> labels = inWindow->findChildren<QLabel*>();
        const auto help = std::find_if(labels.begin(), labels.end(), [&tool](const QLabel* label) {
            return label->text() == QString::fromUtf8(tool.help);
        });
        ASSERT_NE(help, labels.end()) << tool.id;
        EXPECT_GE((*help)->height(), (*help)->heightForWidth((*help)->width())) << tool.id;
    }
}

TEST_F(ToolOptionsBarTest, SaysInAWordWhatIsDrawn) {
    bar.setTool("brush");
    auto* const word = shown<QAbstractButton>(QStringLiteral("What is drawn: Look here"));
    ASSERT_NE(word, nullptr);
    EXPECT_EQ(word->text(), QStringLiteral("Look here"));
    const QSignalSpy chosenHints(&bar, &ToolOptionsBar::paintsChosen);
    bar.setPaints(Hint::Ignore);
    EXPECT_EQ(word->text(), QStringLiteral("Not here"));
    EXPECT_EQ(chosenHints.count(), 0);
    word->click();
    EXPECT_EQ(word->text(), QStringLiteral("Look here"));
    ASSERT_EQ(chosenHints.count(), 1);
    EXPECT_EQ(chosenHints.front().front().value<Hint>(), Hint::Attend);
}

TEST_F(ToolOptionsBarTest, TheEraserDrawsNothing) {
    bar.setTool("eraser");
    EXPECT_EQ(shown<QAbstractButton>(QStringLiteral("What is drawn: Look here")), nullptr);
}

TEST_F(ToolOptionsBarTest, ShowsWhatTheToolUses) {
    bar.setTool("cut_out");
    EXPECT_THAT(shownNumbers(), UnorderedElementsAre("Diameter of the brush",
                                                     "By how many pixels of the picture hints grow and shrink"));
    bar.setTool("superpixels");
    EXPECT_THAT(shownNumbers(),
                UnorderedElementsAre("Side of a patch", "By how many pixels of the picture hints grow and shrink"));
}

TEST_F(ToolOptionsBarTest, NeverMakesTheWindowWider) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* inWindow = new ToolOptionsBar(&window);
    column->addWidget(inWindow);
    ToolOptions soft;
    soft.isSoft = true;
    inWindow->setOptions(soft);
    inWindow->setTool(QStringLiteral("brush"));
    window.resize(window.minimumSizeHint());
    window.show();
    const int narrowest = window.width();
    for (int round = 0; round < 2; ++round)
        for (const ToolEntry& tool : toolTable()) {
            inWindow->setTool(QString::fromLatin1(tool.id));
            QApplication::processEvents();
            EXPECT_EQ(window.width(), narrowest) << tool.id;
        }
}

TEST_F(ToolOptionsBarTest, LeavesOutHowFarHintsGrowWhereThereIsNoRoom) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* inWindow = new ToolOptionsBar(&window);
    column->addWidget(inWindow);
    inWindow->setTool(QStringLiteral("brush"));
    window.show();
    const auto shownAt = [&](int width) {
        window.resize(width, 100);
        QApplication::processEvents();
        const QList<QSpinBox*> boxes = inWindow->findChildren<QSpinBox*>();
        return std::count_if(boxes.begin(), boxes.end(), [](const QSpinBox* box) { return box->isVisible(); });
    };
    EXPECT_EQ(shownAt(1200), 2) << "of brush and hints";
    EXPECT_EQ(shownAt(320), 1) << "of the brush";
    EXPECT_EQ(shownAt(1200), 2);
}

TEST_F(ToolOptionsBarTest, IsHiddenWithoutATool) {
    EXPECT_TRUE(bar.isHidden());
    bar.setTool("lasso");
    EXPECT_FALSE(bar.isHidden());
    bar.setTool({});
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(ToolOptionsBarTest, AnnouncesWhatTheUserChooses) {
    bar.setTool("brush");
    shown<QSpinBox>(kDiameter)->setValue(300);
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(chosen.brushDiameter, 300);
    EXPECT_EQ(bar.options(), chosen);
}

TEST_F(ToolOptionsBarTest, AnnouncesNothingThatItIsTold) {
    bar.setTool("brush");
    ToolOptions options;
    options.brushDiameter = 77;
    options.isSoft = true;
    options.threshold = 0.25;
    bar.setOptions(options);
    EXPECT_EQ(changes, 0);
    EXPECT_EQ(bar.options(), options);
    EXPECT_EQ(shown<QSpinBox>(kDiameter)->value(), 77);
}

TEST_F(ToolOptionsBarTest, KeepsAThresholdBetweenPercents) {
    ToolOptions options;
    options.threshold = 0.4321;
    bar.setTool("brush");
    bar.setOptions(options);
    shown<QSpinBox>(kDiameter)->setValue(5);
    EXPECT_EQ(chosen.threshold, 0.4321);
}

TEST_F(ToolOptionsBarTest, ToleranceOfTheBrushShowsWhenItStopsAtEdges) {
    bar.setTool("brush");
    const QString tolerance = QStringLiteral("How different colours under the brush may be, 0 to 255");
    EXPECT_EQ(named(tolerance), nullptr);
    for (QAbstractButton* button : bar.findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("Stop at edges"))
            button->click();
    EXPECT_TRUE(chosen.isSoft);
    EXPECT_NE(named(tolerance), nullptr);
}

TEST_F(ToolOptionsBarTest, EverythingThatTakesInputHasAName) {
    for (const ToolEntry& tool : toolTable()) {
        bar.setTool(tool.id);
        for (const QWidget* widget : bar.findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool takesInput = qobject_cast<const QSlider*>(widget) || qobject_cast<const QSpinBox*>(widget);
            EXPECT_TRUE(!takesInput || !widget->accessibleName().isEmpty()) << tool.id;
            EXPECT_TRUE(!button || !button->text().isEmpty()) << tool.id;
        }
    }
}

TEST_F(ToolOptionsBarTest, SpeaksTheLanguageThatIsSet) {
    bar.setTool("brush");
    const UpperCaseTranslator translator;
    EXPECT_NE(shown<QSpinBox>(kDiameter.toUpper()), nullptr);
}

TEST(OptionSlider, EveryValueCanBeSetAndRead) {
    OptionSlider slider({1, 2000, OptionSlider::Scale::Logarithmic});
    for (const int value : {1, 2, 3, 20, 77, 500, 1999, 2000}) {
        slider.setValue(value);
        EXPECT_EQ(slider.value(), value);
    }
    slider.setValue(5000);
    EXPECT_EQ(slider.value(), 2000);
}

TEST(OptionSlider, ALogarithmicOneHasTheMeanRatioInTheMiddle) {
    OptionSlider slider({1, 2000, OptionSlider::Scale::Logarithmic});
    const QSignalSpy spy(&slider, &OptionSlider::valueChanged);
    auto* handle = slider.findChild<QSlider*>();
    handle->setValue((handle->minimum() + handle->maximum()) / 2);
    EXPECT_EQ(slider.value(), 45);
    EXPECT_EQ(spy.count(), 1);
    handle->setValue(handle->maximum());
    EXPECT_EQ(slider.value(), 2000);
    handle->setValue(handle->minimum());
    EXPECT_EQ(slider.value(), 1);
}

}  // namespace
}  // namespace overlook
