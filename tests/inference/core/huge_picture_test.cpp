#include "inference/core/huge_picture.h"

#include <gtest/gtest.h>
#include <fstream>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/picture.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

constexpr int kSide = 50;

/// Files of which the thumbnail in pieces is compared with that of the whole picture.
class InPieces : public testing::Test {
 protected:
    [[nodiscard]] std::filesystem::path write(const std::string& name, const cv::Mat& rgb,
                                              const std::vector<int>& options = {}) const {
        const Bytes file = encoded(std::filesystem::path(name).extension().string(), rgb, options);
        writeAtomically(m_folder / name, file.data(), file.size());
        return m_folder / name;
    }
    /// Largest difference in grey levels; 255 where there is none.
    [[nodiscard]] static double difference(const std::filesystem::path& path) {
        const auto pieces = thumbnailInPieces(path, kSide, JobControl());
        const cv::Mat3b whole = reducedTo(readPicture(path).rgb, kSide);
        return pieces && pieces->size() == whole.size() ? cv::norm(*pieces, whole, cv::NORM_INF) : 255;
    }

    TemporaryFolder m_folder;
    cv::Mat3b m_picture = colourfulRgb(400, 200);
};

TEST_F(InPieces, PngOfEveryKindIsThatOfTheWhole) {
    cv::Mat grey;
    cv::cvtColor(m_picture, grey, cv::COLOR_RGB2GRAY);
    cv::Mat deep;
    m_picture.convertTo(deep, CV_16U, 257);
    cv::Mat alpha;
    cv::cvtColor(m_picture, alpha, cv::COLOR_RGB2RGBA);
    EXPECT_LE(difference(write("colour.png", m_picture)), 1);
    EXPECT_LE(difference(write("grey.png", grey)), 1);
    EXPECT_LE(difference(write("deep.png", deep)), 1);
    EXPECT_LE(difference(write("alpha.png", alpha)), 1);
    EXPECT_LE(difference(write("bits.png", grey > 128, {cv::IMWRITE_PNG_BILEVEL, 1})), 1);
}

TEST_F(InPieces, EveryFilterOfPngIsTakenBack) {
    for (const int strategy :
         {cv::IMWRITE_PNG_STRATEGY_DEFAULT, cv::IMWRITE_PNG_STRATEGY_FILTERED, cv::IMWRITE_PNG_STRATEGY_RLE})
        EXPECT_LE(difference(write("filtered.png", m_picture, {cv::IMWRITE_PNG_STRATEGY, strategy})), 1) << strategy;
    cv::Mat1b labels(120, 90, std::uint8_t{1});
    labels(cv::Rect(20, 30, 40, 50)).setTo(15);
    writeIndexedPng(m_folder / "palette.png", labels);
    EXPECT_LE(difference(m_folder / "palette.png"), 1);
}

TEST_F(InPieces, TiffOfEveryCompressionIsThatOfTheWhole) {
    cv::Mat deep;
    m_picture.convertTo(deep, CV_16U, 257);
    constexpr int kNone = 1;
    constexpr int kLzw = 5;
    constexpr int kDeflate = 8;
    for (const int compression : {kNone, kLzw, kDeflate}) {
        const std::vector<int> options{cv::IMWRITE_TIFF_COMPRESSION, compression};
        EXPECT_LE(difference(write("colour.tif", m_picture, options)), 1) << compression;
        EXPECT_LE(difference(write("deep.tif", deep, options)), 1) << compression;
    }
}

TEST_F(InPieces, HeightsThatDoNotDivideKeepEveryRow) {
    cv::Mat3b picture(301, 33, cv::Vec3b(0, 0, 0));
    picture.rowRange(300, 301).setTo(cv::Vec3b(255, 255, 255));
    const auto thumbnail = thumbnailInPieces(write("tall.png", picture), kSide, JobControl());
    ASSERT_TRUE(thumbnail);
    EXPECT_EQ(thumbnail->size(), cv::Size(5, 50));
    EXPECT_GT((*thumbnail)(49, 2)[0], 30);
    EXPECT_EQ((*thumbnail)(48, 2)[0], 0);
}

TEST_F(InPieces, CutAndDamagedFilesAreErrors) {
    for (const char* name : {"a.png", "a.tif"}) {
        const auto path = write(name, m_picture);
        const std::string whole = readText(path);
        for (std::size_t size = 20; size < whole.size() * 9 / 10; size += whole.size() / 40) {
            writeAtomically(path, whole.substr(0, size));
            EXPECT_THROW((void)thumbnailInPieces(path, kSide, JobControl()), Error) << name << " " << size;
        }
    }
    EXPECT_THROW((void)thumbnailInPieces(m_folder / "nowhere.png", kSide, JobControl()), Error);
}

TEST_F(InPieces, ChangedBytesNeverLeaveTheFile) {
    cv::RNG random(5);
    for (const char* name : {"a.png", "a.tif"}) {
        const auto path = write(name, m_picture);
        const std::string whole = readText(path);
        int errors = 0;
        for (int i = 0; i < 100; ++i) {
            std::string changed = whole;
            const auto place =
                static_cast<std::size_t>(random.uniform(0, static_cast<int>(std::min<std::size_t>(whole.size(), 400))));
            changed[i % 2 == 0 ? place : whole.size() - 1 - place] = static_cast<char>(random.uniform(0, 256));
            writeAtomically(path, changed);
            try {
                (void)thumbnailInPieces(path, kSide, JobControl());
                (void)hugePictureSize(path);
            } catch (const Error&) {
                ++errors;
            }
        }
        EXPECT_GT(errors, 0) << name;
    }
}

TEST_F(InPieces, StopWhenTheyAreCancelled) {
    JobControl job;
    job.cancel();
    EXPECT_THROW((void)thumbnailInPieces(write("a.png", m_picture), kSide, job), Error);
}

TEST_F(InPieces, OtherFormatsHaveNone) {
    EXPECT_FALSE(thumbnailInPieces(write("a.bmp", m_picture), kSide, JobControl()));
    EXPECT_FALSE(thumbnailInPieces(write("a.jpg", m_picture), kSide, JobControl()));
}

TEST_F(InPieces, OnlyHugePicturesHaveAHugeSize) {
    EXPECT_FALSE(hugePictureSize(write("a.png", m_picture)));
    EXPECT_FALSE(hugePictureSize(write("a.tif", m_picture)));
    const std::string header = "P4\n20000 8000\n";
    writeAtomically(m_folder / "a.pbm", header);
    EXPECT_EQ(hugePictureSize(m_folder / "a.pbm"), cv::Size(20000, 8000));
}

TEST_F(InPieces, AHugeTiffIsReadByItsStrips) {
    const cv::Mat1b picture(8000, 12600, std::uint8_t{90});
    const auto path = m_folder / "huge.tif";
    ASSERT_TRUE(cv::imwrite(path.string(), picture, {cv::IMWRITE_TIFF_COMPRESSION, 5}));
    EXPECT_EQ(hugePictureSize(path), picture.size());
    EXPECT_TRUE(readThumbnail(path, kSide).empty());
    const auto thumbnail = thumbnailInPieces(path, kSide, JobControl());
    ASSERT_TRUE(thumbnail);
    EXPECT_EQ(cv::norm(*thumbnail, cv::Mat3b(32, 50, cv::Vec3b(90, 90, 90)), cv::NORM_INF), 0);
}

}  // namespace
}  // namespace overlook::test
