#include "app/views/result_warnings.h"

#include <gtest/gtest.h>
#include <QToolButton>

#include "app/document/document.h"
#include "tests/app/engine/waiting.h"
#include "widgets/panels/notice_bar.h"

namespace overlook {
namespace {

class ResultWarningsTest : public testing::Test {
 protected:
    void SetUp() override {
        document.setPictures({{"/p/a.png", "a", {}, {}, {}}, {"/p/b.png", "b", {}, {}, {}}});
        openModel("m");
        showPrediction({});
    }

    void openModel(const std::string& id) {
        ModelDescription model;
        model.id = id;
        model.classes = ClassTable({"car", "boat"});
        model.methods = {"cam", "grad_cam"};
        document.setModel(model);
    }
    void showPrediction(std::vector<Sentence> warnings) {
        Prediction prediction;
        prediction.probabilities = {0.2F, 0.8F};
        prediction.warnings = std::move(warnings);
        document.setPrediction(prediction);
    }
    void showMap(std::vector<Sentence> warnings, float value = 1) {
        Map map;
        map.values = cv::Mat1f(2, 2, value);
        map.warnings = std::move(warnings);
        document.setMap(0, map);
    }
    void closeNotice() { notices.findChild<QToolButton*>()->click(); }

    Document document;
    NoticeBar notices;
    ResultWarnings shown{document, notices};
    const Sentence reduced{"The picture was fed at %1.", {"32×32"}};
};

TEST_F(ResultWarningsTest, AWarningOfTheMapIsShownWithIt) {
    showMap({reduced});
    EXPECT_EQ(notices.text(), "The picture was fed at 32×32.");
}

TEST_F(ResultWarningsTest, TheSameWarningOfMapAndPredictionIsShownOnce) {
    showPrediction({reduced});
    showMap({reduced});
    closeNotice();
    EXPECT_TRUE(notices.isHidden());
}

TEST_F(ResultWarningsTest, WarningsDoNotPileUpFromMapToMap) {
    for (int i = 0; i < 10; ++i) {
        document.setMap(0, std::nullopt);
        showMap({reduced}, static_cast<float>(i));
    }
    EXPECT_EQ(notices.text(), "The picture was fed at 32×32.");
    showMap({}, 11);
    EXPECT_TRUE(notices.isHidden());
}

TEST_F(ResultWarningsTest, StaysWhileTheNextMapIsOnItsWay) {
    showMap({reduced});
    document.setMap(0, std::nullopt);
    EXPECT_EQ(notices.text(), "The picture was fed at 32×32.");
}

TEST_F(ResultWarningsTest, GoesWhenNoMapComes) {
    showMap({reduced});
    document.setMap(0, std::nullopt, "The checkpoint was not kept.");
    EXPECT_TRUE(test::eventually([this] { return notices.isHidden(); }));
}

TEST_F(ResultWarningsTest, AClosedWarningStaysClosedForTheNextMap) {
    showMap({reduced});
    closeNotice();
    showMap({}, 2);
    showMap({reduced}, 3);
    EXPECT_TRUE(notices.isHidden());
}

TEST_F(ResultWarningsTest, AClosedWarningIsSaidAgainOfAnotherModel) {
    showMap({reduced});
    closeNotice();
    openModel("other");
    showPrediction({reduced});
    EXPECT_TRUE(test::eventually([this] { return notices.text() == "The picture was fed at 32×32."; }));
}

}  // namespace
}  // namespace overlook
