#include <numeric>
#include <QDir>

#include "app/controllers/slice_explainer.h"
#include "tests/app/controllers/workspace_fixture.h"

namespace overlook {
namespace {

using test::eventually;

class SlicesTest : public test::WorkspaceTest {
 protected:
    SlicesTest() {
        QObject::connect(&slices, &SliceExplainer::found, &workspace,
                         [this](const SliceFinding& finding) { findings.push_back(finding); });
    }
    /// Slice n is dark with n + 1 bright pixels in a row.
    static SlicePictures pictures(int count, bool wantsMask, bool wantsMap) {
        SlicePictures made;
        made.order.resize(static_cast<std::size_t>(count));
        std::iota(made.order.begin(), made.order.end(), 0);
        made.picture = [](int slice) {
            cv::Mat1b picture(4, 6, std::uint8_t(10));
            picture.row(0).colRange(0, slice + 1) = 200;
            return picture;
        };
        made.wantsMask = wantsMask;
        made.wantsMap = wantsMap;
        return made;
    }
    /// A model without any picture: volumes need none.
    [[nodiscard]] bool openModel(const std::string& model) {
        write(model);
        workspace.open({path(model)});
        return eventually([this] { return document.model().has_value(); });
    }
    [[nodiscard]] bool hasEnded() {
        return eventually([this] { return !slices.isRunning(); });
    }
    static QStringList temporaryFolders() {
        return QDir(QDir::tempPath()).entryList({QStringLiteral("*.??????")}, QDir::Dirs);
    }

    SliceExplainer& slices = SliceExplainer::of(workspace);
    std::vector<SliceFinding> findings;
};

TEST_F(SlicesTest, EachIsLookedAtInItsOrderAndTheMaskIsItsOwn) {
    ASSERT_TRUE(openModel("thresholds.pt"));
    SlicePictures wanted = pictures(4, true, false);
    wanted.order = {2, 1, 3, 0};
    ASSERT_TRUE(slices.start(wanted));
    ASSERT_TRUE(hasEnded());
    ASSERT_EQ(findings.size(), 4U);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(findings[i].slice, wanted.order[i]);
        EXPECT_EQ(cv::countNonZero(findings[i].labels), wanted.order[i] + 1);
        EXPECT_FALSE(findings[i].map);
    }
    EXPECT_FALSE(workspace.job().isRunning);
    EXPECT_TRUE(notices.isEmpty()) << notices.join(u'\n').toStdString();
}

TEST_F(SlicesTest, TheMapIsThatOfTheChosenClass) {
    ASSERT_TRUE(openModel("m.pt"));
    document.selectClass(2);
    ASSERT_TRUE(slices.start(pictures(2, false, true)));
    document.selectClass(1);  // what is running stays with its class
    ASSERT_TRUE(hasEnded());
    ASSERT_EQ(findings.size(), 2U);
    for (const SliceFinding& finding : findings) {
        ASSERT_TRUE(finding.map);
        EXPECT_EQ(finding.map->values(0, 0), 2);
        EXPECT_TRUE(finding.labels.empty());
    }
}

TEST_F(SlicesTest, AtTheirOwnSizeMaskAndMapAreAskedForWithIt) {
    ASSERT_TRUE(openModel("thresholds_sized.pt"));
    SlicePictures wanted = pictures(1, true, false);
    wanted.atOwnSize = true;
    ASSERT_TRUE(slices.start(wanted));
    ASSERT_TRUE(hasEnded());
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(cv::countNonZero(findings[0].labels), 24) << "the fake engine says so by segmenting everything";
}

TEST_F(SlicesTest, AtTheirOwnSizeTheMapIsFiner) {
    ASSERT_TRUE(openModel("m.pt"));
    document.selectClass(1);
    for (const bool atOwnSize : {false, true}) {
        SlicePictures wanted = pictures(1, false, true);
        wanted.atOwnSize = atOwnSize;
        ASSERT_TRUE(slices.start(wanted));
        ASSERT_TRUE(hasEnded());
    }
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].map->values.size(), cv::Size(2, 2));
    EXPECT_EQ(findings[1].map->values.size(), cv::Size(6, 4));
}

TEST_F(SlicesTest, AnEngineThatDiesMidwayLeavesWhatCame) {
    ASSERT_TRUE(openModel("thresholds_mortal.pt"));
    ASSERT_TRUE(slices.start(pictures(4, true, false)));
    ASSERT_TRUE(hasEnded());
    EXPECT_EQ(findings.size(), 2U) << "slices 0 and 1";
    ASSERT_FALSE(notices.isEmpty());
    EXPECT_TRUE(notices.last().contains(QStringLiteral("looked at before: 2"))) << notices.last().toStdString();
    EXPECT_FALSE(workspace.job().isRunning);
    findings.clear();
    ASSERT_TRUE(slices.start(pictures(2, true, false)));
    ASSERT_TRUE(hasEnded());
    EXPECT_EQ(findings.size(), 2U) << "a new engine goes on";
}

TEST_F(SlicesTest, StoppingEndsTheSliceUnderWayAndSaysNothing) {
    ASSERT_TRUE(openModel("thresholds_lingers.pt"));
    ASSERT_TRUE(slices.start(pictures(4, true, false)));
    ASSERT_TRUE(eventually([this] { return findings.size() == 2; }));
    EXPECT_TRUE(eventually([this] { return workspace.job().step.contains(QStringLiteral("3 of 4")); }));
    workspace.cancelJob();
    ASSERT_TRUE(hasEnded());
    EXPECT_EQ(findings.size(), 2U);
    EXPECT_TRUE(notices.isEmpty()) << notices.join(u'\n').toStdString();
    EXPECT_FALSE(slices.isRunning());
}

TEST_F(SlicesTest, StoppingBetweenTwoSlicesIsFollowedByNone) {
    ASSERT_TRUE(openModel("thresholds.pt"));
    QObject::connect(&slices, &SliceExplainer::found, &workspace, [this] { workspace.cancelJob(); });
    ASSERT_TRUE(slices.start(pictures(4, true, false)));
    ASSERT_TRUE(hasEnded());
    EXPECT_EQ(findings.size(), 1U);
}

TEST_F(SlicesTest, WithoutAModelItIsSaidWhatToDo) {
    EXPECT_FALSE(slices.start(pictures(4, true, false)));
    EXPECT_TRUE(isToldOf(QStringLiteral("Open a model")));
    EXPECT_EQ(severities.back(), Workspace::Severity::Advice);
}

TEST_F(SlicesTest, ASecondRunDoesNotBegin) {
    ASSERT_TRUE(openModel("thresholds_lingers.pt"));
    ASSERT_TRUE(slices.start(pictures(4, true, false)));
    EXPECT_FALSE(slices.start(pictures(4, true, false)));
    EXPECT_TRUE(isToldOf(QStringLiteral("Another job is running")));
    workspace.cancelJob();
    EXPECT_TRUE(hasEnded());
}

TEST_F(SlicesTest, APictureThatCannotBeMadeEndsTheRunWithItsReason) {
    ASSERT_TRUE(openModel("thresholds.pt"));
    SlicePictures wanted = pictures(3, true, false);
    wanted.picture = [make = wanted.picture](int slice) {
        if (slice == 1)
            throw Error(Error::Kind::Storage, "The disk is full.");
        return make(slice);
    };
    ASSERT_TRUE(slices.start(wanted));
    ASSERT_TRUE(hasEnded());
    EXPECT_EQ(findings.size(), 1U);
    EXPECT_TRUE(isToldOf(QStringLiteral("The disk is full.")));
}

TEST_F(SlicesTest, NoFileIsLeft) {
    ASSERT_TRUE(openModel("thresholds.pt"));
    document.selectClass(1);
    const QStringList before = temporaryFolders();
    ASSERT_TRUE(slices.start(pictures(3, true, true)));
    ASSERT_TRUE(hasEnded());
    for (const QString& name : temporaryFolders())
        EXPECT_TRUE(before.contains(name) || !QFile::exists(QDir::tempPath() + u'/' + name + "/slice_0.png"));
    EXPECT_EQ(findings.size(), 3U);
}

}  // namespace
}  // namespace overlook
