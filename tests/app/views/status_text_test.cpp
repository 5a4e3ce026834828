#include "app/views/status_text.h"

#include <gmock/gmock.h>
#include <QCoreApplication>
#include <QTranslator>

#include "app/controllers/workspace.h"
#include "app/document/document.h"

namespace overlook {
namespace {

using testing::HasSubstr;

PixelProbe probe(std::vector<double> values, int depth) {
    PixelProbe probe;
    probe.pixel = {12, 40};
    probe.original = std::move(values);
    probe.depth = depth;
    return probe;
}

TEST(StatusText, SaysHowLongAJobWillTakeAsFarAsThatIsKnown) {
    EXPECT_EQ(StatusText::job({true, "Training", 0.5, -1}), QStringLiteral("Training"));
    EXPECT_EQ(StatusText::job({true, "Training", 0.5, 59}), QStringLiteral("Training, less than a minute left"));
    EXPECT_EQ(StatusText::job({true, "Training", 0.5, 150}), QStringLiteral("Training, about 3 min left"));
    EXPECT_EQ(StatusText::job({true, "Training", 0.5, 3 * 3600 + 60}), QStringLiteral("Training, about 3 h left"));
}

/// Counts threads in another language.
class CountingTranslator : public QTranslator {
 public:
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int n) const override {
        return QLatin1String(source) == QLatin1String("%1, %n thread(s)")
                   ? QStringLiteral("%1 mit %n ") + (n == 1 ? QStringLiteral("Faden") : QStringLiteral("Fäden"))
                   : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

TEST(StatusText, NamesTheDeviceInTheLanguageOfTheWindow) {
    CountingTranslator german;
    QCoreApplication::installTranslator(&german);
    EXPECT_EQ(StatusText::device("CPU, 2 threads"), QStringLiteral("CPU mit 2 Fäden"));
    EXPECT_EQ(StatusText::device("CUDA 0: A 100, 80 GB, 1 thread"), QStringLiteral("CUDA 0: A 100, 80 GB mit 1 Faden"));
    EXPECT_EQ(StatusText::device("a pretended device"), QStringLiteral("a pretended device"));
}

TEST(StatusText, IsEmptyOutsideThePicture) {
    const Document document;
    EXPECT_TRUE(StatusText(document).pixel({}).isEmpty());
}

TEST(StatusText, NamesPositionAndColour) {
    const Document document;
    EXPECT_THAT(StatusText(document).pixel(probe({1, 20, 255}, CV_8U)).toStdString(),
                testing::AllOf(HasSubstr("x 12, y 40"), HasSubstr("RGB 1, 20, 255")));
}

TEST(StatusText, SaysThatAValueHas16Bits) {
    EXPECT_EQ(StatusText::original(probe({40102}, CV_16U)), QStringLiteral("grey 40102 (16-bit)"));
}

TEST(StatusText, KeepsTheFractionOfFloats) {
    EXPECT_EQ(StatusText::original(probe({0.125}, CV_32F)), QStringLiteral("grey 0.125 (float)"));
}

TEST(StatusText, NamesTheAlphaChannel) {
    EXPECT_EQ(StatusText::original(probe({1, 2, 3, 128}, CV_8U)), QStringLiteral("RGBA 1, 2, 3, 128"));
}

TEST(StatusText, GivesTheRawMapValue) {
    const Document document;
    PixelProbe at = probe({1}, CV_8U);
    at.mapValue = -0.43125F;
    EXPECT_THAT(StatusText(document).pixel(at).toStdString(), HasSubstr("map −0.4313"));
}

TEST(StatusText, NamesTheClassOfTheMask) {
    Document document;
    document.setDataClasses(ClassTable({"background", "boat"}));
    PixelProbe at = probe({1}, CV_8U);
    at.maskClass = 1;
    EXPECT_THAT(StatusText(document).pixel(at).toStdString(), HasSubstr("mask boat"));
}

TEST(StatusText, CountsPicturesFromOne) {
    Document document;
    EXPECT_TRUE(StatusText(document).position().isEmpty());
    document.setPictures(std::vector<PictureEntry>(2));
    document.selectPicture(1);
    EXPECT_EQ(StatusText(document).position(), QStringLiteral("Picture 2 of 2"));
}

TEST(StatusText, GivesSmallZoomsADecimal) {
    EXPECT_EQ(StatusText::zoom(1), QStringLiteral("100 %"));
    EXPECT_EQ(StatusText::zoom(0.064), QStringLiteral("6.4 %"));
}

}  // namespace
}  // namespace overlook
