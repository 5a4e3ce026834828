#include "app/controllers/hint_suggestions.h"

#include "app/controllers/hint_advisor.h"
#include "tests/app/controllers/run_fixture.h"

namespace overlook {
namespace {

using test::eventually;

/// The run of the fixture in its last epoch: boat (0) and car (1) score 0.9 and 0.5 for picture 1, 0.2 and 0.5 for 2.
class HintSuggestionsTest : public test::RunFixture {
 protected:
    HintSuggestionsTest() {
        question.run.run = path("run");
        question.run.epoch = 3;
        question.run.epochs = {1, 2, 3};
        question.run.outputNames = {{0, "boat"}, {1, "car"}};
        question.run.pictures = {{"1", {0}}, {"2", {0}}};
    }
    [[nodiscard]] std::vector<HintSuggestion> found() const { return hintSuggestions(question, m_never); }

    SuggestionQuestion question;
    std::atomic<bool> m_never{false};
};

TEST_F(HintSuggestionsTest, ALabelThatTheNetworkDoesNotSayComesFirst) {
    const auto suggestions = found();
    ASSERT_FALSE(suggestions.empty());
    EXPECT_EQ(suggestions[0].picture, "2");
    EXPECT_EQ(suggestions[0].output, 0);
    EXPECT_EQ(suggestions[0].reason, HintReason::MissedLabel);
    EXPECT_NEAR(suggestions[0].worth, 0.8, 1e-6);
    EXPECT_NEAR(suggestions[0].value, 0.2, 1e-6);
}

TEST_F(HintSuggestionsTest, AClassThatIsSaidWithoutItsLabelIsOne) {
    question.run.pictures = {{"1", {}}};
    const auto suggestions = found();
    ASSERT_EQ(suggestions.size(), 1U);
    EXPECT_EQ(suggestions[0].reason, HintReason::SaidWithoutLabel);
    EXPECT_NEAR(suggestions[0].value, 0.9, 1e-6);
}

TEST_F(HintSuggestionsTest, WithoutLabelsNothingIsWrong) {
    question.run.pictures = {{"1", {}}};
    question.areLabelsKnown = false;
    EXPECT_TRUE(found().empty());
}

TEST_F(HintSuggestionsTest, AScoreThatWaversIsOne) {
    RunFolder(folder / "run").writeScores(1, {{"1", {0.1F, 0.1F}}});
    RunFolder(folder / "run").writeScores(2, {{"1", {0.9F, 0.1F}}});
    question.run.pictures = {{"1", {0}}};
    const auto suggestions = found();
    ASSERT_EQ(suggestions.size(), 1U);
    EXPECT_EQ(suggestions[0].reason, HintReason::Wavering);
}

TEST_F(HintSuggestionsTest, ItIsSaidWhereTheMapIsHighest) {
    const auto suggestions = found();
    ASSERT_TRUE(suggestions[0].peak);
    EXPECT_NEAR(suggestions[0].peak->x, 0.75, 1e-9);
    EXPECT_NEAR(suggestions[0].peak->y, 0.75, 1e-9);
}

TEST_F(HintSuggestionsTest, PicturesWithHintsAreLeftOut) {
    question.done = {"2"};
    for (const HintSuggestion& suggestion : found())
        EXPECT_NE(suggestion.picture, "2");
}

TEST_F(HintSuggestionsTest, TheNextOneShowsItsPictureAndClass) {
    ASSERT_TRUE(openRun());
    document.selectPicture(0);
    workspace.hintAdvisor().showNext();
    ASSERT_TRUE(eventually([this] { return document.currentEntry()->id == QLatin1String("2"); }));
    EXPECT_EQ(document.selection().classIndex, 0);
}

TEST_F(HintSuggestionsTest, WithoutARunItIsSaidWhatIsMissing) {
    workspace.hintAdvisor().find();
    ASSERT_FALSE(notices.empty());
    EXPECT_TRUE(notices.back().contains("run")) << notices.back().toStdString();
    EXPECT_TRUE(workspace.hintAdvisor().suggestions().empty());
}

TEST_F(HintSuggestionsTest, AnotherRunForgetsWhatWasSaidOfTheFirst) {
    ASSERT_TRUE(openRun());
    workspace.hintAdvisor().find();
    ASSERT_TRUE(eventually([this] { return !workspace.hintAdvisor().suggestions().empty(); }));
    workspace.open({path("other")});
    EXPECT_TRUE(eventually([this] { return workspace.hintAdvisor().suggestions().empty(); }));
}

}  // namespace
}  // namespace overlook
