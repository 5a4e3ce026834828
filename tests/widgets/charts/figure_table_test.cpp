#include "widgets/charts/figure_table.h"

#include <gtest/gtest.h>
#include <limits>
#include <QHeaderView>
#include <QSignalSpy>
#include <QtTest>

namespace overlook {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

class FigureTableTest : public testing::Test {
 protected:
    FigureTableTest() {
        FigureTable::Content content;
        content.names = {"Picture"};
        content.columns = {{"Energy", 3, true}, {"Drop", 1, false}};
        content.rows = {{{"b"}, {0.5, 10}, "b", 0, 3},
                        {{"a"}, {kNone, 90}, "a", 1, 3},
                        {{"c"}, {0.125, kNone}, "c", 0, 3},
                        {{"d"}, {0.75, 30}, "d", 0, 3}};
        table.setContent(content);
    }
    [[nodiscard]] QString order() const {
        QString names;
        for (int place = 0; place < table.model()->rowCount(); ++place)
            names += table.rowAt(place).picture;
        return names;
    }
    [[nodiscard]] QString text(int row, int column) const {
        return table.model()->index(row, column).data().toString();
    }

    FigureTable table;
};

TEST_F(FigureTableTest, ShowsNamesAndFigures) {
    EXPECT_EQ(order(), "bacd") << "as they came";
    EXPECT_EQ(text(0, 0), "b");
    EXPECT_EQ(text(0, 1), QLocale().toString(0.5, 'f', 3));
    EXPECT_EQ(text(0, 2), QLocale().toString(10.0, 'f', 1));
    EXPECT_EQ(text(1, 1), "–");
    EXPECT_EQ(table.model()->headerData(2, Qt::Horizontal).toString(), "Drop");
}

TEST_F(FigureTableTest, OrdersTheWorstFirstAndWhatIsUnknownLast) {
    table.orderBy(1);
    EXPECT_EQ(order(), "cbda") << "a low energy is bad";
    table.orderBy(1, Qt::DescendingOrder);
    EXPECT_EQ(order(), "dbca");
    table.orderBy(2);
    EXPECT_EQ(order(), "adbc") << "a high drop is bad";
    table.orderBy(0);
    EXPECT_EQ(order(), "abcd");
}

TEST_F(FigureTableTest, AClickOnAHeadingOrders) {
    table.resize(400, 200);
    table.show();
    QHeaderView* header = table.horizontalHeader();
    const QPoint onEnergy(header->sectionViewportPosition(1) + header->sectionSize(1) / 2, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, onEnergy);
    EXPECT_EQ(order(), "cbda");
}

TEST_F(FigureTableTest, KeepsTheOrderForNewRows) {
    table.orderBy(1);
    FigureTable::Content more = table.content();
    more.rows.push_back({{"e"}, {0.25, 1}, "e", 0, 3});
    table.setContent(more);
    EXPECT_EQ(order(), "cebda");
    more.columns.pop_back();
    table.setContent(more);
    EXPECT_EQ(order(), "bacde") << "of other columns it means nothing";
}

TEST_F(FigureTableTest, KeepsTheSelectedRowWhenOrdered) {
    table.selectRow(2);
    table.orderBy(2);
    EXPECT_EQ(table.rowAt(table.currentIndex().row()).picture, "c");
}

TEST_F(FigureTableTest, EnterChoosesARow) {
    QSignalSpy chosen(&table, &FigureTable::chosen);
    table.show();
    table.orderBy(1);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 1));
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<FigureTable::Row>().picture, "c");
}

}  // namespace
}  // namespace overlook
