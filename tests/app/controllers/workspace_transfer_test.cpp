#include <gtest/gtest.h>
#include <future>

#include "app/controllers/class_controller.h"
#include "app/controllers/hint_controller.h"
#include "app/controllers/project_controller.h"
#include "app/controllers/transfer_controller.h"
#include "inference/protocol/training_messages.h"
#include "inference/store/edit_history.h"
#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"
#include "tests/app/controllers/workspace_fixture.h"

namespace overlook {
namespace {

/// Two pictures of 4 × 4 pixels, and annotations of one boat: the 2 × 2 pixels in the upper left corner.
class WorkspaceTransferTest : public test::WorkspaceTest {
 protected:
    WorkspaceTransferTest() {
        writePicture("a.ppm");
        writePicture("b.ppm", 100);
        write("coco.json", R"({"images": [{"id": 1, "file_name": "a.ppm", "width": 4, "height": 4},
 {"id": 2, "file_name": "b.ppm", "width": 4, "height": 4}],
 "categories": [{"id": 3, "name": "boat"}],
 "annotations": [{"id": 1, "image_id": 1, "category_id": 3, "iscrowd": 0, "segmentation": [[0, 0, 2, 0, 2, 2, 0, 2]]},
 {"id": 2, "image_id": 2, "category_id": 3, "iscrowd": 0, "segmentation": [[0, 0, 4, 0, 4, 1, 0, 1]]}]})");
        write("labelme/a.json", R"({"version": "5.5.0", "flags": {}, "imagePath": "a.ppm", "imageData": null,
 "imageHeight": 4, "imageWidth": 4, "shapes": [{"label": "boat", "shape_type": "rectangle", "flags": {},
 "group_id": null, "points": [[0, 0], [1, 1]]}]})");
        QObject::connect(&transfers, &TransferController::previewed, &workspace,
                         [this](const TransferPreview& each) { previews.push_back(each); });
        QObject::connect(&transfers, &TransferController::previewFailed, &workspace,
                         [this](const QString& sentence) { failures << sentence; });
        QObject::connect(&transfers, &TransferController::failed, &workspace,
                         [this](const QString& sentence) { failures << sentence; });
        QObject::connect(&transfers, &TransferController::finished, &workspace,
                         [this](const TransferReport& each) { reports.push_back(each); });
    }

    [[nodiscard]] bool openNewProject(const std::string& name = "boats.overlook") {
        workspace.projects().close();
        workspace.open({path("a.ppm"), path("b.ppm")});
        if (!test::eventually([this] { return document.pictures().size() == 2 && document.picture() != nullptr; }))
            return false;
        workspace.projects().create(path(name));
        return test::eventually([this] { return workspace.hints().isReady(); });
    }
    [[nodiscard]] bool imported(const std::string& from, const QString& format = {}) {
        reports.clear();
        transfers.importHints({path(from), format});
        return test::eventually([this] { return !reports.empty(); });
    }
    [[nodiscard]] bool exported(const std::string& to, const QString& format) {
        reports.clear();
        transfers.exportHints({path(to), format});
        return test::eventually([this] { return !reports.empty(); });
    }
    /// By name of the picture, then of the class.
    [[nodiscard]] std::map<std::string, TriMask> stored(const std::string& name = "boats.overlook") const {
        const Project project = Project::open(folder / name, Project::Purpose::Read);
        const ClassTable classes = ProjectClasses(project).table();
        std::map<std::string, TriMask> found;
        for (const ProjectImage& image : ImageTable(project).all())
            for (const auto& [classId, hint] : HintTable(project).read(image.id))
                found[image.name + " " + classes.nameOf(classId)] = hint;
        return found;
    }
    [[nodiscard]] static TriMask boatIn(const cv::Rect& boat) {
        TriMask hint(cv::Size(4, 4));
        (void)hint.write({}, cv::Mat1b(4, 4, static_cast<std::uint8_t>(Hint::Ignore)));
        (void)hint.write(boat.tl(), cv::Mat1b(boat.size(), static_cast<std::uint8_t>(Hint::Attend)));
        return hint;
    }

    TransferController& transfers = workspace.transfers();
    std::vector<TransferPreview> previews;
    std::vector<TransferReport> reports;
    QStringList failures;
};

TEST_F(WorkspaceTransferTest, APreviewSaysWhatIsThereAndChangesNothing) {
    ASSERT_TRUE(openNewProject());
    transfers.preview({path("coco.json"), {}});
    ASSERT_TRUE(test::eventually([this] { return !previews.empty(); })) << failures.join(u' ').toStdString();
    const TransferPreview& preview = previews.front();
    EXPECT_EQ(preview.transfer.format, QStringLiteral("coco"));
    EXPECT_EQ(preview.pictures, 2);
    EXPECT_EQ(preview.shapes, 2);
    ASSERT_EQ(preview.classes.size(), 1U);
    EXPECT_TRUE(preview.classes.front().isNew);
    EXPECT_TRUE(stored().empty());
}

TEST_F(WorkspaceTransferTest, AnImportIsShownAtOnceWithItsClasses) {
    ASSERT_TRUE(openNewProject());
    ASSERT_TRUE(imported("coco.json")) << failures.join(u' ').toStdString();
    const auto found = stored();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found.at("a boat"), boatIn({0, 0, 2, 2}));
    EXPECT_EQ(found.at("b boat"), boatIn({0, 0, 4, 1}));
    ASSERT_TRUE(test::eventually([this] { return document.dataClasses().size() == 1 && workspace.hints().isReady(); }));
    ASSERT_EQ(document.hints().hints().size(), 1U);
    EXPECT_EQ(document.hints().hints().begin()->second, boatIn({0, 0, 2, 2}));
    EXPECT_TRUE(document.pictures().at(1).hasHints);
}

TEST_F(WorkspaceTransferTest, EachPictureIsOneStepToUndo) {
    ASSERT_TRUE(openNewProject());
    ASSERT_TRUE(imported("coco.json"));
    ASSERT_TRUE(test::eventually([this] { return document.history().steps == 1 && workspace.hints().isReady(); }));
    workspace.hints().undo();
    ASSERT_TRUE(test::eventually([this] { return document.hints().isEmpty() && document.history().unsaved == 0; }));
    EXPECT_EQ(stored().count("a boat"), 0U);
    EXPECT_EQ(stored().count("b boat"), 1U);
}

TEST_F(WorkspaceTransferTest, TheClassesOfAnImportGoWithItsLastUndoneStep) {
    ASSERT_TRUE(openNewProject());
    ASSERT_TRUE(imported("coco.json"));
    ASSERT_TRUE(test::eventually([this] { return document.history().steps == 1 && workspace.hints().isReady(); }));
    const ClassTable added = document.dataClasses();
    ASSERT_EQ(added.size(), 1U);
    workspace.hints().undo();
    ASSERT_TRUE(test::eventually([this] { return document.hints().isEmpty() && document.history().unsaved == 0; }));
    EXPECT_EQ(document.dataClasses().size(), 1U) << "the other picture has hints of it";

    document.selectPicture(1);
    ASSERT_TRUE(test::eventually([this] { return !document.hints().isEmpty() && workspace.hints().isReady(); }));
    workspace.hints().undo();
    ASSERT_TRUE(test::eventually([this] { return document.dataClasses().isEmpty(); }));
    EXPECT_TRUE(stored().empty());

    workspace.hints().redo();
    ASSERT_TRUE(test::eventually([this] { return document.dataClasses().size() == 1; }));
    const ClassEntry& again = document.dataClasses().entries().front();
    EXPECT_EQ(again.id, added.entries().front().id);
    EXPECT_EQ(again.colour, added.entries().front().colour);
    EXPECT_EQ(stored().at("b boat"), boatIn({0, 0, 4, 1}));
}

TEST_F(WorkspaceTransferTest, TheClassesOfAnImportGoAndComeBackAfterReopening) {
    ASSERT_TRUE(openNewProject());
    ASSERT_TRUE(imported("labelme")) << failures.join(u' ').toStdString();
    ASSERT_TRUE(test::eventually([this] { return document.dataClasses().size() == 1; }));
    const auto reopen = [this] {
        workspace.projects().close();
        workspace.open({path("boats.overlook")});
        return test::eventually([this] { return document.history().steps == 1 && workspace.hints().isReady(); });
    };
    ASSERT_TRUE(reopen());
    workspace.hints().undo();
    ASSERT_TRUE(test::eventually([this] { return document.dataClasses().isEmpty(); }));
    ASSERT_TRUE(reopen());
    EXPECT_TRUE(document.dataClasses().isEmpty());
    workspace.hints().redo();
    ASSERT_TRUE(test::eventually([this] { return document.dataClasses().size() == 1; }));
    EXPECT_EQ(stored().at("a boat"), boatIn({0, 0, 2, 2}));
}

TEST_F(WorkspaceTransferTest, AnImportThatIsDoneAgainGetsTheSameClasses) {
    ASSERT_TRUE(openNewProject());
    ASSERT_TRUE(imported("labelme"));
    ASSERT_TRUE(test::eventually([this] { return document.dataClasses().size() == 1 && workspace.hints().isReady(); }));
    const int id = document.dataClasses().entries().front().id;
    workspace.hints().undo();
    ASSERT_TRUE(test::eventually([this] { return document.dataClasses().isEmpty(); }));
    ASSERT_TRUE(imported("labelme"));
    ASSERT_TRUE(test::eventually([this] { return document.dataClasses().size() == 1; }));
    EXPECT_EQ(document.dataClasses().entries().front().id, id);
    EXPECT_EQ(reports.front().newClasses, QStringList("boat"));
}

TEST_F(WorkspaceTransferTest, LabelmeIsReadByItsOwnRule) {
    ASSERT_TRUE(openNewProject());
    ASSERT_TRUE(imported("labelme")) << failures.join(u' ').toStdString();
    EXPECT_EQ(stored().at("a boat"), boatIn({0, 0, 2, 2}));
}

TEST_F(WorkspaceTransferTest, ABrokenFileIsNamedWithItsLineAndChangesNothing) {
    ASSERT_TRUE(openNewProject());
    write("broken.json", "{\"images\": [\n{\"id\": 1,\n]}");
    transfers.preview({path("broken.json"), QStringLiteral("coco")});
    ASSERT_TRUE(test::eventually([this] { return !failures.isEmpty(); }));
    EXPECT_TRUE(failures.front().contains(QStringLiteral("broken.json"))) << failures.front().toStdString();
    EXPECT_TRUE(failures.front().contains(QStringLiteral("line 3"))) << failures.front().toStdString();
    transfers.importHints({path("broken.json"), QStringLiteral("coco")});
    ASSERT_TRUE(test::eventually([this] { return failures.size() == 2; }));
    EXPECT_TRUE(stored().empty());
    EXPECT_TRUE(reports.empty());
}

TEST_F(WorkspaceTransferTest, WhatIsDrawnBeforeAnImportComesBeforeIt) {
    ASSERT_TRUE(openNewProject());
    workspace.classes().add(QStringLiteral("boat"));
    ASSERT_TRUE(test::eventually([this] { return document.hintClass().has_value(); }));
    ASSERT_TRUE(workspace.hints().begin("Brush"));
    workspace.hints().paint({{3, 3}, cv::Mat1b(1, 1, std::uint8_t{255})}, Hint::Attend);
    ASSERT_TRUE(imported("coco.json"));
    EXPECT_EQ(stored().at("a boat"), boatIn({0, 0, 2, 2}));
    EXPECT_TRUE(test::eventually([this] { return document.history().steps == 3; }));
}

/// Stop Job stops what the status bar shows: the import, and not the training that goes on beside it.
TEST_F(WorkspaceTransferTest, AnImportIsStoppedWhileATrainingGoesOn) {
    ASSERT_TRUE(openNewProject());
    Train request;
    request.data = folder.path().string();
    request.network = "patient";
    request.out = (folder / "run").string();
    request.epochs = 4;
    workspace.train(request);
    ASSERT_TRUE(test::eventually([this] { return workspace.job().isRunning; }));
    std::promise<void> gate;
    workspace.projects().run(
        [wait = gate.get_future().share()](const Project&) {
            wait.wait();
            return true;
        },
        [](const Outcome<bool>&) {});
    transfers.importHints({path("coco.json"), {}});
    EXPECT_EQ(workspace.job().step, QStringLiteral("Importing hints"));
    workspace.cancelJob();
    gate.set_value();
    EXPECT_TRUE(isToldOf(QStringLiteral("import was stopped")));
    EXPECT_TRUE(workspace.job().isRunning) << "the training goes on";
    EXPECT_TRUE(stored().empty());
    workspace.cancelJob();
    EXPECT_TRUE(test::eventually([this] { return !workspace.job().isRunning; }));
}

TEST_F(WorkspaceTransferTest, WithoutAProjectItSaysSo) {
    transfers.importHints({path("coco.json"), {}});
    EXPECT_TRUE(isToldOf(QStringLiteral("project")));
    EXPECT_EQ(failures.size(), 1);
}

class WorkspaceTransferFormats : public WorkspaceTransferTest, public testing::WithParamInterface<const char*> {};

TEST_P(WorkspaceTransferFormats, WhatGoesOutComesInAgain) {
    ASSERT_TRUE(openNewProject());
    ASSERT_TRUE(imported("coco.json"));
    const QString format = QString::fromLatin1(GetParam());
    ASSERT_TRUE(exported("out", format)) << failures.join(u' ').toStdString();
    EXPECT_EQ(reports.front().pictures, 2);
    ASSERT_TRUE(openNewProject("second.overlook"));
    if (format == QStringLiteral("hints")) {  // they add no classes
        workspace.classes().add(QStringLiteral("boat"));
        ASSERT_TRUE(test::eventually([this] { return document.hintClass().has_value(); }));
    }
    ASSERT_TRUE(imported("out")) << failures.join(u' ').toStdString();
    EXPECT_TRUE(reports.front().problems.isEmpty()) << reports.front().problems.join(u' ').toStdString();
    EXPECT_EQ(stored("second.overlook"), stored());
}

INSTANTIATE_TEST_SUITE_P(Formats, WorkspaceTransferFormats,
                         testing::Values("voc", "coco", "labelme", "yolo", "npy", "masks", "masks16", "hints"));

}  // namespace
}  // namespace overlook
