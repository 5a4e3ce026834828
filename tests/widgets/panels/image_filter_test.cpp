#include "widgets/panels/image_filter.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSize>
#include <QTest>

#include "inference/core/file_order.h"
#include "widgets/panels/image_list.h"
#include "widgets/panels/natural_order.h"

namespace overlook {
namespace {

constexpr int kPatience = 5000;  // ms; only reached when a test fails

struct Entry {
    QString name;
    ImageStatus status = ImageStatus::New;
    bool isHinted = false;
    QList<int> classes = {};
    QSize size = {};
    QVariant value = {};
};

class EntryModel : public QAbstractListModel {
 public:
    explicit EntryModel(std::vector<Entry> entries) : m_entries(std::move(entries)) {}
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
        switch (role) {
            case Qt::DisplayRole:
                return entry.name;
            case ImageStatusRole:
                return static_cast<int>(entry.status);
            case ImageHintedRole:
                return entry.isHinted;
            case ImageClassesRole:
                return QVariant::fromValue(entry.classes);
            case ImageSizeRole:
                return entry.size;
            case ImageValueRole:
                return entry.value;
            default:
                return {};
        }
    }
    void setStatus(int row, ImageStatus status) {
        m_entries[static_cast<std::size_t>(row)].status = status;
        Q_EMIT dataChanged(index(row), index(row), {ImageStatusRole});
    }
    void setValues(const QList<QVariant>& values) {
        for (qsizetype row = 0; row < values.size(); ++row)
            m_entries[static_cast<std::size_t>(row)].value = values[row];
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ImageValueRole});
    }
    void append(const Entry& entry) {
        beginInsertRows({}, rowCount(), rowCount());
        m_entries.push_back(entry);
        endInsertRows();
    }

 private:
    std::vector<Entry> m_entries;
};

class ImageFilterTest : public testing::Test {
 protected:
    ImageFilterTest() { filter.setSourceModel(&model); }

    QStringList shown() const {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names << filter.index(row, 0).data().toString();
        return names;
    }

    bool becomes(const QStringList& names) const {
        return QTest::qWaitFor([&] { return shown() == names; }, kPatience);
    }

    EntryModel model{{{"b10", ImageStatus::Done, true, {1, 4}, {30, 10}},
                      {"B9", ImageStatus::New, false, {4}, {10, 10}},
                      {"a", ImageStatus::Flagged, false, {}, {20, 40}},
                      {"c", ImageStatus::Started, true, {1}, {}}}};
    ImageFilter filter;
    // Warns through Qt's own checks of a model's announcements, and ends the test there.
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ImageFilterTest, ShowsAllInTheirOrderAtFirst) {
    EXPECT_EQ(shown(), QStringList({"b10", "B9", "a", "c"}));
    EXPECT_FALSE(filter.isFiltering());
}

TEST_F(ImageFilterTest, OrdersByValueWithWhatIsNotKnownLastEitherWay) {
    model.setValues({0.5, {}, 0.1, 0.9});
    filter.setOrder(PictureOrder::ClassScore, Qt::AscendingOrder);
    EXPECT_EQ(shown(), QStringList({"a", "b10", "c", "B9"}));
    filter.setOrder(PictureOrder::ClassScore, Qt::DescendingOrder);
    EXPECT_EQ(shown(), QStringList({"c", "b10", "a", "B9"}));
}

TEST_F(ImageFilterTest, FollowsValuesThatArriveLater) {
    filter.setOrder(PictureOrder::Entropy, Qt::DescendingOrder);
    EXPECT_EQ(shown(), QStringList({"b10", "B9", "a", "c"}));
    model.setValues({1, 2, 3, 4});
    EXPECT_TRUE(becomes({"c", "a", "B9", "b10"}));
}

TEST(DirectionOf, PutsTheWorstFirstByValues) {
    EXPECT_EQ(directionOf(PictureOrder::ClassScore, PictureOrder::List, Qt::DescendingOrder), Qt::AscendingOrder);
    EXPECT_EQ(directionOf(PictureOrder::Entropy, PictureOrder::List, Qt::AscendingOrder), Qt::DescendingOrder);
}

TEST(DirectionOf, IsNotTurnedRoundForWhatComesAfterValues) {
    EXPECT_EQ(directionOf(PictureOrder::List, PictureOrder::Entropy, Qt::DescendingOrder), Qt::AscendingOrder);
    EXPECT_EQ(directionOf(PictureOrder::Name, PictureOrder::Size, Qt::DescendingOrder), Qt::DescendingOrder);
}

TEST_F(ImageFilterTest, ShowsOneStatus) {
    filter.setConditions({.statuses = 1U << static_cast<int>(ImageStatus::Flagged)});
    EXPECT_EQ(shown(), QStringList({"a"}));
}

TEST_F(ImageFilterTest, ShowsAnyOfSeveralStatuses) {
    filter.setConditions({.statuses = 1U | 1U << static_cast<int>(ImageStatus::Started)});
    EXPECT_EQ(shown(), QStringList({"B9", "c"}));
}

TEST_F(ImageFilterTest, ShowsPicturesWithAClass) {
    filter.setConditions({.classId = 1});
    EXPECT_EQ(shown(), QStringList({"b10", "c"}));
}

TEST_F(ImageFilterTest, ShowsPicturesWithHintsOrWithout) {
    filter.setConditions({.hasHints = true});
    EXPECT_EQ(shown(), QStringList({"b10", "c"}));
    filter.setConditions({.hasHints = false});
    EXPECT_EQ(shown(), QStringList({"B9", "a"}));
}

TEST_F(ImageFilterTest, WantsAllConditionsToHold) {
    filter.setConditions({.words = {"B"}, .classId = 4, .hasHints = false});
    EXPECT_EQ(shown(), QStringList({"B9"}));
}

TEST_F(ImageFilterTest, SortsNamesAsPeopleNumberThem) {
    filter.setOrder(PictureOrder::Name, Qt::AscendingOrder);
    EXPECT_EQ(shown(), QStringList({"a", "B9", "b10", "c"}));
}

TEST_F(ImageFilterTest, SortsByStatusAndSize) {
    filter.setOrder(PictureOrder::Status, Qt::AscendingOrder);
    EXPECT_EQ(shown(), QStringList({"B9", "c", "b10", "a"}));
    filter.setOrder(PictureOrder::Size, Qt::DescendingOrder);
    EXPECT_EQ(shown(), QStringList({"a", "b10", "B9", "c"}));
}

TEST_F(ImageFilterTest, TurnsTheListRound) {
    filter.setOrder(PictureOrder::List, Qt::DescendingOrder);
    EXPECT_EQ(shown(), QStringList({"c", "a", "B9", "b10"}));
}

TEST_F(ImageFilterTest, KeepsTheOrderOfTheListAmongEquals) {
    model.setStatus(1, ImageStatus::Flagged);
    filter.setOrder(PictureOrder::Status, Qt::DescendingOrder);
    EXPECT_EQ(shown(), QStringList({"B9", "a", "b10", "c"}));
}

TEST_F(ImageFilterTest, LeadsBothWaysBetweenShownAndSource) {
    filter.setOrder(PictureOrder::Name, Qt::DescendingOrder);
    filter.setConditions({.classId = 4});
    for (int row = 0; row < filter.rowCount(); ++row)
        EXPECT_EQ(filter.mapFromSource(filter.mapToSource(filter.index(row, 0))).row(), row);
    EXPECT_FALSE(filter.mapFromSource(model.index(2)).isValid());
}

TEST_F(ImageFilterTest, FollowsAStatusThatChanges) {
    filter.setConditions({.statuses = 1U << static_cast<int>(ImageStatus::Done)});
    model.setStatus(2, ImageStatus::Done);
    EXPECT_TRUE(becomes({"b10", "a"}));
    model.setStatus(0, ImageStatus::New);
    EXPECT_TRUE(becomes({"a"}));
}

TEST_F(ImageFilterTest, TellsAPictureThatGoesWithoutAReset) {
    filter.setConditions({.statuses = 1U | 1U << static_cast<int>(ImageStatus::Done)});
    const QSignalSpy resets(&filter, &QAbstractItemModel::modelReset);
    const QSignalSpy removals(&filter, &QAbstractItemModel::rowsRemoved);
    model.setStatus(0, ImageStatus::Flagged);
    ASSERT_TRUE(becomes({"B9"}));
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(removals.count(), 1);
}

TEST_F(ImageFilterTest, KeepsThePictureThatIsWorkedOnUntilAnotherIs) {
    filter.setConditions({.statuses = 1U | 1U << static_cast<int>(ImageStatus::Started)});
    filter.setKept(model.index(1));
    const QSignalSpy changes(&filter, &QAbstractItemModel::dataChanged);
    model.setStatus(1, ImageStatus::Done);
    model.setStatus(2, ImageStatus::New);
    EXPECT_TRUE(becomes({"B9", "a", "c"}));
    filter.setKept(model.index(3));
    EXPECT_TRUE(becomes({"a", "c"}));
}

TEST_F(ImageFilterTest, LooksAtPicturesThatAreAdded) {
    filter.setConditions({.hasHints = true});
    model.append({"d", ImageStatus::New, true, {}, {}});
    EXPECT_EQ(shown(), QStringList({"b10", "c", "d"}));
}

TEST_F(ImageFilterTest, SaysNothingOfRolesThatDoNotMatter) {
    filter.setOrder(PictureOrder::Size, Qt::AscendingOrder);
    const QSignalSpy resets(&filter, &QAbstractItemModel::modelReset);
    model.setStatus(0, ImageStatus::Flagged);
    QCoreApplication::processEvents();
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(ImageFilterTest, DescribesAPictureForThoseWhoHearTheList) {
    EXPECT_EQ(filter.index(0, 0).data(Qt::AccessibleTextRole).toString(), "b10, Done, has hints");
}

TEST(ImageFilter, StandsAModelThatIsGone) {
    ImageFilter filter;
    {
        EntryModel model({{"a"}, {"b"}});
        filter.setSourceModel(&model);
    }
    filter.setConditions({.hasHints = true});
    EXPECT_EQ(filter.rowCount(), 0);
}

TEST(NaturalOrder, ComparesDigitsAsNumbers) {
    EXPECT_EQ(naturalRanks({"picture10.png", "picture2.png", "picture1.png"}), std::vector<int>({2, 1, 0}));
    EXPECT_EQ(naturalRanks({"a10b", "a9c"}), std::vector<int>({1, 0}));
    EXPECT_EQ(naturalRanks({"2008_000015", "2008_000008"}), std::vector<int>({1, 0}));
    EXPECT_EQ(naturalRanks({"a1", "a"}), std::vector<int>({1, 0}));
}

TEST(NaturalOrder, TakesNumbersOfAnyLength) {
    EXPECT_EQ(naturalRanks({"100000000000000000000000", "99999999999999999999999"}), std::vector<int>({1, 0}));
}

TEST(NaturalOrder, IsThatOfFoldersAndProjectsInEveryLanguage) {
    const QStringList names{"Ära", "zebra", "apfel", "배", "Zoo", "7", "007", "b_1", "b-1", "B 2"};
    const std::vector<int> ranks = naturalRanks(names);
    for (qsizetype a = 0; a < names.size(); ++a)
        for (qsizetype b = 0; b < names.size(); ++b)
            EXPECT_EQ(ranks[static_cast<std::size_t>(a)] < ranks[static_cast<std::size_t>(b)],
                      compareFileNames(names[a].toStdString(), names[b].toStdString()) < 0)
                << names[a].toStdString() << " and " << names[b].toStdString();
}

TEST(NaturalOrder, RanksEqualNamesEqually) {
    EXPECT_EQ(naturalRanks({"b", "A", "a", "A", "c10", "c9"}), std::vector<int>({2, 0, 1, 0, 4, 3}));
}

}  // namespace
}  // namespace overlook
