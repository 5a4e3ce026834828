#include "app/window/transfer_actions.h"

#include <functional>
#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTimer>

#include "app/window/actions.h"
#include "app/window/export_dialog.h"
#include "app/window/import_dialog.h"
#include "tests/app/window/transfer_fixture.h"

namespace overlook {
namespace {

class TransferActionsTest : public test::TransferTest {
 protected:
    TransferActionsTest() {
        writePicture("a.ppm");
        write("labelme/a.json", R"({"version": "5.5.0", "flags": {}, "imagePath": "a.ppm", "imageData": null,
 "imageHeight": 4, "imageWidth": 4, "shapes": [{"label": "boat", "shape_type": "rectangle", "flags": {},
 "group_id": null, "points": [[0, 0], [1, 1]]}]})");
    }
    /// Chooses an action, and does this with the dialog that it opens.
    template <typename Dialog>
    void trigger(const char* id, const std::function<void(Dialog&)>& use) {
        bool isOpen = false;
        QTimer::singleShot(0, &window, [&] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            isOpen = true;
            use(*dialog);
        });
        actions.action(id).trigger();
        EXPECT_TRUE(isOpen);
    }

    QWidget window;
    Actions actions{window};
    TransferActions transferActions{actions, workspace, window};
};

TEST_F(TransferActionsTest, NeedAProject) {
    EXPECT_FALSE(actions.action("import_hints").isEnabled());
    EXPECT_FALSE(actions.action("export_hints").isEnabled());
    ASSERT_TRUE(openProject({path("a.ppm")}));
    EXPECT_TRUE(actions.action("import_hints").isEnabled());
    EXPECT_TRUE(actions.action("export_hints").isEnabled());
    workspace.projects().close();
    EXPECT_FALSE(actions.action("export_hints").isEnabled());
}

TEST_F(TransferActionsTest, OfAProjectThatIsReadOnlyExport) {
    ASSERT_TRUE(openProject({path("a.ppm")}));
    ProjectState state = *document.project();
    state.isWritable = false;
    document.setProject(state);
    EXPECT_FALSE(actions.action("import_hints").isEnabled());
    EXPECT_TRUE(actions.action("export_hints").isEnabled());
}

TEST_F(TransferActionsTest, ImportWhatTheDialogShows) {
    ASSERT_TRUE(openProject({path("a.ppm")}));
    trigger<ImportDialog>("import_hints", [this](ImportDialog& dialog) {
        dialog.setPath(path("labelme"));
        EXPECT_TRUE(test::eventually([this] { return !previews.empty(); }));
        dialog.accept();
    });
    ASSERT_TRUE(test::eventually([this] { return !reports.empty(); })) << failures.join(u' ').toStdString();
    EXPECT_EQ(reports.front().transfer.format, QStringLiteral("labelme"));
    EXPECT_EQ(reports.front().pictures, 1);
    EXPECT_TRUE(isToldOf(QStringLiteral("were imported")));
}

TEST_F(TransferActionsTest, ImportNothingWhenTheDialogIsClosed) {
    ASSERT_TRUE(openProject({path("a.ppm")}));
    trigger<ImportDialog>("import_hints", [](ImportDialog& dialog) { dialog.reject(); });
    EXPECT_FALSE(transfers.isRunning());
}

TEST_F(TransferActionsTest, ExportBesideTheProject) {
    ASSERT_TRUE(openProject({path("a.ppm")}));
    trigger<ExportDialog>("export_hints", [this](ExportDialog& dialog) {
        EXPECT_EQ(dialog.transfer().path, path("p-hints"));
        dialog.accept();
    });
    ASSERT_TRUE(test::eventually([this] { return !reports.empty(); })) << failures.join(u' ').toStdString();
    EXPECT_TRUE(isToldOf(QStringLiteral("were exported")));
}

}  // namespace
}  // namespace overlook
