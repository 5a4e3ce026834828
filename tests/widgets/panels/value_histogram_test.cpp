#include "widgets/panels/value_histogram.h"

#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTest>

namespace overlook {
namespace {

TEST(ValueHistogram, TheThresholdIsDragged) {
    ValueHistogram histogram;
    histogram.resize(200, 44);
    histogram.setCounts({5, 3, 1, 1});
    QSignalSpy dragged(&histogram, &ValueHistogram::thresholdDragged);
    QTest::mousePress(&histogram, Qt::LeftButton, {}, {50, 20});
    ASSERT_EQ(dragged.count(), 1);
    EXPECT_DOUBLE_EQ(dragged[0][0].toDouble(), 0.25);
}

TEST(ValueHistogram, TheFullestPartIsTheHighestBar) {
    ValueHistogram histogram;
    histogram.resize(200, 44);
    histogram.setColours("grey");
    histogram.setCounts({0, 100});
    const QImage image = histogram.grab().toImage();
    EXPECT_EQ(image.pixelColor(50, 30), histogram.palette().color(QPalette::Base));
    EXPECT_NE(image.pixelColor(150, 30), histogram.palette().color(QPalette::Base));
}

}  // namespace
}  // namespace overlook
