#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <clocale>

#include "inference/annotations/class_list.h"
#include "inference/annotations/rasterise.h"
#include "inference/core/error.h"
#include "tests/inference/annotations/annotation_folder.h"

/// Laws that every format keeps.
namespace overlook::test {
namespace {

class RoundTrip : public AnnotationFolder, public testing::WithParamInterface<const char*> {
 protected:
    [[nodiscard]] static std::vector<AnnotatedPicture> input() {
        return annotationFormat(GetParam()).content.shapes ? drawnPictures() : maskedPictures();
    }
    [[nodiscard]] static ClassTable tableOf(const ReadAnnotations& read) {
        ClassTable classes;
        for (const std::string& entry : read.classes) {
            const std::size_t blank = entry.find(' ');
            classes.add({std::stoi(entry.substr(0, blank)), entry.substr(blank + 1), 0});
        }
        return classes;
    }
};

TEST_P(RoundTrip, ReadsBackWhatWasWrittenFromWhatWasRead) {
    writeAnnotations(GetParam(), path("first"), threeClasses(), input());
    const ReadAnnotations read = readAnnotations(GetParam(), path("first"), pictures());
    writeAnnotations(GetParam(), path("second"), tableOf(read), read.pictures);
    const ReadAnnotations again = readAnnotations(GetParam(), path("second"), pictures());
    EXPECT_THAT(read.problems, testing::IsEmpty());
    EXPECT_EQ(read.pictures.size(), input().size());
    EXPECT_EQ(again.classes, read.classes);
    EXPECT_TRUE(again.pictures == read.pictures);
    EXPECT_EQ(filesIn(path("first")).size(), filesIn(path("second")).size());
}

TEST_P(RoundTrip, WritesTheSameBytesForTheSameInput) {
    writeAnnotations(GetParam(), path("first"), threeClasses(), input());
    (void)std::setlocale(LC_ALL, "de_DE.UTF-8");
    writeAnnotations(GetParam(), path("second"), threeClasses(), input());
    (void)std::setlocale(LC_ALL, "C");
    EXPECT_EQ(filesIn(path("first")), filesIn(path("second")));
}

TEST_P(RoundTrip, IsRecognised) {
    writeAnnotations(GetParam(), path("first"), threeClasses(), input());
    const std::string recognised = annotationFormatOf(path("first")).id;
    EXPECT_EQ(recognised, GetParam() == std::string("masks16") ? "masks" : GetParam());
}

TEST_P(RoundTrip, KeepsTheNumbersOfTheClasses) {
    writeAnnotations(GetParam(), path("first"), threeClasses(), input());
    const ReadAnnotations read = readAnnotations(GetParam(), path("first"), pictures());
    EXPECT_THAT(read.classes, testing::IsSupersetOf({"1 cat", "2 dog", "5 Häuschen"}));
}

TEST_P(RoundTrip, RefusesTwoPicturesOfOneName) {
    if (GetParam() == std::string("coco"))
        GTEST_SKIP() << "one file holds all pictures, whatever their names";
    AnnotatedPicture twin = input().front();
    twin.name = "a.jpg";
    EXPECT_THROW(writeAnnotations(GetParam(), path("first"), threeClasses(), {input().front(), twin}), Error);
}

using VocFolders = AnnotationFolder;

TEST_F(VocFolders, AreFoundInTheFolderAbove) {
    writeAnnotations("voc", path("devkit/VOC2012"), threeClasses(), maskedPictures());
    for (const char* above : {"devkit", "."}) {
        EXPECT_STREQ(annotationFormatOf(path(above)).id, "voc") << above;
        EXPECT_TRUE(readAnnotations("voc", path(above)).pictures ==
                    readAnnotations("voc", path("devkit/VOC2012")).pictures);
    }
}

TEST_F(VocFolders, AreNoFolderOfGreyMasksWhereThereAreSeveral) {
    writeAnnotations("voc", path("devkit/VOC2007"), threeClasses(), maskedPictures());
    writeAnnotations("voc", path("devkit/VOC2012"), threeClasses(), maskedPictures());
    EXPECT_THROW((void)annotationFormatOf(path("devkit")), Error);
}

INSTANTIATE_TEST_SUITE_P(Formats, RoundTrip,
                         testing::Values("voc", "coco", "labelme", "yolo", "npy", "masks", "masks16"),
                         [](const auto& test) { return std::string(test.param); });

TEST_F(AnnotationFolder, CocoKeepsShapesExactly) {
    writeAnnotations("coco", path("set"), threeClasses(), drawnPictures());
    const ReadAnnotations read = readAnnotations("coco", path("set"));
    ASSERT_EQ(read.pictures.size(), 3U);
    EXPECT_EQ(read.pictures[0].shapes[0].rings, drawnPictures()[0].shapes[0].rings);
    EXPECT_EQ(read.pictures[0].shapes[2].rings, drawnPictures()[0].shapes[2].rings);
    EXPECT_EQ(read.pictures[2].shapes[0].runs, drawnPictures()[1].shapes[0].runs);
}

TEST_F(AnnotationFolder, MasksKeepPixelsToBeIgnored) {
    for (const char* format : {"voc", "npy", "masks", "masks16"}) {
        writeAnnotations(format, path(format), threeClasses(), maskedPictures());
        const ReadAnnotations read = readAnnotations(format, path(format));
        const PixelMask& mask = read.pictures.at(0).mask;
        EXPECT_EQ(cv::countNonZero(mask.classes == mask.ignoreValue()), 81) << format;
    }
}

TEST_F(AnnotationFolder, YoloOutlinesOfABitmapHaveItsPixels) {
    const AnnotatedPicture picture = drawnPictures()[1];
    writeAnnotations("yolo", path("set"), threeClasses(), {picture});
    const ReadAnnotations read = readAnnotations("yolo", path("set"), pictures());
    const PixelMask expected = maskOf(picture, threeClasses());
    const PixelMask mask = maskOf(read.pictures.at(0), threeClasses());
    EXPECT_EQ(cv::norm(mask.classes, expected.classes, cv::NORM_INF), 0);
}

TEST_F(AnnotationFolder, NamesNeverLeaveTheFolder) {
    EXPECT_EQ(pictureName("../../etc/passwd"), "etc/passwd");
    EXPECT_EQ(pictureName("C:\\pictures\\a.jpg"), "pictures/a.jpg");
    EXPECT_EQ(pictureName("./a/../b.png"), "a/b.png");
    EXPECT_EQ(pictureName("/.."), "");
}

TEST(Rasterise, DrawsShapesInTheirOrderAndCrowdsBehind) {
    AnnotatedPicture picture;
    picture.size = {3, 1};
    for (const auto& [label, runs] : {std::pair("cat", RunLengths{0, 3}), std::pair("dog", RunLengths{1, 1, 1})}) {
        Shape shape;
        shape.kind = ShapeKind::Bitmap;
        shape.label = label;
        shape.runs = runs;
        picture.shapes.push_back(shape);
    }
    const cv::Mat1b expected = (cv::Mat1b(1, 3) << 1, 2, 1);
    EXPECT_EQ(cv::norm(maskOf(picture, threeClasses()).classes, expected, cv::NORM_INF), 0);
    picture.shapes[1].isCrowd = true;
    EXPECT_EQ(cv::norm(maskOf(picture, threeClasses()).classes, cv::Mat1b(1, 3, std::uint8_t{1}), cv::NORM_INF), 0);
    picture.shapes[0].label = "cow";
    EXPECT_THROW((void)maskOf(picture, threeClasses()), Error);
}

TEST(ClassNumbers, AreMovedBehindTheBackgroundOnlyWhereTheyMustBe) {
    ClassTable zero;
    zero.add({0, "cat", 0});
    zero.add({1, "dog", 0});
    EXPECT_EQ(idOfName(behindBackground(zero), "cat"), 1);
    EXPECT_EQ(idOfName(behindBackground(threeClasses()), "Häuschen"), 5);
}

}  // namespace
}  // namespace overlook::test
