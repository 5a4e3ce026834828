#include "widgets/panels/image_list.h"

#include <gtest/gtest.h>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "tests/widgets/panels/upper_case_translator.h"
#include "widgets/panels/picker.h"

namespace overlook {
namespace {

constexpr int kPatience = 5000;  // ms; only reached when a test fails

/// Names "picture 0" …; even rows belong to "train", odd ones to "val".
class PictureModel : public QAbstractListModel {
 public:
    explicit PictureModel(int count) : m_count(count) {}
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex& index, int role) const override {
        switch (role) {
            case Qt::DisplayRole:
                return QStringLiteral("picture %1").arg(index.row());
            case ImageDetailRole:
                return index.row() == 3 ? QStringLiteral("boat, tree") : QStringLiteral("car");
            case ImageGroupRole:
                return index.row() % 2 == 0 ? QStringLiteral("train") : QStringLiteral("val");
            case ImageFailedRole:
                return index.row() == failedRow;
            default:
                return {};
        }
    }
    void removeFirst(int count) {
        beginRemoveRows({}, 0, count - 1);
        m_count -= count;
        endRemoveRows();
    }
    void resetTo(int count) {
        beginResetModel();
        m_count = count;
        endResetModel();
    }

    int failedRow = -1;

 private:
    int m_count;
};

class ImageListTest : public testing::Test {
 protected:
    ImageListTest() {
        list.resize(260, 400);
        list.setModel(&model);
        list.show();
        view = list.findChild<QListView*>();
        filter = list.findChild<QLineEdit*>();
        group = list.findChild<Picker*>();
        QCoreApplication::processEvents();
    }

    bool showsCounter(const QString& text) const {
        const auto labels = list.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
    }

    bool filterBy(const QString& text, int expectedRows) {
        filter->setText(text);
        return QTest::qWaitFor([&] { return view->model()->rowCount() == expectedRows; }, kPatience);
    }

    void chooseGroup(int row) {
        group->setCurrentIndex(row);
        Q_EMIT group->activated(row);
    }

    [[nodiscard]] QList<int> seenRows() const { return seen.last()[0].value<QList<int>>(); }

    PictureModel model{480};
    ImageList list;
    QListView* view = nullptr;
    QLineEdit* filter = nullptr;
    Picker* group = nullptr;
    QSignalSpy chosen{&list, &ImageList::rowChosen};
    QSignalSpy seen{&list, &ImageList::rowsSeen};
};

TEST_F(ImageListTest, HasNoCurrentRowAtFirst) {
    EXPECT_EQ(list.currentRow(), -1);
}

TEST_F(ImageListTest, AnnouncesAClickedRow) {
    const QModelIndex index = view->model()->index(2, 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 2);
    EXPECT_EQ(list.currentRow(), 2);
}

TEST_F(ImageListTest, SaysNothingWhenTheProgramSetsTheRow) {
    list.setCurrentRow(7);
    EXPECT_EQ(list.currentRow(), 7);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(ImageListTest, HasNoCurrentRowOutsideTheModel) {
    list.setCurrentRow(7);
    list.setCurrentRow(99999);
    EXPECT_EQ(list.currentRow(), -1);
}

TEST_F(ImageListTest, CountsThePosition) {
    list.setCurrentRow(11);
    EXPECT_TRUE(showsCounter("12 / 480"));
}

TEST_F(ImageListTest, StepsAndAnnounces) {
    list.setCurrentRow(7);
    list.step(1);
    list.step(-2);
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[0][0].toInt(), 8);
    EXPECT_EQ(chosen[1][0].toInt(), 6);
}

TEST_F(ImageListTest, StopsSteppingAtTheEnds) {
    list.setCurrentRow(479);
    list.step(1);
    EXPECT_EQ(list.currentRow(), 479);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(ImageListTest, StepsFromNowhereToTheNearEnd) {
    list.step(-1);
    EXPECT_EQ(list.currentRow(), 479);
    list.setCurrentRow(-1);
    list.step(1);
    EXPECT_EQ(list.currentRow(), 0);
}

TEST_F(ImageListTest, FiltersByNameAndDetail) {
    EXPECT_TRUE(filterBy("PICTURE boat", 1));
}

TEST_F(ImageListTest, StepsOverRowsThatAreNotShown) {
    list.setGroups({"train", "val"});
    chooseGroup(1);
    list.setCurrentRow(4);
    list.step(1);
    EXPECT_EQ(list.currentRow(), 6);
}

TEST_F(ImageListTest, KeepsTheCurrentRowWhileItIsFilteredOut) {
    list.setCurrentRow(7);
    ASSERT_TRUE(filterBy("boat", 1));
    EXPECT_EQ(list.currentRow(), 7);
    EXPECT_EQ(chosen.count(), 0);
    ASSERT_TRUE(filterBy("", 480));
    EXPECT_EQ(view->selectionModel()->selectedIndexes().value(0).row(), 7);
}

TEST_F(ImageListTest, HidesTheGroupPickerWithoutGroups) {
    EXPECT_FALSE(group->isVisible());
    list.setGroups({"train", "val"});
    EXPECT_TRUE(group->isVisible());
    list.setGroups({});
    EXPECT_FALSE(group->isVisible());
}

TEST_F(ImageListTest, ShowsOneGroup) {
    list.setGroups({"train", "val"});
    chooseGroup(2);
    EXPECT_EQ(view->model()->rowCount(), 240);
    EXPECT_EQ(view->model()->index(0, 0).data().toString(), "picture 1");
}

TEST_F(ImageListTest, ShowsAllAgainWhenTheGroupIsGone) {
    list.setGroups({"train", "val"});
    chooseGroup(2);
    list.setGroups({});
    EXPECT_EQ(view->model()->rowCount(), 480);
}

TEST_F(ImageListTest, FollowsTheCurrentRowWhenRowsBeforeItGo) {
    list.setCurrentRow(7);
    model.removeFirst(5);
    EXPECT_EQ(list.currentRow(), 2);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(ImageListTest, HasNoCurrentRowOnceItIsRemoved) {
    list.setCurrentRow(3);
    model.removeFirst(5);
    EXPECT_EQ(list.currentRow(), -1);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(ImageListTest, StandsAModelThatIsReset) {
    list.setCurrentRow(3);
    model.resetTo(2);
    EXPECT_EQ(list.currentRow(), -1);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(ImageListTest, TellsWhichRowsAreSeenAfterScrolling) {
    seen.clear();
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    ASSERT_TRUE(QTest::qWaitFor([this] { return seen.count() > 0; }, kPatience));
    EXPECT_EQ(seenRows().last(), 479);
    EXPECT_GT(seenRows().first(), 460);
}

TEST_F(ImageListTest, TellsWhichRowsAreSeenOnceForManyScrolls) {
    QCoreApplication::processEvents();
    seen.clear();
    for (int value = 10; value < 100; value += 10)
        view->verticalScrollBar()->setValue(value);
    ASSERT_TRUE(QTest::qWaitFor([this] { return seen.count() > 0; }, kPatience));
    EXPECT_EQ(seen.count(), 1);
}

TEST_F(ImageListTest, TellsRowsOfTheSourceWhenFiltered) {
    seen.clear();
    ASSERT_TRUE(filterBy("boat", 1));
    ASSERT_TRUE(QTest::qWaitFor([this] { return seen.count() > 0; }, kPatience));
    EXPECT_EQ(seenRows(), QList<int>{3});
}

TEST_F(ImageListTest, TellsNothingWhileItIsHidden) {
    list.hide();
    QCoreApplication::processEvents();
    seen.clear();
    model.resetTo(100);
    QCoreApplication::processEvents();
    EXPECT_EQ(seen.count(), 0);
}

TEST_F(ImageListTest, TakesAHundredThousandRows) {
    PictureModel large(100000);
    list.setModel(&large);
    list.setCurrentRow(99999);
    EXPECT_TRUE(view->uniformItemSizes());
    EXPECT_TRUE(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));
    EXPECT_TRUE(filterBy("99999", 1));
    list.setModel(nullptr);
}

TEST_F(ImageListTest, ShowsThatAPictureFailed) {
    const QImage before = list.grab().toImage();
    model.failedRow = 1;
    EXPECT_NE(list.grab().toImage(), before);
}

TEST_F(ImageListTest, StandsWithoutAModel) {
    list.setModel(nullptr);
    list.step(1);
    list.setCurrentRow(0);
    EXPECT_EQ(list.currentRow(), -1);
}

TEST_F(ImageListTest, ClearsTheFilterByEscape) {
    ASSERT_TRUE(filterBy("boat", 1));
    QTest::keyClick(filter, Qt::Key_Escape);
    EXPECT_TRUE(filter->text().isEmpty());
}

TEST_F(ImageListTest, SpeaksANewLanguageAtOnce) {
    list.setGroups({"train"});
    const UpperCaseTranslator translator;
    EXPECT_EQ(filter->placeholderText(), "FILTER PICTURES");
    EXPECT_EQ(group->itemText(0), "ALL PICTURES");
}

}  // namespace
}  // namespace overlook
