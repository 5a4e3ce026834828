#include "inference/datasets/hint_folder.h"

#include "inference/core/files.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/inference/datasets/data_folder.h"

namespace overlook::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class Hints : public DataFolder {
 protected:
    Hints() {
        m_set.classes = ClassTable({"background", "boat", "car"});
        for (int i = 0; i < 40; ++i) {
            Sample sample;
            sample.id = std::string("p") + static_cast<char>('A' + i);
            sample.size = {2, 1};
            m_set.samples.push_back(sample);
        }
    }
    [[nodiscard]] HintFolder read() { return readHints(path("hints"), m_set, m_problems); }
    [[nodiscard]] std::string complaint() {
        (void)read();
        return m_problems.empty() ? "" : m_problems.front().error.what();
    }
    void writeForAll() const {
        for (const Sample& sample : m_set.samples)
            writeMask("hints/boat/" + sample.id + ".png", (cv::Mat1b(1, 2) << 0, 255));
    }

    DataSet m_set;
    DataProblems m_problems;
};

TEST_F(Hints, OfAClassSayYesNoAndUnknown) {
    writeMask("hints/boat/pA.png", (cv::Mat1b(1, 2) << 128, 255));
    writeMask("hints/2/pA.png", (cv::Mat1b(1, 2) << 0, 1));
    const std::vector<HintMask> hints = read().of("pA");
    ASSERT_THAT(hints, SizeIs(2));
    EXPECT_EQ(hints[0].classId, 2);
    EXPECT_EQ(hints[0].pixels(0, 1), HintMask::kLook);
    EXPECT_EQ(hints[1].classId, 1);
    EXPECT_EQ(hints[1].pixels(0, 0), HintMask::kUnknown);
    EXPECT_THAT(m_problems, IsEmpty());
}

TEST_F(Hints, OfAMaskOfClassesLeaveOtherClassesOpen) {
    m_set.samples[0].size = {4, 1};
    writeMask("hints/pA.png", (cv::Mat1b(1, 4) << 0, 1, 2, 255));
    const std::vector<HintMask> hints = read().of("pA");
    ASSERT_THAT(hints, SizeIs(2));
    EXPECT_EQ(hints[1].classId, 2);
    EXPECT_THAT(std::vector<int>(hints[1].pixels.begin(), hints[1].pixels.end()), ElementsAre(0, 128, 255, 128));
}

TEST_F(Hints, ChosenByTheSeedGrowWithTheirNumber) {
    writeForAll();
    const HintFolder all = read();
    const std::vector<std::string> few = all.chosen(5, 3).samples();
    const std::vector<std::string> more = all.chosen(12, 3).samples();
    EXPECT_THAT(few, SizeIs(5));
    EXPECT_TRUE(std::includes(more.begin(), more.end(), few.begin(), few.end()));
    EXPECT_NE(few, all.chosen(5, 4).samples());
    EXPECT_THAT(all.chosen(100, 3).samples(), SizeIs(40));
}

TEST_F(Hints, CanBeThoseOfSomeClassesOrPictures) {
    writeForAll();
    writeMask("hints/car/pB.png", (cv::Mat1b(1, 2) << 0, 255));
    const HintFolder all = read();
    EXPECT_THAT(all.forClasses({2}).samples(), ElementsAre("pB"));
    EXPECT_THAT(all.of(std::vector<std::string>{"pC", "other"}).samples(), ElementsAre("pC"));
}

TEST_F(Hints, OfAnotherSizeAreAProblem) {
    writeMask("hints/boat/pA.png", cv::Mat1b(3, 3, std::uint8_t{0}));
    EXPECT_THAT(complaint(), HasSubstr("has 3 × 3 pixels, but its picture has 2 × 1"));
}

TEST_F(Hints, OfAnUnknownPictureAreAProblem) {
    writeMask("hints/boat/nobody.png", cv::Mat1b(1, 2, std::uint8_t{0}));
    EXPECT_THAT(complaint(), HasSubstr("nobody.png' is called like no picture"));
}

TEST_F(Hints, OfAnUnknownClassAreAProblem) {
    writeMask("hints/ship/pA.png", cv::Mat1b(1, 2, std::uint8_t{0}));
    EXPECT_THAT(complaint(), HasSubstr("ship' is called like no class"));
}

TEST_F(Hints, OfAnotherValueAreAProblem) {
    writeMask("hints/boat/pA.png", cv::Mat1b(1, 2, std::uint8_t{77}));
    EXPECT_THAT(complaint(), HasSubstr("holds the value 77"));
}

TEST_F(Hints, OfAClassOutsideTheTableAreAProblem) {
    writeMask("hints/pA.png", cv::Mat1b(1, 2, std::uint8_t{9}));
    EXPECT_THAT(complaint(), HasSubstr("holds the value 9"));
}

TEST_F(Hints, ThatAreNoPicturesAreAProblem) {
    write("hints/boat/pA.png", "nonsense");
    EXPECT_THAT(complaint(), HasSubstr("pA.png"));
}

TEST_F(Hints, NeedAFolder) {
    EXPECT_THAT(complaintOf([&] { (void)read(); }), HasSubstr("Missing: "));
}

}  // namespace
}  // namespace overlook::test
