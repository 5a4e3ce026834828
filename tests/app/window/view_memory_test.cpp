#include "app/window/view_memory.h"

#include "app/controllers/class_controller.h"
#include "inference/store/project.h"
#include "inference/store/setting_table.h"
#include "tests/app/window/transfer_fixture.h"
#include "widgets/canvas/canvas.h"
#include "widgets/panels/image_list.h"
#include "widgets/panels/image_list_look.h"

namespace overlook {
namespace {

/// Canvas and list of a window.
struct Widgets {
    explicit Widgets(Workspace& workspace) : memory(new ViewMemory(workspace, canvas, images)) {}

    Canvas canvas;
    ImageList images;
    ViewMemory* memory;  ///< the canvas's
};

class ViewMemoryTest : public test::TransferTest {
 protected:
    [[nodiscard]] std::string stored(const char* name) const {
        const Project project = Project::open(folder / "p.overlook", Project::Purpose::Read);
        return SettingTable(project).value(name).value_or("");
    }
};

TEST_F(ViewMemoryTest, BringsFiltersOrderAndSearchBackWithTheProject) {
    writePicture("a.ppm");
    writePicture("b.ppm");
    ImageListLook look;
    look.conditions.words = QStringList{QStringLiteral("a")};
    look.conditions.hasHints = false;
    look.conditions.statuses = 1;
    look.order = PictureOrder::Name;
    look.direction = Qt::DescendingOrder;
    {
        Widgets widgets(workspace);
        ASSERT_TRUE(openProject({path("a.ppm"), path("b.ppm")}));
        widgets.images.setStatusesKnown(true);
        widgets.images.setLook(look);
        ASSERT_TRUE(test::eventually([this] { return stored("list/order") == "name"; }));
    }
    workspace.projects().close();
    Widgets later(workspace);
    later.images.setStatusesKnown(true);
    workspace.projects().open(path("p.overlook"));
    ASSERT_TRUE(test::eventually([this] { return document.project().has_value(); }));
    EXPECT_EQ(later.images.look(), look);
}

/// Filtering by the class "car", which is then merged into "boat".
class MergedView : public ViewMemoryTest {
 protected:
    [[nodiscard]] bool openFiltered(Widgets& widgets) {
        writePicture("a.ppm");
        if (!openProject({path("a.ppm")}))
            return false;
        for (const char* name : {"boat", "car"})
            workspace.classes().add(QString::fromLatin1(name));
        if (!test::eventually([this] { return document.dataClasses().size() == 2; }))
            return false;
        m_boat = *document.dataClasses().idOf("boat");
        m_car = *document.dataClasses().idOf("car");
        showClasses(widgets);
        ImageListLook look;
        look.conditions.classId = m_car;
        widgets.images.setLook(look);
        return test::eventually([this] { return stored("list/class") == std::to_string(m_car); });
    }
    void showClasses(Widgets& widgets) const {
        std::vector<std::pair<int, QString>> names;
        for (const ClassEntry& entry : document.dataClasses().entries())
            names.emplace_back(entry.id, QString::fromStdString(entry.name));
        widgets.images.setClasses(names);
    }
    [[nodiscard]] bool merge() {
        workspace.classes().merge({m_car, m_boat});
        return test::eventually([this] { return !document.dataClasses().find(m_car); });
    }

    int m_boat = 0;
    int m_car = 0;
};

TEST_F(MergedView, FiltersByTheTarget) {
    Widgets widgets(workspace);
    ASSERT_TRUE(openFiltered(widgets));
    ASSERT_TRUE(merge());
    showClasses(widgets);
    EXPECT_EQ(widgets.images.look().conditions.classId, m_boat);
}

TEST_F(MergedView, FiltersByTheTargetWhereTheWindowWasGoneBeforeItCouldRememberIt) {
    {
        Widgets widgets(workspace);
        ASSERT_TRUE(openFiltered(widgets));
    }
    ASSERT_TRUE(merge());
    workspace.projects().close();
    Widgets later(workspace);
    workspace.projects().open(path("p.overlook"));
    ASSERT_TRUE(test::eventually([this] { return document.project().has_value(); }));
    showClasses(later);
    EXPECT_EQ(later.images.look().conditions.classId, m_boat);
}

TEST_F(ViewMemoryTest, OfAProjectThatRemembersNoListShowsAllOfIt) {
    writePicture("a.ppm");
    Widgets widgets(workspace);
    ASSERT_TRUE(openProject({path("a.ppm")}));
    ASSERT_TRUE(test::eventually([this] { return stored("list/order") == "list"; }));
    workspace.projects().close();
    ImageListLook other;
    other.order = PictureOrder::Size;
    widgets.images.setLook(other);
    workspace.projects().open(path("p.overlook"));
    ASSERT_TRUE(test::eventually([this] { return document.project().has_value(); }));
    EXPECT_EQ(widgets.images.look(), ImageListLook());
}

}  // namespace
}  // namespace overlook
