#include "app/views/document_views.h"

#include <gtest/gtest.h>

#include "widgets/panels/image_list.h"

namespace overlook {
namespace {

class DocumentViewsTest : public testing::Test {
 protected:
    DocumentViewsTest() {
        ModelDescription model;
        model.classes = ClassTable({"car", "boat"});
        model.methods = {"grad_cam", "reverse"};
        document.setModel(model);
        document.selectMethod("reverse");
    }
    /// As the panel does when the user changes something of the map.
    void change(void (*edit)(MapStyle&)) {
        MapStyle style = layers.state().map;
        edit(style);
        Q_EMIT layers.mapStyleChanged(style);
    }

    Document document;
    Canvas canvas;
    ImageList images;
    ClassList classes;
    LayersPanel layers;
    DocumentViews views{document, {canvas, images, classes, layers}};
};

TEST_F(DocumentViewsTest, AnotherOpacityChoosesNoScale) {
    change([](MapStyle& style) { style.opacity = 0.25; });
    EXPECT_DOUBLE_EQ(document.activeLayer().style.opacity, 0.25);
    EXPECT_FALSE(document.activeLayer().isScaleChosen);
    document.selectMethod("grad_cam");
    EXPECT_EQ(layers.state().map.normalisation, Normalisation::ReluMax);
}

TEST_F(DocumentViewsTest, AChosenScaleStaysWithEveryMethod) {
    change([](MapStyle& style) { style.normalisation = Normalisation::MinMax; });
    EXPECT_EQ(layers.state().map.normalisation, Normalisation::MinMax);
    document.selectMethod("grad_cam");
    EXPECT_EQ(layers.state().map.normalisation, Normalisation::MinMax);
}

TEST_F(DocumentViewsTest, AModelThatFailedIsSaidWhereItsClassesWouldBe) {
    document.setModel(std::nullopt);
    const QString before = classes.hint();
    views.showModelFailure();
    EXPECT_TRUE(classes.hint().contains("could not be opened")) << classes.hint().toStdString();
    views.refresh();
    EXPECT_NE(classes.hint(), before) << "also in another language";
    ModelDescription model;
    model.classes = ClassTable({"car"});
    document.setModel(model);
    document.setModel(std::nullopt);
    EXPECT_EQ(classes.hint(), before) << "another one was opened since";
}

TEST_F(DocumentViewsTest, AModelThatFailedBesideAnOpenOneLeavesNothingBehind) {
    views.showModelFailure();
    document.setModel(std::nullopt);
    EXPECT_FALSE(classes.hint().contains("could not be opened"));
}

TEST_F(DocumentViewsTest, WhatFailedWithARunIsForgottenWithIt) {
    document.setModel(std::nullopt);
    document.setRun(RunState{"run", {}, 1, false});
    views.showModelFailure();
    EXPECT_TRUE(classes.hint().contains("could not be opened"));
    document.setRun(std::nullopt);
    EXPECT_FALSE(classes.hint().contains("could not be opened"));
}

}  // namespace
}  // namespace overlook
