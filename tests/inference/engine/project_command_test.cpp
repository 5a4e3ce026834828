#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "inference/core/files.h"
#include "tests/inference/engine/program_run.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

namespace fs = std::filesystem;

using nlohmann::json;

/// A project of a small scene set.
class ProjectCommand : public testing::Test {
 protected:
    static void SetUpTestSuite() {
        s_scenes = std::make_unique<TemporaryFolder>();
        const std::string out = (*s_scenes / "set").string();
        ASSERT_EQ(runEngine({"scenes", "biased-boats", "--out", out, "--count", "4", "--size", "48", "-q"}).status, 0);
    }
    static void TearDownTestSuite() { s_scenes.reset(); }

    ProjectCommand() {
        fs::copy(*s_scenes / "set", path("set"), fs::copy_options::recursive);
        const Finished run = project({"create", m_project, path("set")});
        EXPECT_EQ(run.status, 0) << run.errors;
    }
    [[nodiscard]] std::string path(const std::string& name) const { return (m_folder / name).string(); }
    [[nodiscard]] static Finished project(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "project");
        arguments.insert(arguments.end(), {"--quiet", "--json"});
        return runEngine(arguments);
    }
    [[nodiscard]] json jsonOf(const std::vector<std::string>& arguments) const {
        const Finished run = project(arguments);
        return json::parse(run.output);
    }
    void importHints() const { EXPECT_EQ(project({"import", m_project, path("set/SegmentationClass")}).status, 0); }

    static inline std::unique_ptr<TemporaryFolder> s_scenes;
    TemporaryFolder m_folder;
    std::string m_project = path("boats ñ.overlook");
};

TEST_F(ProjectCommand, CreatesAProjectOfADataSet) {
    const json info = jsonOf({"info", m_project});
    EXPECT_EQ(info.at("state"), "sound");
    EXPECT_EQ(info.at("pictures"), info.at("status").at("new"));
    EXPECT_EQ(info.at("classes").at(1).at("name"), "boat");
    EXPECT_EQ(info.at("hinted"), 0);
}

TEST_F(ProjectCommand, CreatesAProjectOfAnyFolderOfPictures) {
    EXPECT_EQ(project({"create", path("plain.overlook"), path("set/JPEGImages")}).status, 0);
    EXPECT_GT(jsonOf({"info", path("plain.overlook")}).at("pictures"), 0);
}

TEST_F(ProjectCommand, LeavesNothingOfAProjectThatCannotBeMade) {
    EXPECT_EQ(project({"create", path("new.overlook"), path("nothing")}).status, 3);
    EXPECT_FALSE(fs::exists(path("new.overlook")));
    EXPECT_EQ(project({"create", m_project, path("set")}).status, 2) << "replaced an existing project";
    EXPECT_EQ(project({"create", path("new.txt"), path("set")}).status, 2);
}

TEST_F(ProjectCommand, SkipsPicturesThatCannotBeRead) {
    writeAtomically(m_folder / "set/JPEGImages/train_0001.jpg", "no picture");
    const Finished run = project({"create", path("new.overlook"), path("set")});
    EXPECT_EQ(run.status, 1);
    EXPECT_NE(run.errors.find("train_0001.jpg"), std::string::npos) << run.errors;
}

TEST_F(ProjectCommand, HintsComeBackAsTheyWere) {
    importHints();
    EXPECT_GT(jsonOf({"info", m_project}).at("hinted"), 0);
    EXPECT_EQ(project({"export", m_project, path("hints")}).status, 0);
    const std::string second = path("second.overlook");
    EXPECT_EQ(project({"create", second, path("set")}).status, 0);
    EXPECT_EQ(project({"import", second, path("hints")}).status, 0);
    EXPECT_EQ(project({"export", second, path("again")}).status, 0);
    std::size_t files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(path("hints")))
        if (entry.is_regular_file()) {
            ++files;
            EXPECT_EQ(readText(entry.path()),
                      readText(fs::path(path("again")) / entry.path().lexically_relative(path("hints"))));
        }
    EXPECT_GT(files, 3U);
}

/// Annotations of the set in another format, as "annotations convert" writes them.
class ProjectAnnotations : public ProjectCommand, public testing::WithParamInterface<const char*> {
 protected:
    void convert() const {
        const Finished run = runEngine({"annotations", "convert", path("set"), "--to", GetParam(), "--out",
                                        path("annotated"), "--images", path("set/JPEGImages"), "--quiet"});
        ASSERT_LE(run.status, 1) << run.errors;
    }
    [[nodiscard]] std::vector<std::string> importCommand() const {
        return {"import", m_project, path("annotated"), "--format", GetParam(), "--images", path("set/JPEGImages")};
    }
};

TEST_P(ProjectAnnotations, BecomeHintsAsTheirPreviewSays) {
    convert();
    std::vector<std::string> command = importCommand();
    command.emplace_back("--preview");
    json preview = json::parse(project(command).output);
    EXPECT_EQ(jsonOf({"info", m_project}).at("hinted"), 0);
    EXPECT_EQ(preview.at("preview"), true);
    preview.erase("preview");
    const json report = json::parse(project(importCommand()).output);
    EXPECT_EQ(preview, report);
    EXPECT_GT(report.at("hints"), 3);
    EXPECT_GT(jsonOf({"info", m_project}).at("hinted"), 3);
}

// Each run starts the engine five times; the other formats have the same way to go.
INSTANTIATE_TEST_SUITE_P(Formats, ProjectAnnotations, testing::Values("coco", "labelme", "yolo"));

TEST_F(ProjectCommand, TakesAnnotationsAsTheSameHintsAsTheMasksOfTheSet) {
    importHints();
    EXPECT_EQ(project({"export", m_project, path("hints")}).status, 0);
    const std::string second = path("second.overlook");
    EXPECT_EQ(project({"create", second, path("set")}).status, 0);
    EXPECT_EQ(project({"import", second, path("set"), "--format", "voc"}).status, 0);
    EXPECT_EQ(project({"export", second, path("again")}).status, 0);
    for (const auto& entry : fs::recursive_directory_iterator(path("hints")))
        if (entry.is_regular_file()) {
            EXPECT_EQ(readText(entry.path()),
                      readText(fs::path(path("again")) / entry.path().lexically_relative(path("hints"))));
        }
}

/// Hints that go out as annotations and into an empty project of the same pictures.
class ProjectReturn : public ProjectCommand, public testing::WithParamInterface<const char*> {
 protected:
    [[nodiscard]] Finished exported(const std::string& from, const std::string& to, const std::string& format) const {
        return project({"export", path(from), path(to), "--format", format});
    }
    void expectSame(const std::string& left, const std::string& right) const {
        std::size_t files = 0;
        for (const auto& entry : fs::recursive_directory_iterator(path(left))) {
            if (!entry.is_regular_file())
                continue;
            ++files;
            const fs::path other = fs::path(path(right)) / entry.path().lexically_relative(path(left));
            EXPECT_TRUE(readText(entry.path()) == readText(other)) << other;
        }
        EXPECT_GT(files, 0U);
    }
};

TEST_P(ProjectReturn, BringsTheSameHintsAndTheSameBytes) {
    importHints();
    ASSERT_EQ(exported("boats ñ.overlook", "out", GetParam()).status, 0);
    ASSERT_EQ(project({"create", path("second.overlook"), path("set")}).status, 0);
    const Finished run = project(
        {"import", path("second.overlook"), path("out"), "--format", GetParam(), "--images", path("set/JPEGImages")});
    ASSERT_EQ(run.status, 0) << run.errors;
    ASSERT_EQ(exported("second.overlook", "again", GetParam()).status, 0);
    expectSame("out", "again");
    ASSERT_EQ(exported("boats ñ.overlook", "hints", "hints").status, 0);
    ASSERT_EQ(exported("second.overlook", "hints again", "hints").status, 0);
    expectSame("hints", "hints again");
}

INSTANTIATE_TEST_SUITE_P(Formats, ProjectReturn, testing::Values("voc", "coco"));

TEST_F(ProjectCommand, NamesAnnotationsThatDoNotFit) {
    writeAtomically(m_folder / "instances.json",
                    std::string(R"({"images": [{"id": 1, "file_name": "train_0001.jpg", "width": 48, "height": 48},
        {"id": 2, "file_name": "elsewhere.jpg", "width": 48, "height": 48},
        {"id": 3, "file_name": "train_0002.jpg", "width": 40, "height": 48}],
        "categories": [{"id": 7, "name": "lighthouse"}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 7, "segmentation": [[5, 5, 20, 5, 20, 20]]}]})"));
    const Finished run = project({"import", m_project, path("instances.json")});
    EXPECT_EQ(run.status, 1);
    const json report = json::parse(run.output);
    EXPECT_EQ(report.at("format"), "coco");
    EXPECT_EQ(report.at("pictures"), 1);
    EXPECT_EQ(report.at("newClasses"), json::array({"lighthouse"}));
    EXPECT_NE(run.errors.find("elsewhere"), std::string::npos) << run.errors;
    EXPECT_NE(run.errors.find("train_0002"), std::string::npos) << run.errors;
    EXPECT_EQ(jsonOf({"info", m_project}).at("classes").back().at("name"), "lighthouse");
}

TEST_F(ProjectCommand, CheckFindsMissingChangedAndMovedPictures) {
    EXPECT_EQ(project({"check", m_project, "--content"}).status, 0);
    fs::rename(m_folder / "set/JPEGImages/train_0001.jpg", m_folder / "renamed.jpg");
    writeAtomically(m_folder / "set/JPEGImages/train_0002.jpg", readText(m_folder / "set/JPEGImages/train_0003.jpg"));
    const json found = jsonOf({"check", m_project, "--content", "--find", m_folder.path().string()});
    EXPECT_EQ(found.at("missing").size(), 1U);
    EXPECT_EQ(found.at("changed").size(), 1U);
    EXPECT_EQ(found.at("moved").at(0).at("relinked"), false);
    EXPECT_EQ(project({"check", m_project}).status, 1);
    EXPECT_EQ(project({"check", m_project, "--find", m_folder.path().string(), "--relink"}).status, 0);
    EXPECT_EQ(project({"check", m_project}).status, 0);
}

TEST_F(ProjectCommand, SaysThatThereIsNothingToImport) {
    const Finished run = project({"import", m_project, path("nowhere")});
    EXPECT_EQ(run.status, 3);
    EXPECT_THAT(run.errors, testing::HasSubstr("There is no file or folder '" + path("nowhere")));
}

TEST_F(ProjectCommand, SavesWhatIsLeftOfADamagedProject) {
    importHints();
    const json before = jsonOf({"info", m_project});
    {
        std::fstream file(m_project, std::ios::in | std::ios::out | std::ios::binary);
        file << "spoilt";
    }
    const std::string damaged = readText(m_project);
    EXPECT_EQ(jsonOf({"check", m_project}).at("state"), "damaged");
    EXPECT_EQ(project({"check", m_project}).status, 1);
    EXPECT_EQ(project({"import", m_project, path("set/SegmentationClass")}).status, 3);
    EXPECT_EQ(project({"export", m_project, path("saved.overlook")}).status, 0);
    EXPECT_EQ(readText(m_project), damaged);
    json saved = jsonOf({"info", path("saved.overlook")});
    saved["project"] = before.at("project");
    EXPECT_EQ(saved, before);
}

TEST_F(ProjectCommand, IsADataSetWithItsOwnHints) {
    importHints();
    const Finished described = runEngine({"data", m_project, "--json", "--quiet"});
    ASSERT_EQ(described.status, 0) << described.errors;
    const json set = json::parse(described.output);
    EXPECT_EQ(set.at("kind"), "project");
    EXPECT_EQ(set.at("lists").at("train"), 4);
    EXPECT_EQ(set.at("masks"), set.at("pictures"));
    EXPECT_GT(set.at("hints"), 0);
}

TEST_F(ProjectCommand, TrainingLearnsFromItsHints) {
    const std::vector<std::string> training{"train", m_project,   "--method", "gain-ext", "--epochs", "1",
                                            "--out", path("run"), "--batch",  "2",        "--device", "cpu"};
    const Finished without = runEngine(training);
    EXPECT_EQ(without.status, 3);
    EXPECT_NE(without.errors.find("has no hint for a picture"), std::string::npos) << without.errors;
    importHints();
    const Finished run = runEngine(training);
    ASSERT_EQ(run.status, 0) << run.errors;
    EXPECT_NE(run.output.find("loss_hint"), std::string::npos) << run.output;
}

}  // namespace
}  // namespace overlook::test
