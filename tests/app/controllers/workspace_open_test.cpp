#include <gmock/gmock.h>
#include <filesystem>

#include "app/controllers/device_controller.h"
#include "inference/display/picture_pyramid.h"
#include "tests/app/controllers/workspace_fixture.h"

namespace overlook {
namespace {

using test::eventually;
using test::WorkspaceTest;

TEST_F(WorkspaceTest, APictureIsShown) {
    writePicture("a.ppm", 77);
    workspace.open({path("a.ppm")});
    ASSERT_TRUE(hasReached("picture shown"));
    EXPECT_EQ(document.picture()->rgb(0, 0), cv::Vec3b(77, 77, 77));
    EXPECT_EQ(opened, QStringList{path("a.ppm")});
}

TEST_F(WorkspaceTest, PicturesOpenedOneAfterAnotherAreShownInThatOrder) {
    writePicture("a.ppm");
    writePicture("b.ppm");
    workspace.open({path("a.ppm")});
    workspace.open({path("b.ppm")});
    ASSERT_TRUE(eventually([this] { return opened.size() == 2; }));
    EXPECT_EQ(document.currentEntry()->path, path("b.ppm"));
}

TEST_F(WorkspaceTest, APathThatIsMissingLeavesWhatWasOpen) {
    writePicture("a.ppm");
    workspace.open({path("a.ppm")});
    ASSERT_TRUE(hasReached("picture shown"));
    workspace.open({path("nowhere")});
    ASSERT_TRUE(isToldOf(path("nowhere")));
    EXPECT_EQ(notices.size(), 1);
    EXPECT_NE(document.picture(), nullptr);
}

TEST_F(WorkspaceTest, APictureThatCannotBeReadIsToldOnceAndMarked) {
    write("broken.png", "not a picture");
    workspace.open({path("broken.png")});
    ASSERT_TRUE(isToldOf("broken.png"));
    EXPECT_EQ(document.picture(), nullptr);
    EXPECT_FALSE(document.currentEntry()->failure.isEmpty());
    document.selectMethod("cam");  // anything that makes the controllers look again
    writePicture("b.ppm");
    workspace.open({path("b.ppm")});
    ASSERT_TRUE(hasReached("picture shown"));
    EXPECT_EQ(notices.size(), 1);
}

TEST_F(WorkspaceTest, ABrokenPictureAmongOthersCostsOnlyItself) {
    write("p/1.png", "not a picture");
    writePicture("p/2.ppm");
    workspace.open({path("p")});
    ASSERT_TRUE(isToldOf("1.png"));
    workspace.nextPicture();
    EXPECT_TRUE(hasReached("picture shown"));
}

TEST_F(WorkspaceTest, SteppingStopsAtTheEnds) {
    writePicture("p/1.ppm");
    writePicture("p/2.ppm");
    workspace.open({path("p")});
    ASSERT_TRUE(eventually([this] { return document.pictures().size() == 2; }));
    workspace.nextPicture();
    workspace.nextPicture();
    EXPECT_EQ(document.selection().picture, 1);
    workspace.previousPicture();
    workspace.previousPicture();
    EXPECT_EQ(document.selection().picture, 0);
}

TEST_F(WorkspaceTest, ThePixelsAreThoseOfTheSelectedPictureAfterRapidSwitching) {
    for (int i = 0; i < 8; ++i)
        writePicture("p/" + std::to_string(i) + ".ppm", static_cast<char>(i));
    workspace.open({path("p")});
    ASSERT_TRUE(eventually([this] { return document.pictures().size() == 8; }));
    bool wasWrong = false;
    QObject::connect(&document, &Document::changed, &workspace, [&] {
        wasWrong = wasWrong || (document.picture() && document.picture()->rgb(0, 0)[0] != document.selection().picture);
    });
    for (int i = 0; i < 100; ++i) {
        document.selectPicture(i * 5 % 8);
        if (i % 10 == 0)
            QCoreApplication::processEvents();
    }
    ASSERT_TRUE(eventually([this] { return document.picture() != nullptr; }));
    EXPECT_FALSE(wasWrong);
}

TEST_F(WorkspaceTest, ThumbnailsOfTheVisibleRangeArrive) {
    for (int i = 0; i < 5; ++i)
        writePicture("p/" + std::to_string(i) + ".ppm", static_cast<char>(10 * i));
    std::map<int, QRgb> colours;
    QObject::connect(&workspace, &Workspace::thumbnailReady, &workspace,
                     [&colours](int picture, const QImage& image) { colours[picture] = image.pixel(0, 0); });
    workspace.open({path("p")});
    ASSERT_TRUE(eventually([this] { return document.pictures().size() == 5; }));
    workspace.requestThumbnails({1, 2, 3});
    ASSERT_TRUE(eventually([&colours] { return colours.size() == 3; }));
    EXPECT_EQ(colours.begin()->first, 1);
    EXPECT_EQ(qRed(colours[3]), 30);
}

TEST_F(WorkspaceTest, ThumbnailsOutsideTheListAreNotAsked) {
    writePicture("a.ppm");
    int count = 0;
    QObject::connect(&workspace, &Workspace::thumbnailReady, &workspace, [&count] { ++count; });
    workspace.open({path("a.ppm")});
    ASSERT_TRUE(hasReached("picture shown"));
    workspace.requestThumbnails({-5, 0, 1, 2, 3, 4, 99});
    EXPECT_TRUE(eventually([&count] { return count == 1; }));
}

TEST_F(WorkspaceTest, AModelIsDescribedAndToldOpened) {
    ASSERT_TRUE(openWithModel("m.pt"));
    EXPECT_EQ(document.classes().size(), 3U);
    EXPECT_TRUE(hasReached("model ready"));
    EXPECT_TRUE(opened.contains(path("m.pt")));
}

TEST_F(WorkspaceTest, TheWarningsOfAModelAreToldAsWarnings) {
    ASSERT_TRUE(openWithModel("warn.pt"));
    ASSERT_TRUE(isToldOf("There is no card beside it."));
    EXPECT_EQ(severities, std::vector<Workspace::Severity>{Workspace::Severity::Warning});
}

TEST_F(WorkspaceTest, AModelThatCannotBeUsedLeavesTheActiveOne) {
    ASSERT_TRUE(openWithModel("m.pt"));
    write("bad.pt");
    workspace.open({path("bad.pt")});
    ASSERT_TRUE(isToldOf("The model 100%2.pt cannot be used."));
    EXPECT_EQ(QString::fromStdString(document.model()->path), path("m.pt"));
    EXPECT_EQ(notices.size(), 1);
    EXPECT_FALSE(opened.contains(path("bad.pt")));
}

TEST_F(WorkspaceTest, AModelThatCannotBeUsedIsToldAsAState) {
    write("bad.pt");
    workspace.open({path("bad.pt")});
    EXPECT_TRUE(hasReached("model failed"));
    EXPECT_FALSE(states.contains("model ready"));
}

TEST_F(WorkspaceTest, TheDeviceIsKnownWhenAnEngineSaidIt) {
    EXPECT_TRUE(workspace.devices().inUse().isEmpty());
    ASSERT_TRUE(openWithModel("m.pt"));
    EXPECT_EQ(workspace.devices().inUse(), "a pretended device");
}

TEST_F(WorkspaceTest, AMissingEngineIsToldAndThePicturesStayUsable) {
    Workspace lame("/nowhere/overlook-engine");
    QStringList told;
    QObject::connect(&lame, &Workspace::noticed, &lame,
                     [&told](Workspace::Severity, const QString& text) { told << text; });
    writePicture("a.ppm");
    write("m.pt");
    lame.open({path("a.ppm"), path("m.pt")});
    ASSERT_TRUE(eventually([&] { return lame.document().picture() && !told.isEmpty(); }));
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().contains("/nowhere/overlook-engine"));
}

/// Neither that nor its thumbnail is work for the window's thread.
TEST_F(WorkspaceTest, ALargePictureComesWithItsReducedCopies) {
    const std::string header = "P5\n8000 4100\n255\n";
    write("large.pgm", header);
    std::filesystem::resize_file(folder / "large.pgm", header.size() + std::size_t{8000} * 4100);
    QImage thumbnail;
    QObject::connect(&workspace, &Workspace::thumbnailReady, &workspace,
                     [&thumbnail](int, const QImage& made) { thumbnail = made; });
    workspace.open({path("large.pgm")});
    ASSERT_TRUE(test::eventually([this] { return document.picture() != nullptr; }));
    ASSERT_NE(document.pyramid(), nullptr);
    EXPECT_TRUE(document.pyramid()->isComplete());
    EXPECT_EQ(document.pyramid()->picture().data, document.picture()->rgb.data);
    EXPECT_EQ(thumbnail.width(), 160);
    EXPECT_NEAR(thumbnail.height(), 82, 1);
}

}  // namespace
}  // namespace overlook
