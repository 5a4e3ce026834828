#include "app/views/image_list_model.h"

#include <gtest/gtest.h>
#include <cmath>
#include <QElapsedTimer>
#include <QSignalSpy>

#include "widgets/panels/image_list.h"

namespace overlook {
namespace {

PictureEntry entry(const char* path, const QStringList& groups = {}) {
    PictureEntry made;
    made.path = QLatin1String(path);
    made.groups = groups;
    return made;
}

TEST(ImageListModel, ShowsFileNames) {
    Document document;
    const ImageListModel model(document);
    document.setPictures({entry("/a/lake.png"), entry("/a/sea.png")});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.data(model.index(1), Qt::DisplayRole).toString(), QStringLiteral("sea.png"));
}

TEST(ImageListModel, SaysTheValueThatThePicturesAreOrderedBy) {
    Document document;
    ImageListModel model(document);
    document.setPictures({entry("/a/lake.png"), entry("/a/sea.png")});
    model.setValues({0.12345F, std::nanf("")}, QStringLiteral("entropy"));
    EXPECT_EQ(model.data(model.index(0), ImageDetailRole).toString(), QStringLiteral("entropy 0.123"));
    EXPECT_FLOAT_EQ(model.data(model.index(0), ImageValueRole).toFloat(), 0.12345F);
    EXPECT_FALSE(model.data(model.index(1), ImageValueRole).isValid());
}

TEST(ImageListModel, NamesTheLabels) {
    Document document;
    document.setDataClasses(ClassTable({"background", "boat", "tree"}));
    const ImageListModel model(document);
    PictureEntry labelled = entry("/a/lake.png");
    labelled.labels = {1, 2};
    document.setPictures({labelled});
    EXPECT_EQ(model.data(model.index(0), ImageDetailRole).toString(), QStringLiteral("boat, tree"));
}

TEST(ImageListModel, SaysWhichLabelsAreThoseOfTheDataSetWhateverTheModelCallsThem) {
    Document document;
    document.setDataClasses(ClassTable({"background", "boat"}));
    ModelDescription other;
    other.classes = ClassTable({"dog", "cat"});
    document.setModel(other);
    const ImageListModel model(document);
    PictureEntry labelled = entry("/a/lake.png");
    labelled.labels = {1};
    document.setPictures({labelled});
    EXPECT_EQ(model.data(model.index(0), ImageDetailRole).toString(), QStringLiteral("boat"));
}

TEST(ImageListModel, SaysWhichMapWasComputed) {
    Document document;
    ModelDescription described;
    described.classes = ClassTable({"dog", "cat"});
    document.setModel(described);
    ImageListModel model(document);
    document.setPictures({entry("/a/lake.png")});
    Map map{cv::Mat1f(1, 1, 2.5F), {}};
    map.origin.method = "grad_cam";
    map.origin.classIndex = 1;
    model.setMap(0, map);
    EXPECT_EQ(model.data(model.index(0), ImageDetailRole).toString(), QStringLiteral("Grad-CAM of cat up to 2.5"));
}

TEST(ImageListModel, KeepsItsRowsWhenAPictureFails) {
    Document document;
    const ImageListModel model(document);
    document.setPictures({entry("/a/lake.png")});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    document.setPictureFailure(0, QStringLiteral("broken"));
    EXPECT_TRUE(resets.isEmpty());
    EXPECT_TRUE(model.data(model.index(0), ImageFailedRole).toBool());
}

TEST(ImageListModel, TakesThumbnailsAndForgetsThemWithTheList) {
    Document document;
    ImageListModel model(document);
    document.setPictures({entry("/a/lake.png")});
    model.setThumbnail(0, QImage(8, 8, QImage::Format_RGB32));
    EXPECT_FALSE(model.data(model.index(0), Qt::DecorationRole).isNull());
    document.setPictures({entry("/b/other.png")});
    EXPECT_TRUE(model.data(model.index(0), Qt::DecorationRole).isNull());
}

TEST(ImageListModel, IgnoresAThumbnailOfAPictureThatIsGone) {
    Document document;
    ImageListModel model(document);
    document.setPictures({entry("/a/lake.png")});
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setThumbnail(5, QImage(8, 8, QImage::Format_RGB32));
    EXPECT_TRUE(changes.isEmpty());
}

TEST(ImageListModel, ListsEveryGroupOnce) {
    Document document;
    const ImageListModel model(document);
    document.setPictures({entry("a", {"train"}), entry("b", {"val"}), entry("c", {"train"})});
    EXPECT_EQ(model.groups(), QStringList({"train", "val"}));
}

TEST(ImageListModel, AnswersForRowsThatAreNotThere) {
    Document document;
    const ImageListModel model(document);
    EXPECT_FALSE(model.data(model.index(3), Qt::DisplayRole).isValid());
}

}  // namespace
}  // namespace overlook
