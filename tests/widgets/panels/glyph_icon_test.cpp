#include "widgets/panels/glyph_icon.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QImage>
#include <QPalette>

#include "widgets/panels/glyph_button.h"

namespace overlook {
namespace {

QPalette redOnGrey() {
    QPalette palette;
    palette.setColor(QPalette::ButtonText, Qt::red);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, Qt::blue);
    return palette;
}

int inkedPixels(const QImage& image, QRgb colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour ? 1 : 0;
    return count;
}

class GlyphTest : public testing::TestWithParam<int> {};

TEST_P(GlyphTest, IsPaintedInThePalettesColour) {
    const QIcon icon = glyphIcon(static_cast<Glyph>(GetParam()), redOnGrey());
    EXPECT_GT(inkedPixels(icon.pixmap(32, 32).toImage(), QColor(Qt::red).rgba()), 20);
}

TEST_P(GlyphTest, IsPaintedInTheDisabledColour) {
    const QIcon icon = glyphIcon(static_cast<Glyph>(GetParam()), redOnGrey());
    EXPECT_GT(inkedPixels(icon.pixmap(QSize(32, 32), QIcon::Disabled).toImage(), QColor(Qt::blue).rgba()), 20);
}

TEST_P(GlyphTest, StaysInsideItsSquare) {
    const QImage image = glyphIcon(static_cast<Glyph>(GetParam()), redOnGrey()).pixmap(32, 32).toImage();
    int atTheEdge = 0;
    for (int i = 0; i < 32; ++i)
        atTheEdge += qAlpha(image.pixel(i, 0)) + qAlpha(image.pixel(i, 31)) + qAlpha(image.pixel(0, i)) +
                     qAlpha(image.pixel(31, i));
    EXPECT_EQ(atTheEdge, 0);
}

INSTANTIATE_TEST_SUITE_P(AllGlyphs, GlyphTest, testing::Range(0, static_cast<int>(Glyph::Picture) + 1));

TEST(GlyphIcon, ShowsAnotherGlyphWhileOn) {
    const QIcon icon = glyphIcon(Glyph::EyeOff, Glyph::Eye, redOnGrey());
    const QImage off = icon.pixmap(QSize(16, 16), QIcon::Normal, QIcon::Off).toImage();
    const QImage on = icon.pixmap(QSize(16, 16), QIcon::Normal, QIcon::On).toImage();
    EXPECT_NE(off, on);
}

TEST(GlyphIcon, IsSharpOnDenseScreens) {
    const QPixmap pixmap = glyphIcon(Glyph::Play, redOnGrey()).pixmap(QSize(16, 16), 2.0);
    EXPECT_EQ(pixmap.size(), QSize(32, 32));
}

TEST(GlyphButton, FollowsThePalette) {
    GlyphButton button(Glyph::Play);
    button.setPalette(redOnGrey());
    EXPECT_GT(inkedPixels(button.icon().pixmap(32, 32).toImage(), QColor(Qt::red).rgba()), 20);
}

}  // namespace
}  // namespace overlook
