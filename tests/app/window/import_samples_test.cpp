#include <opencv2/imgcodecs.hpp>
#include <ostream>
#include <QPlainTextEdit>
#include <QPushButton>

#include "app/window/import_dialog.h"
#include "tests/app/window/transfer_fixture.h"

namespace overlook {
namespace {

struct Sample {
    const char* name;
    const char* annotations;
    std::vector<std::string> pictures;
    const char* format;  ///< as which it is recognised
    int pictureCount;
    int hints;
    int shapes;
    int problems;
};

std::ostream& operator<<(std::ostream& stream, const Sample& sample) {
    return stream << sample.name;
}

/// Files as other programs wrote them, imported as a user does it.
class ImportSamples : public test::TransferTest, public testing::WithParamInterface<Sample> {
 protected:
    [[nodiscard]] static QStringList picturesOf(const Sample& sample) {
        QStringList paths;
        for (const std::string& picture : sample.pictures)
            paths << QString::fromStdString(test::testData(picture).string());
        return paths;
    }
    /// What the dialog says of annotations.
    void look(ImportDialog& dialog, const QString& annotations) {
        previews.clear();
        failures.clear();
        dialog.setPath(annotations);
        ASSERT_TRUE(test::eventually([this] { return !previews.empty() || !failures.isEmpty(); }));
        ASSERT_EQ(failures.join(u' ').toStdString(), "");
    }
    void import(const Transfer& transfer) {
        reports.clear();
        transfers.importHints(transfer);
        ASSERT_TRUE(test::eventually([this] { return !reports.empty(); })) << failures.join(u' ').toStdString();
    }
    [[nodiscard]] static std::string text(const ImportDialog& dialog, int box) {
        return dialog.findChildren<QPlainTextEdit*>().at(box)->toPlainText().toStdString();
    }
};

TEST_P(ImportSamples, SayBeforehandWhatIsImportedThen) {
    const Sample& sample = GetParam();
    OVERLOOK_NEED_DATA(sample.annotations);
    ASSERT_TRUE(openProject(picturesOf(sample)));
    ImportDialog dialog(transfers);
    look(dialog, QString::fromStdString(test::testData(sample.annotations).string()));
    const TransferPreview& preview = previews.front();
    EXPECT_EQ(preview.transfer.format, QLatin1String(sample.format));
    EXPECT_EQ(preview.pictures, sample.pictureCount) << text(dialog, 0) << "\n" << text(dialog, 1);
    EXPECT_EQ(preview.hints, sample.hints) << text(dialog, 0);
    EXPECT_EQ(preview.shapes, sample.shapes) << text(dialog, 0);
    EXPECT_EQ(preview.problems.size(), sample.problems) << text(dialog, 1);
    import(dialog.transfer());
    EXPECT_EQ(reports.front().pictures, preview.pictures);
    EXPECT_EQ(reports.front().hints, preview.hints);
}

/// What goes out of a project in any format comes in again with the same counts.
TEST_P(ImportSamples, SayTheSameOfWhatWasExported) {
    const Sample& sample = GetParam();
    OVERLOOK_NEED_DATA(sample.annotations);
    ASSERT_TRUE(openProject(picturesOf(sample)));
    import({QString::fromStdString(test::testData(sample.annotations).string()), {}});
    for (const char* format : {"labelme", "yolo", "coco", "voc", "npy", "masks", "masks16"}) {
        reports.clear();
        transfers.exportHints({path(format), QLatin1String(format)});
        ASSERT_TRUE(test::eventually([this] { return !reports.empty(); })) << failures.join(u' ').toStdString();
        EXPECT_EQ(reports.front().hints, sample.hints) << format;
        ImportDialog dialog(transfers);
        look(dialog, path(format));
        ASSERT_EQ(previews.size(), 1U) << format;
        EXPECT_EQ(previews.front().transfer.format, QLatin1String(format == std::string("masks16") ? "masks" : format));
        EXPECT_EQ(previews.front().pictures, reports.front().pictures) << format << "\n" << text(dialog, 1);
        EXPECT_EQ(previews.front().hints, sample.hints) << format << "\n" << text(dialog, 0);
        EXPECT_TRUE(previews.front().problems.isEmpty()) << format << "\n" << text(dialog, 1);
    }
}

INSTANTIATE_TEST_SUITE_P(Of, ImportSamples,
                         testing::Values(Sample{"coco",
                                                "formats/coco_dataset/coco_instances",
                                                {"formats/coco_dataset/coco_instances/images/train/a.jpg",
                                                 "formats/coco_dataset/coco_instances/images/val/b.jpg"},
                                                "coco",
                                                2,
                                                2,
                                                3,
                                                0},
                                         Sample{"cvat",
                                                "formats/cvat_dataset/for_images/export_task",
                                                {"formats/cvat_dataset/for_images/export_task/images/img0.jpg",
                                                 "formats/cvat_dataset/for_images/export_task/images/img1.jpg"},
                                                "cvat",
                                                2,
                                                1,
                                                2,
                                                2},
                                         Sample{"voc",
                                                "formats/voc_dataset/voc_dataset1",
                                                {"formats/voc_dataset/voc_dataset1/JPEGImages/2007_000001.jpg"},
                                                "voc",
                                                1,
                                                1,
                                                0,
                                                0},
                                         Sample{"camvid",
                                                "formats/camvid_dataset/trainannot",
                                                {"formats/camvid_dataset/train/0001TP_006690.png"},
                                                "masks",
                                                1,
                                                2,
                                                0,
                                                0},
                                         Sample{
                                             "common",
                                             "formats/common_semantic_segmentation_dataset/dataset/masks",
                                             {"formats/common_semantic_segmentation_dataset/dataset/images/0001.png",
                                              "formats/common_semantic_segmentation_dataset/dataset/images/0002.png"},
                                             "masks",
                                             2,
                                             4,
                                             0,
                                             0}),
                         [](const auto& sample) { return std::string(sample.param.name); });

class ImportVolume : public test::TransferTest {};

TEST_F(ImportVolume, GivesASliceToEachPicture) {
    const char* const volume = "nifti/case000025_fixed_label.nii.gz";
    OVERLOOK_NEED_DATA(volume);
    QStringList pictures;
    for (int z = 0; z < 41; ++z) {
        pictures << QStringLiteral("%1/case000025_fixed_label_z%2.png").arg(path("")).arg(z, 4, 10, QLatin1Char('0'));
        cv::imwrite(pictures.last().toStdString(), cv::Mat1b(59, 44, std::uint8_t{90}));
    }
    ASSERT_TRUE(openProject(pictures));
    ImportDialog dialog(transfers);
    dialog.setPath(QString::fromStdString(test::testData(volume).string()));
    ASSERT_TRUE(test::eventually([this] { return !previews.empty() || !failures.isEmpty(); }));
    ASSERT_EQ(failures.join(u' ').toStdString(), "");
    EXPECT_EQ(previews.front().transfer.format, QStringLiteral("nifti"));
    EXPECT_EQ(previews.front().pictures, 41);
    EXPECT_EQ(previews.front().hints, 35);
    EXPECT_EQ(previews.front().shapes, 35);
    EXPECT_TRUE(previews.front().problems.isEmpty()) << previews.front().problems.join(u'\n').toStdString();
    transfers.importHints(dialog.transfer());
    ASSERT_TRUE(test::eventually([this] { return !reports.empty(); })) << failures.join(u' ').toStdString();
    EXPECT_EQ(reports.front().hints, 35);
}

}  // namespace
}  // namespace overlook
