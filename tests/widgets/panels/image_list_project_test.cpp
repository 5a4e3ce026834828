#include <gtest/gtest.h>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "widgets/panels/image_filter_button.h"
#include "widgets/panels/image_list.h"
#include "widgets/panels/image_list_look.h"
#include "widgets/panels/picker.h"

namespace overlook {
namespace {

constexpr int kPatience = 5000;  // ms; only reached when a test fails

/// Status and class are the row's remainder by 4, hints every third row.
class ProjectModel : public QAbstractListModel {
 public:
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 40; }
    QVariant data(const QModelIndex& index, int role) const override {
        switch (role) {
            case Qt::DisplayRole:
                return QStringLiteral("picture %1").arg(index.row());
            case ImageStatusRole:
                return areStatusesKnown ? QVariant(index.row() % 4) : QVariant();
            case ImageHintedRole:
                return areStatusesKnown && index.row() % 3 == 0;
            case ImageClassesRole:
                return QVariant::fromValue(QList<int>{index.row() % 4});
            default:
                return {};
        }
    }
    bool areStatusesKnown = true;
};

class ImageListProjectTest : public testing::Test {
 protected:
    ImageListProjectTest() {
        list.resize(300, 640);
        list.setModel(&model);
        list.setStatusesKnown(true);
        list.show();
        QCoreApplication::processEvents();
    }

    QAction* entry(const QString& text) {
        const auto actions = button->menu()->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction* action) {
            return action->text().remove(u'&') == text && action->isVisible();
        });
        return found == actions.end() ? nullptr : *found;
    }
    bool showsCounter(const QString& text) const {
        const auto labels = list.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
    }
    int shownRows() const { return view->model()->rowCount(); }

    ProjectModel model;
    ImageList list;
    QListView* view = list.findChild<QListView*>();
    ImageFilterButton* button = list.findChild<ImageFilterButton*>();
};

TEST_F(ImageListProjectTest, FiltersByStatusFromTheMenu) {
    entry("Flagged")->trigger();
    EXPECT_EQ(shownRows(), 10);
    entry("Done")->trigger();
    EXPECT_EQ(shownRows(), 20);
}

TEST_F(ImageListProjectTest, FiltersByHintsOneWayOrTheOther) {
    entry("With Hints")->trigger();
    EXPECT_EQ(shownRows(), 14);
    entry("Without Hints")->trigger();
    EXPECT_EQ(shownRows(), 26);
    entry("Without Hints")->trigger();
    EXPECT_EQ(shownRows(), 40);
}

TEST_F(ImageListProjectTest, CountsWhatIsShownOfAll) {
    entry("With Hints")->trigger();
    EXPECT_TRUE(showsCounter("14 of 40"));
}

TEST_F(ImageListProjectTest, SaysThatSomethingIsHidden) {
    const QString before = button->accessibleName();
    const QImage icon = button->icon().pixmap(32, 32).toImage();
    entry("New")->trigger();
    EXPECT_NE(button->accessibleName(), before);
    EXPECT_NE(button->icon().pixmap(32, 32).toImage(), icon);
}

TEST_F(ImageListProjectTest, ClearsAllFiltersAtOnce) {
    list.setClasses({{0, "boat"}, {1, "tree"}});
    entry("New")->trigger();
    list.findChild<QLineEdit*>()->setText("picture 4");
    ASSERT_TRUE(QTest::qWaitFor([this] { return shownRows() == 2; }, kPatience));
    entry("Clear Filters")->trigger();
    EXPECT_EQ(shownRows(), 40);
    EXPECT_FALSE(entry("Clear Filters")->isEnabled());
    EXPECT_FALSE(entry("New")->isChecked());
}

TEST_F(ImageListProjectTest, FiltersByClass) {
    list.setClasses({{0, "boat"}, {1, "tree"}});
    Picker* const classes = list.findChildren<Picker*>().last();
    classes->setCurrentIndex(2);
    Q_EMIT classes->activated(2);
    EXPECT_EQ(shownRows(), 10);
    EXPECT_EQ(view->model()->index(0, 0).data().toString(), "picture 1");
}

TEST_F(ImageListProjectTest, ComesBackWithItsFiltersAndOrder) {
    ImageListLook look;
    look.conditions.statuses = 1U << 1;
    look.conditions.hasHints = true;
    look.conditions.words = QStringList{"picture"};
    look.conditions.classId = 1;
    look.order = PictureOrder::Status;
    look.direction = Qt::DescendingOrder;
    const QSignalSpy changes(&list, &ImageList::lookChanged);
    list.setLook(look);
    EXPECT_GT(changes.count(), 0);
    list.setClasses({{0, "boat"}, {1, "tree"}});  // they are known later
    EXPECT_EQ(list.look(), look);
    EXPECT_EQ(shownRows(), 3);  // 9, 21 and 33
    EXPECT_EQ(list.findChild<QLineEdit*>()->text(), QStringLiteral("picture"));
    EXPECT_TRUE(entry("Started")->isChecked());
    list.setLook({});
    EXPECT_EQ(shownRows(), 40);
    EXPECT_EQ(list.look(), ImageListLook());
}

TEST_F(ImageListProjectTest, TellsThatItsLookChanged) {
    const QSignalSpy changes(&list, &ImageList::lookChanged);
    entry("Flagged")->trigger();
    EXPECT_EQ(changes.count(), 1);
    entry("By Name")->trigger();
    EXPECT_EQ(changes.count(), 2);
    EXPECT_EQ(list.look().order, PictureOrder::Name);
}

TEST_F(ImageListProjectTest, ForgetsAClassThatIsGone) {
    list.setClasses({{0, "boat"}, {1, "tree"}});
    Picker* const classes = list.findChildren<Picker*>().last();
    classes->setCurrentIndex(2);
    Q_EMIT classes->activated(2);
    list.setClasses({{0, "boat"}});
    EXPECT_EQ(shownRows(), 40);
}

TEST_F(ImageListProjectTest, OffersNoStatusWithoutAProject) {
    entry("New")->trigger();
    list.setStatusesKnown(false);
    EXPECT_EQ(entry("New"), nullptr);
    EXPECT_EQ(entry("By Status"), nullptr);
    EXPECT_NE(entry("By Name"), nullptr);
    EXPECT_EQ(shownRows(), 40);
}

TEST_F(ImageListProjectTest, SortsFromTheMenu) {
    entry("By Status")->trigger();
    EXPECT_EQ(view->model()->index(1, 0).data().toString(), "picture 4");
    entry("Descending")->trigger();
    EXPECT_EQ(view->model()->index(0, 0).data().toString(), "picture 3");
}

TEST_F(ImageListProjectTest, KeepsTheCurrentPictureWhenTheOrderChanges) {
    list.setCurrentRow(7);
    const QSignalSpy chosen(&list, &ImageList::rowChosen);
    entry("Descending")->trigger();
    EXPECT_EQ(list.currentRow(), 7);
    EXPECT_EQ(view->selectionModel()->selectedIndexes().value(0).row(), 32);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(ImageListProjectTest, StepsInTheOrderShown) {
    list.setCurrentRow(7);
    entry("Descending")->trigger();
    list.step(1);
    EXPECT_EQ(list.currentRow(), 6);
}

TEST_F(ImageListProjectTest, FindsTheNextPictureToWorkOn) {
    list.setCurrentRow(2);
    EXPECT_EQ(list.nextRow(PictureSearch::Unhinted), 4);
    EXPECT_EQ(list.nextRow(PictureSearch::Flagged), 3);
    EXPECT_EQ(list.nextRow(PictureSearch::NotDone), 3);
}

TEST_F(ImageListProjectTest, SearchesRoundTheEnd) {
    list.setCurrentRow(39);
    EXPECT_EQ(list.nextRow(PictureSearch::Unhinted), 1);
    EXPECT_EQ(list.nextRow(PictureSearch::Flagged), 3);
}

TEST_F(ImageListProjectTest, SearchesOnlyWhatIsShown) {
    entry("New")->trigger();
    list.setCurrentRow(0);
    EXPECT_EQ(list.nextRow(PictureSearch::Flagged), -1);
    EXPECT_EQ(list.nextRow(PictureSearch::Unhinted), 4);
}

TEST_F(ImageListProjectTest, SearchesFromTheTopWithoutACurrentPicture) {
    EXPECT_EQ(list.nextRow(PictureSearch::NotDone), 0);
}

TEST_F(ImageListProjectTest, FindsNothingInAnEmptyList) {
    list.setModel(nullptr);
    EXPECT_EQ(list.nextRow(PictureSearch::NotDone), -1);
}

TEST_F(ImageListProjectTest, TellsWhichPicturesAreSeenInAnyOrder) {
    QSignalSpy seen(&list, &ImageList::rowsSeen);
    entry("Descending")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return seen.count() > 0; }, kPatience));
    EXPECT_EQ(seen.last()[0].value<QList<int>>().mid(0, 3), QList<int>({39, 38, 37}));
}

/// The marks of a row, as they are painted for one status and for another.
TEST_F(ImageListProjectTest, MarksEachStatusByAShapeOfItsOwn) {
    QList<QImage> marks;
    const QImage grab = view->viewport()->grab().toImage();
    for (const int row : {1, 2, 4, 7}) {  // without hints
        const QRect area = view->visualRect(view->model()->index(row, 0));
        QImage mark = grab.copy(area.right() - 24, area.top(), 24, area.height());
        EXPECT_FALSE(marks.contains(mark));
        marks << mark;
    }
}

TEST_F(ImageListProjectTest, MarksPicturesWithHints) {
    const QImage grab = view->viewport()->grab().toImage();
    const auto lowerMark = [&](int row) {
        const QRect area = view->visualRect(view->model()->index(row, 0));
        return grab.copy(area.right() - 24, area.center().y() + 1, 24, area.height() / 2);
    };
    EXPECT_NE(lowerMark(3), lowerMark(4));
}

TEST_F(ImageListProjectTest, PaintsNoMarksWithoutAProject) {
    model.areStatusesKnown = false;
    const QImage grab = view->viewport()->grab().toImage();
    const QRect area = view->visualRect(view->model()->index(2, 0));
    const QImage mark = grab.copy(area.right() - 24, area.top() + 2, 22, area.height() - 4);
    QImage blank = mark;
    blank.fill(mark.pixel(0, 0));
    EXPECT_EQ(mark, blank);
}

}  // namespace
}  // namespace overlook
