#include <atomic>
#include <future>
#include <thread>

#include "tests/app/controllers/workspace_hints_fixture.h"

namespace overlook {
namespace {

using test::square;

/// A search that runs until it is let go on, and what is known of its thread.
class HeldSearch {
 public:
    explicit HeldSearch(HintRegions found) : m_found(std::move(found)) {}
    ~HeldSearch() { letGo(); }
    HeldSearch(const HeldSearch&) = delete;
    HeldSearch& operator=(const HeldSearch&) = delete;

    HintSearch search() {
        return [this, gate = m_gate.get_future().share()] {
            thread = std::this_thread::get_id();
            hasBegun = true;
            gate.wait();
            return m_found;
        };
    }
    void letGo() {
        if (!std::exchange(m_isLetGo, true))
            m_gate.set_value();
    }

    std::atomic<bool> hasBegun = false;
    std::thread::id thread;

 private:
    HintRegions m_found;
    std::promise<void> m_gate;
    bool m_isLetGo = false;
};

class WorkspaceHintSearchesTest : public test::WorkspaceHintsTest {
 protected:
    void SetUp() override {
        writePictures({"a.ppm", "b.ppm"});
        ASSERT_TRUE(openNewProject());
    }
    /// A gesture that was let go of while its pixels are searched for.
    void endWith(HeldSearch& held) {
        ASSERT_TRUE(hints.begin("Cut Out Object"));
        hints.paint(square({0, 0}, 1), Hint::Attend);
        hints.paintFound(held.search(), Hint::Attend, HintBoard::Found::Instead);
        hints.commit();
        ASSERT_TRUE(test::eventually([&held] { return held.hasBegun.load(); }));
    }
    /// Everything that was searched for before is done.
    [[nodiscard]] bool areSearchesDone() {
        bool isDone = false;
        hints.lookFor([] { return HintRegions(); }, [&isDone](const HintRegions&) { isDone = true; });
        return test::eventually([&isDone] { return isDone; });
    }
};

TEST_F(WorkspaceHintSearchesTest, AreMadeOnAnotherThreadAndShownWhenFound) {
    HeldSearch held({square({1, 1}, 3)});
    endWith(held);
    EXPECT_NE(held.thread, std::this_thread::get_id());
    EXPECT_TRUE(hints.isEnding());
    EXPECT_EQ(shown(), 1);
    held.letGo();
    ASSERT_TRUE(test::eventually([this] { return !hints.isOpen(); }));
    EXPECT_EQ(shown(), 9) << "what is found takes the place of the rough stroke";
    ASSERT_TRUE(isSaved());
    EXPECT_EQ(stored(document.currentEntry()->inProject), 9);
    EXPECT_EQ(document.history().steps, 2);  // that of the class is one
}

TEST_F(WorkspaceHintSearchesTest, OfACancelledGestureAreDropped) {
    HeldSearch held({square({1, 1}, 3)});
    endWith(held);
    hints.cancel();
    EXPECT_FALSE(hints.isOpen());
    EXPECT_EQ(shown(), 0);
    draw(square({0, 0}, 2));
    held.letGo();
    ASSERT_TRUE(areSearchesDone());
    EXPECT_EQ(shown(), 4);
    ASSERT_TRUE(isSaved());
    EXPECT_EQ(document.history().steps, 2);  // that of the class is one
}

TEST_F(WorkspaceHintSearchesTest, DoNotWaitForOneThatNobodyWantsAnyMore) {
    HeldSearch former({square({1, 1}, 3)});
    endWith(former);
    hints.undo();
    HeldSearch next({square({0, 0}, 2)});
    endWith(next);
    next.letGo();
    ASSERT_TRUE(test::eventually([this] { return !hints.isOpen(); }));
    EXPECT_EQ(shown(), 4);
}

TEST_F(WorkspaceHintSearchesTest, NewestIsMadeOfThoseThatWait) {
    HeldSearch held({square({0, 0}, 1)});
    int made = 0;
    ASSERT_TRUE(hints.begin("From Attention"));
    hints.paintFound(held.search(), Hint::Attend, HintBoard::Found::Instead);
    for (int side = 1; side <= 3; ++side)
        hints.paintFound(
            [&made, side] {
                ++made;
                return HintRegions{square({0, 0}, side)};
            },
            Hint::Attend, HintBoard::Found::Instead);
    hints.commit();
    held.letGo();
    ASSERT_TRUE(test::eventually([this] { return !hints.isOpen(); }));
    EXPECT_EQ(made, 1);
    EXPECT_EQ(shown(), 9);
}

TEST_F(WorkspaceHintSearchesTest, BesideAreAllMade) {
    ASSERT_TRUE(hints.begin("Superpixels"));
    hints.paintFound([] { return HintRegions{square({0, 0}, 1)}; }, Hint::Attend, HintBoard::Found::Beside);
    hints.paintFound([] { return HintRegions{square({2, 2}, 2)}; }, Hint::Attend, HintBoard::Found::Beside);
    hints.commit();
    ASSERT_TRUE(test::eventually([this] { return !hints.isOpen(); }));
    EXPECT_EQ(shown(), 5);
}

TEST_F(WorkspaceHintSearchesTest, BelongToThePictureOnWhichTheGestureBegan) {
    HeldSearch held({square({1, 1}, 3)});
    endWith(held);
    const std::int64_t first = document.currentEntry()->inProject;
    ASSERT_TRUE(showPicture(1));
    held.letGo();
    ASSERT_TRUE(areSearchesDone());
    EXPECT_EQ(shown(), 0);
    ASSERT_TRUE(isSaved());
    EXPECT_EQ(stored(first), 9);
    EXPECT_TRUE(document.pictures()[0].hasHints);
    EXPECT_EQ(document.pictures()[0].status, ImageStatus::Started);
    EXPECT_EQ(document.currentEntry()->status, ImageStatus::New);
}

TEST_F(WorkspaceHintSearchesTest, AreShownToOneWhoCameBack) {
    HeldSearch held({square({1, 1}, 3)});
    endWith(held);
    ASSERT_TRUE(showPicture(1));
    ASSERT_TRUE(showPicture(0));
    EXPECT_FALSE(hints.begin("Brush")) << "two gestures at once would each undo the other";
    held.letGo();
    ASSERT_TRUE(test::eventually([this] { return shown() == 9; }));
    draw(square({0, 0}, 1));
    EXPECT_EQ(shown(), 10);
}

TEST_F(WorkspaceHintSearchesTest, ThatFailSayWhyAndLeaveNothing) {
    ASSERT_TRUE(hints.begin("Cut Out Object"));
    hints.paint(square({0, 0}, 2), Hint::Attend);
    hints.paintFound([]() -> HintRegions { throw std::runtime_error("no memory"); }, Hint::Attend,
                     HintBoard::Found::Instead);
    hints.commit();
    ASSERT_TRUE(isToldOf(QStringLiteral("no memory")));
    EXPECT_FALSE(hints.isOpen());
    EXPECT_EQ(shown(), 0);
}

}  // namespace
}  // namespace overlook
