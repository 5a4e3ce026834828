#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "tests/inference/engine/program_run.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using nlohmann::json;

class AnnotationsCommand : public testing::Test {
 protected:
    AnnotationsCommand() {
        cv::Mat1b mask = cv::Mat1b::zeros(8, 12);
        mask(cv::Rect(2, 2, 4, 3)) = 1;
        writeIndexedPng(m_folder / "set/SegmentationClass/a.png", mask);
        writeAtomically(m_folder / "set/labels.txt", "background\ncat\n");
    }
    [[nodiscard]] std::string path(const std::string& name) const { return (m_folder / name).string(); }

    TemporaryFolder m_folder;
};

TEST_F(AnnotationsCommand, ConvertsAndChecks) {
    const Finished run = runEngine({"annotations", "convert", path("set"), "--to", "coco", "--out", path("a.json")});
    ASSERT_EQ(run.status, 0) << run.errors;
    const Finished check = runEngine({"annotations", "check", path("a.json"), "--json"});
    ASSERT_EQ(check.status, 0) << check.errors;
    const json preview = json::parse(check.output);
    EXPECT_EQ(preview.at("format"), "coco");
    EXPECT_EQ(preview.at("shapes"), 1);
    EXPECT_EQ(preview.at("classes").at(0).at("name"), "cat");
}

TEST_F(AnnotationsCommand, SaysWhatIsMissingWithAStatusOfItsOwn) {
    const Finished run = runEngine({"annotations", "check", path("set"), "--images", path("nothing"), "--json"});
    EXPECT_EQ(run.status, 0) << "a folder without pictures says nothing of any";
    std::filesystem::create_directories(m_folder / "set/JPEGImages");
    writeIndexedPng(m_folder / "set/JPEGImages/b.png", cv::Mat1b::zeros(8, 12));
    EXPECT_EQ(runEngine({"annotations", "check", path("set"), "--json"}).status, 1);
}

TEST_F(AnnotationsCommand, RefusesWrongUseAndWhatIsNotThere) {
    EXPECT_EQ(runEngine({"annotations", "convert", path("set")}).status, 2);
    EXPECT_EQ(runEngine({"annotations", "convert", path("set"), "--to", "cvat", "--out", path("x")}).status, 2);
    EXPECT_EQ(runEngine({"annotations", "convert", path("set"), "--to", "what", "--out", path("x")}).status, 2);
    EXPECT_EQ(runEngine({"annotations", "check", path("nothing")}).status, 3);
}

}  // namespace
}  // namespace overlook::test
