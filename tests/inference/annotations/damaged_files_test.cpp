#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>

#include "inference/annotations/import_preview.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "tests/inference/annotations/annotation_folder.h"
#include "tests/inference/annotations/numbered_shapes.h"

/// Files that are damaged in thousands of ways: an importer says so, or reads what is left, and does nothing else.
namespace overlook::test {
namespace {

namespace fs = std::filesystem;

/// OVERLOOK_DAMAGED_VARIANTS asks for more than the few that every run tries.
int variants() {
    const char* const wanted = std::getenv("OVERLOOK_DAMAGED_VARIANTS");
    return wanted ? std::atoi(wanted) : 400;
}

/// The same damage for the same number: bytes changed, taken away, doubled, or digits made large.
std::string damaged(std::string text, Numbers& numbers) {
    const int changes = 1 + numbers.below(4);
    for (int i = 0; i < changes && !text.empty(); ++i) {
        const auto at = static_cast<std::size_t>(numbers.below(static_cast<int>(text.size())));
        const auto length = std::min<std::size_t>(static_cast<std::size_t>(numbers.below(20)), text.size() - at);
        switch (numbers.below(6)) {
            case 0:
                text[at] = static_cast<char>(numbers.below(256));
                break;
            case 1:
                text.erase(at, length);
                break;
            case 2:
                text.insert(at, text.substr(at, length));
                break;
            case 3:
                text.resize(at);
                break;
            case 4:
                text.insert(at, numbers.below(2) == 0 ? "99999999999" : "-1e308");
                break;
            default:
                text[at] = static_cast<char>(text[at] ^ (1 << numbers.below(8)));
        }
    }
    return text;
}

class DamagedFile : public AnnotationFolder {
 protected:
    /// Reads everything; true when there was anything to complain of.
    [[nodiscard]] bool complains(const char* format) const {
        try {
            const AnnotationSource source = annotationFormat(format).open(path("set"), pictures());
            return !previewOf(source, pictures(), JobControl()).problems.empty();
        } catch (const Error&) {
            return true;
        }
    }
    void damageAll(const char* format) const {
        Numbers numbers(7);
        int complaints = 0;
        const auto files = filesIn(path("set"));
        for (int i = 0; i < variants(); ++i) {
            auto file = files.begin();
            std::advance(file, numbers.below(static_cast<int>(files.size())));
            write("set/" + file->first, damaged(file->second, numbers));
            complaints += complains(format) ? 1 : 0;
            write("set/" + file->first, file->second);
        }
        EXPECT_GT(complaints, variants() / 10);
    }
};

class DamagedFormat : public DamagedFile, public testing::WithParamInterface<const char*> {};

TEST_P(DamagedFormat, IsRefusedOrReadButNothingElse) {
    const bool hasShapes = annotationFormat(GetParam()).content.shapes;
    writeAnnotations(GetParam(), path("set"), threeClasses(), hasShapes ? drawnPictures() : maskedPictures());
    damageAll(GetParam());
}

INSTANTIATE_TEST_SUITE_P(Formats, DamagedFormat, testing::Values("voc", "coco", "labelme", "yolo", "npy", "masks"),
                         [](const auto& test) { return std::string(test.param); });

TEST_F(DamagedFile, OfCvatIsRefusedOrReadButNothingElse) {
    write("set/a.xml",
          R"(<annotations><meta><task><labels><label><name>cat</name></label></labels></task></meta>
<image id="0" name="a.png" width="30" height="20">
 <polygon label="cat" points="1,2;3,4;5.5,6" z_order="1"/>
 <box label="cat" xtl="1" ytl="2" xbr="5" ybr="6" rotation="30"/>
 <mask label="cat" rle="3,2,1,6" left="1" top="2" width="4" height="3"/>
 <points label="cat" points="1,1"/><tag label="cat"/>
</image></annotations>)");
    damageAll("cvat");
}

/// A label volume of 4 x 3 x 2 voxels of 16 bits.
std::string smallVolume() {
    std::string file(352, '\0');
    const auto put = [&](std::size_t at, auto value) { std::memcpy(file.data() + at, &value, sizeof value); };
    put(0, std::int32_t{348});
    const std::int16_t sides[] = {3, 4, 3, 2, 1, 1, 1, 1};
    for (std::size_t i = 0; i < 8; ++i)
        put(40 + 2 * i, sides[i]);
    put(70, std::int16_t{512});
    put(72, std::int16_t{16});
    for (std::size_t i = 0; i < 3; ++i)
        put(80 + 4 * i, 0.5F + static_cast<float>(i));
    put(108, 352.0F);
    file.replace(344, 4, std::string("n+1\0", 4));
    for (std::uint16_t i = 0; i < 24; ++i)
        file += {static_cast<char>(i % 3), '\0'};
    return file;
}

TEST_F(AnnotationFolder, NiftiSlicesAreRowsOfTheSecondAxis) {
    write("a.nii", smallVolume());
    const ReadAnnotations read = readAnnotations("nifti", path("a.nii"));
    ASSERT_EQ(read.pictures.size(), 2U);
    EXPECT_EQ(read.pictures[1].size, cv::Size(4, 3));
    EXPECT_EQ(read.pictures[1].mask.classes.at<std::uint8_t>(1, 2), (12 + 4 + 2) % 3);
    EXPECT_EQ(read.pictures[1].slice->spacing[2], 2.5);
    EXPECT_THAT(read.classes, testing::ElementsAre("0 background", "1 class 1", "2 class 2"));
}

TEST_F(DamagedFile, OfNiftiIsRefusedOrReadButNothingElse) {
    Numbers numbers(9);
    int complaints = 0;
    for (int i = 0; i < variants(); ++i) {
        write("set.nii", damaged(smallVolume(), numbers));
        try {
            (void)readAnnotations("nifti", path("set.nii"));
        } catch (const Error&) {
            ++complaints;
        }
    }
    EXPECT_GT(complaints, variants() / 10);
}

TEST_F(AnnotationFolder, CvatReadsAllKinds) {
    write("a.xml",
          R"(<annotations><meta><job><labels><label><name>cat</name></label></labels></job></meta>
<image id="4" name="sub/a.png" width="30" height="20">
 <polygon label="cat" points="1,2;3,4;5.5,6" z_order="1"/>
 <mask label="cat" rle="3,2,1,6" left="1" top="2" width="4" height="3" z_order="0"/>
 <tag label="cat"/>
 <ellipse label="cat" cx="1"/>
</image></annotations>)");
    const ReadAnnotations read = readAnnotations("cvat", path("a.xml"));
    const AnnotatedPicture& picture = read.pictures.at(0);
    EXPECT_THAT(read.problems, testing::ElementsAre(testing::HasSubstr("a.xml', line 6: “ellipse”")));
    EXPECT_THAT(picture.labels, testing::ElementsAre("cat"));
    EXPECT_EQ(picture.shapes.at(0).kind, ShapeKind::Bitmap);  // behind
    EXPECT_EQ(drawnText(pixelsOfRuns(picture.shapes.at(0).runs, picture.size)(cv::Rect(0, 2, 6, 3))),
              "....#./.#.##./.####./");
}

TEST_F(AnnotationFolder, ErrorsNameFileAndLineOrEntry) {
    write("coco.json", "{\"images\": [],\n\"categories\": [],\n\"annotations\": [{]}");
    write("set/data.yaml", "names: [cat]\n");
    write("set/labels/train/a.txt", "0 0.1 0.1 0.9 0.1 0.5 0.9\n1 0.1 0.1 0.9 0.1 0.5 0.9\n");
    try {
        (void)readAnnotations("coco", path("coco.json"));
        ADD_FAILURE() << "was read";
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr("coco.json', line 3"));
    }
    EXPECT_THAT(readAnnotations("yolo", path("set"), pictures()).problems,
                testing::ElementsAre(testing::HasSubstr("a.txt', line 2")));
}

}  // namespace
}  // namespace overlook::test
