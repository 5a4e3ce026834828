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

}  // namespace
}  // namespace overlook
