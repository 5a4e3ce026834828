#include "app/controllers/kept_maps.h"
#include "inference/store/result_table.h"
#include "tests/app/controllers/workspace_hints_fixture.h"

namespace overlook::test {
namespace {

constexpr float kStored = -5;

/// A project with a picture and a model beside it.
class KeptMapsTest : public WorkspaceHintsTest {
 protected:
    [[nodiscard]] std::filesystem::path file() const { return folder / "boats.overlook"; }
    [[nodiscard]] std::vector<Map> inFile() const {
        const Project project = Project::open(file(), Project::Purpose::Read);
        return ResultTable(project).mapsOfClass(1, document.selection().classIndex);
    }
    [[nodiscard]] bool computeOne() {
        writePictures({"a.ppm", "b.ppm"});
        if (!openNewProject())
            return false;
        write("model.pt");
        workspace.open({path("model.pt")});
        return eventually([this] { return document.map().has_value(); }) &&
               eventually([this] { return !inFile().empty(); });
    }
    /// Closes the project, and gives the kept maps another value, by which they are known.
    [[nodiscard]] bool closeAndMark() {
        workspace.projects().close();
        return eventually([this] { return isMarked(); });
    }
    /// False while the last job still holds the project.
    [[nodiscard]] bool isMarked() const try {
        const Project project = Project::open(file(), Project::Purpose::Edit);
        std::vector<Map> maps = inFile();
        for (Map& map : maps)
            map.values.setTo(kStored);
        ResultTable(project).putMaps(1, 0, maps);
        return true;
    } catch (const Error&) {
        return false;
    }
    /// The value of the map that another window shows.
    [[nodiscard]] float shownByAnother() {
        Workspace other(fakeEngine());
        const int wanted = document.selection().classIndex;
        other.open({path("boats.overlook"), path("model.pt")});
        EXPECT_TRUE(eventually([&other] { return other.document().model() && other.document().picture(); }));
        other.document().selectClass(wanted);
        EXPECT_TRUE(eventually([&other, wanted] {
            return other.document().map() && other.document().map()->origin.classIndex == wanted;
        }));
        return other.document().map() ? other.document().map()->values(0, 0) : -1;
    }
};

TEST_F(KeptMapsTest, AMapIsThereTheNextTimeWithoutTheEngine) {
    ASSERT_TRUE(computeOne());
    const float computed = document.map()->values(0, 0);
    ASSERT_TRUE(closeAndMark());
    EXPECT_EQ(shownByAnother(), kStored) << "and not " << computed;
}

TEST_F(KeptMapsTest, AModelThatChangedIsAnotherModel) {
    ASSERT_TRUE(computeOne());
    const float computed = document.map()->values(0, 0);
    ASSERT_TRUE(closeAndMark());
    write("model.pt", "trained further");
    EXPECT_EQ(shownByAnother(), computed);
}

TEST_F(KeptMapsTest, NothingIsKeptWithoutAProject) {
    ASSERT_TRUE(openWithModel("model.pt"));
    EXPECT_TRUE(eventually([this] { return document.map().has_value(); }));
    EXPECT_TRUE(notices.isEmpty());
}

}  // namespace
}  // namespace overlook::test
