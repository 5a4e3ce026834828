#include "widgets/panels/class_list.h"

#include <gtest/gtest.h>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/widgets/panels/upper_case_translator.h"
#include "widgets/panels/class_model.h"
#include "widgets/panels/glyph_button.h"

namespace overlook {
namespace {

std::vector<ClassList::Row> boats() {
    return {{0, "background", 0x000000, 0.1, false},
            {1, "boat", 0x0000ff, 0.7, true},
            {2, "car", 0x808080, 0.05, false},
            {3, "tree", 0x00ff00, 0.15, true}};
}

std::vector<ClassList::Row> manyClasses(int count) {
    std::vector<ClassList::Row> rows;
    for (int id = 0; id < count; ++id)
        rows.push_back({id, QStringLiteral("class %1").arg(id), 0x123456u, (id * 37 % count) / double(count), false});
    return rows;
}

class ClassListTest : public testing::Test {
 protected:
    ClassListTest() {
        list.resize(260, 400);
        list.setRows(boats());
        list.show();
        view = list.findChild<QListView*>();
        filter = list.findChild<QLineEdit*>();
        sorting = list.findChild<GlyphButton*>();
    }

    void click(int row) {
        const QModelIndex index = view->model()->index(row, 0);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }

    ClassList list;
    QListView* view = nullptr;
    QLineEdit* filter = nullptr;
    GlyphButton* sorting = nullptr;
    QSignalSpy chosen{&list, &ClassList::classChosen};
};

TEST_F(ClassListTest, SortsByScoreAtFirst) {
    EXPECT_EQ(list.shownIds(), (std::vector<int>{1, 3, 0, 2}));
}

TEST_F(ClassListTest, BeginsARowWithItsColourInEitherDirectionOfReading) {
    const QRect row = view->visualRect(view->model()->index(1, 0));  // the green tree, not selected
    const QPoint fromLeft(15, row.top() + 14);
    const auto isGreen = [this](QPoint at) {
        const QColor colour = view->viewport()->grab().toImage().pixelColor(at);
        return colour.green() > 200 && colour.red() < 100;
    };
    EXPECT_TRUE(isGreen(fromLeft));
    list.setLayoutDirection(Qt::RightToLeft);
    EXPECT_TRUE(isGreen({view->viewport()->width() - fromLeft.x(), fromLeft.y()}));
    EXPECT_FALSE(isGreen(fromLeft));
}

TEST_F(ClassListTest, SortsByIdOnDemand) {
    sorting->click();
    EXPECT_EQ(list.shownIds(), (std::vector<int>{0, 1, 2, 3}));
}

TEST_F(ClassListTest, SortsEqualScoresById) {
    list.setRows({{7, "g", 0, 0.5, false}, {2, "b", 0, 0.5, false}, {5, "e", 0, 0.5, false}});
    EXPECT_EQ(list.shownIds(), (std::vector<int>{2, 5, 7}));
}

TEST_F(ClassListTest, PutsUnknownScoresLast) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    list.setRows({{0, "a", 0, -1, false}, {1, "b", 0, nan, false}, {2, "c", 0, 0.0, false}});
    EXPECT_EQ(list.shownIds(), (std::vector<int>{2, 0, 1}));
}

TEST_F(ClassListTest, SortsAgainWhenScoresChange) {
    auto rows = boats();
    rows[2].score = 0.9;
    list.setRows(rows);
    EXPECT_EQ(list.shownIds().front(), 2);
}

TEST_F(ClassListTest, AnnouncesAClickedClass) {
    click(1);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 3);
    EXPECT_EQ(list.currentClass(), 3);
}

TEST_F(ClassListTest, AnnouncesAClassChosenByKeyboard) {
    list.setCurrentClass(1);
    QTest::keyClick(view, Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 3);
}

TEST_F(ClassListTest, SaysNothingWhenTheSameClassIsClicked) {
    list.setCurrentClass(1);
    click(0);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(ClassListTest, SaysNothingWhenTheProgramChanges) {
    list.setCurrentClass(3);
    list.setRows(manyClasses(50));
    list.setRows(boats());
    list.setCurrentClass(-1);
    sorting->click();
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(ClassListTest, SaysNothingWhenItOnlyGetsTheFocus) {
    list.activateWindow();
    view->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_EQ(list.currentClass(), -1);
}

TEST_F(ClassListTest, KeepsTheCurrentClassThroughNewRows) {
    list.setCurrentClass(2);
    auto rows = boats();
    rows.erase(rows.begin());
    rows.push_back({9, "lorry", 0, 0.99, false});
    list.setRows(rows);
    EXPECT_EQ(list.currentClass(), 2);
    EXPECT_EQ(view->selectionModel()->selectedIndexes().value(0).data(ClassModel::IdRole).toInt(), 2);
}

TEST_F(ClassListTest, ForgetsACurrentClassThatIsGone) {
    list.setCurrentClass(2);
    list.setRows({{0, "background", 0, 0.5, false}});
    EXPECT_EQ(list.currentClass(), -1);
    EXPECT_TRUE(view->selectionModel()->selectedIndexes().isEmpty());
}

TEST_F(ClassListTest, HasNoCurrentClassForAnUnknownId) {
    list.setCurrentClass(77);
    EXPECT_EQ(list.currentClass(), -1);
}

TEST_F(ClassListTest, ShowsTheFilterOnlyForLongLists) {
    EXPECT_FALSE(filter->isVisible());
    list.setRows(manyClasses(12));
    EXPECT_FALSE(filter->isVisible());
    list.setRows(manyClasses(13));
    EXPECT_TRUE(filter->isVisible());
}

TEST_F(ClassListTest, FiltersByWordsOfTheName) {
    auto rows = manyClasses(30);
    rows[4].name = "Tall ship";
    rows[9].name = "ship";
    list.setRows(rows);
    filter->setText("SHIP tall");
    EXPECT_EQ(list.shownIds(), (std::vector<int>{4}));
}

TEST_F(ClassListTest, KeepsTheCurrentClassWhileTheFilterHidesIt) {
    list.setRows(manyClasses(30));
    list.setCurrentClass(5);
    filter->setText("class 7");
    EXPECT_EQ(list.currentClass(), 5);
    EXPECT_EQ(chosen.count(), 0);
    filter->clear();
    EXPECT_EQ(view->selectionModel()->selectedIndexes().value(0).data(ClassModel::IdRole).toInt(), 5);
}

TEST_F(ClassListTest, DropsTheFilterWithTheLongList) {
    list.setRows(manyClasses(30));
    filter->setText("nothing like it");
    list.setRows(boats());
    EXPECT_EQ(list.shownIds().size(), 4u);
}

TEST_F(ClassListTest, TakesAThousandClasses) {
    list.setRows(manyClasses(1001));
    list.setCurrentClass(1000);
    EXPECT_EQ(list.shownIds().size(), 1001u);
    EXPECT_TRUE(view->uniformItemSizes());
    EXPECT_TRUE(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));
}

TEST_F(ClassListTest, KeepsItsPlaceWhenOnlyScoresChange) {
    list.setRows(manyClasses(1001));
    QCoreApplication::processEvents();
    view->verticalScrollBar()->setValue(500);
    auto rows = manyClasses(1001);
    rows[400].score = 0.5;
    list.setRows(rows);
    QCoreApplication::processEvents();
    EXPECT_EQ(view->verticalScrollBar()->value(), 500);
}

TEST_F(ClassListTest, FollowsTheChosenClassToItsNewPlace) {
    list.setRows(manyClasses(1001));
    list.setCurrentClass(3);
    QCoreApplication::processEvents();
    auto rows = manyClasses(1001);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].score = i == 3 ? 0.1 : 0.2;
    list.setRows(rows);
    QCoreApplication::processEvents();
    EXPECT_TRUE(view->viewport()->rect().contains(view->visualRect(view->currentIndex())));
}

TEST_F(ClassListTest, PaintsEveryKindOfRow) {
    const QImage before = list.grab().toImage();
    list.setRows({{0, "", 0xffffff, 2.5, true}, {1, QString(500, u'x'), 0, -1, false}});
    EXPECT_NE(list.grab().toImage(), before);
}

TEST_F(ClassListTest, HasAMarkForLabels) {
    const QImage before = list.grab().toImage();
    auto rows = boats();
    rows[2].isLabel = true;
    list.setRows(rows);
    EXPECT_NE(list.grab().toImage(), before);
}

TEST(ClassModel, SaysScoresWithOneDecimal) {
    EXPECT_EQ(ClassModel::scoreText(0.1234), QStringLiteral("%1 %").arg(QLocale().toString(12.3, 'f', 1)));
    EXPECT_EQ(ClassModel::scoreText(-1), QString());
}

TEST_F(ClassListTest, SpeaksANewLanguageAtOnce) {
    list.setRows(manyClasses(30));
    const UpperCaseTranslator translator;
    EXPECT_EQ(filter->placeholderText(), "FILTER CLASSES");
    EXPECT_EQ(sorting->toolTip(), "SORTED BY SCORE. PRESS TO SORT BY NUMBER.");
}

}  // namespace
}  // namespace overlook
