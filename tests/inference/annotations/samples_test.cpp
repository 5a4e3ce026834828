#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inference/annotations/import_preview.h"
#include "inference/annotations/nifti_volume.h"
#include "tests/inference/annotations/annotation_folder.h"

/// Files that other programs wrote.
namespace overlook::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

TEST(Samples, Coco) {
    OVERLOOK_NEED_DATA("formats/coco_dataset/coco_instances");
    const ReadAnnotations read = readAnnotations("coco", testData("formats/coco_dataset/coco_instances"));
    EXPECT_THAT(read.classes, ElementsAre("0 background", "1 a", "2 b", "4 c"));
    ASSERT_EQ(read.pictures.size(), 2U);
    EXPECT_EQ(read.pictures[0].shapes[0].kind, ShapeKind::Rectangle);
    EXPECT_EQ(read.pictures[1].shapes[1].runs, (RunLengths{0, 20, 30}));
    EXPECT_TRUE(read.pictures[1].shapes[1].isCrowd);
}

TEST(Samples, Voc) {
    OVERLOOK_NEED_DATA("formats/voc_dataset/voc_dataset1");
    const ReadAnnotations read = readAnnotations("voc", testData("formats/voc_dataset/voc_dataset1"));
    ASSERT_EQ(read.pictures.size(), 1U);
    EXPECT_EQ(read.pictures[0].name, "2007_000001.jpg");
    EXPECT_EQ(read.pictures[0].list, "train");
    EXPECT_THAT(read.pictures[0].labels, ElementsAre("cat", "person"));
    EXPECT_EQ(read.pictures[0].mask.instances.size(), cv::Size(20, 10));
}

TEST(Samples, CvatNamesWhatItCannotUseWithItsLine) {
    OVERLOOK_NEED_DATA("formats/cvat_dataset/for_images/export_task");
    const ReadAnnotations read = readAnnotations("cvat", testData("formats/cvat_dataset/for_images/export_task"));
    ASSERT_EQ(read.pictures.size(), 2U);
    EXPECT_EQ(read.pictures[0].shapes.at(0).rings[0], (Polygon{{0, 2}, {4, 4}}));
    EXPECT_EQ(read.pictures[1].shapes.at(0).kind, ShapeKind::Points);
    EXPECT_THAT(read.problems, ElementsAre(HasSubstr("train.xml', line 50"), HasSubstr("train.xml', line 53")));
}

TEST(Samples, Nifti) {
    OVERLOOK_NEED_DATA("nifti/case000025_fixed_label.nii.gz");
    const NiftiVolume volume(testData("nifti/case000025_fixed_label.nii.gz"));
    EXPECT_EQ(volume.shape(), (std::array<int, 4>{44, 59, 41, 3}));
    EXPECT_NEAR(volume.spacing()[1], 0.4, 1e-6);
    const std::array<int, 3> expected{7532, 59, 58};
    for (int channel = 0; channel < 3; ++channel) {
        int count = 0;
        for (int z = 0; z < 41; ++z)
            count += cv::countNonZero(volume.slice(z, channel));
        EXPECT_EQ(count, expected[static_cast<std::size_t>(channel)]);
    }
    const ReadAnnotations read = readAnnotations("nifti", testData("nifti/case000025_fixed_label.nii.gz"));
    EXPECT_EQ(read.pictures.size(), 41U);
    EXPECT_EQ(read.pictures[20].name, "case000025_fixed_label_z0020");
}

TEST(Samples, NiftiPicture) {
    OVERLOOK_NEED_DATA("nifti/case000025_fixed_image.nii.gz");
    const NiftiVolume volume(testData("nifti/case000025_fixed_image.nii.gz"));
    EXPECT_EQ(volume.slice(30)(25, 20), 126);
    const NiftiVolume moving(testData("nifti/case000025_moving_image.nii.gz"));
    EXPECT_EQ(moving.slice(30)(25, 20), 94);
}

TEST(Samples, PreviewCountsAndFindsWhatDoesNotFit) {
    OVERLOOK_NEED_DATA("formats/coco_dataset/coco_instances");
    const std::filesystem::path set = testData("formats/coco_dataset/coco_instances");
    const AnnotationSource source = annotationFormat("coco").open(set, {});
    const ImportPreview preview = previewOf(source, PictureFolder(set / "images"), JobControl());
    EXPECT_EQ(preview.pictures, 2U);
    EXPECT_EQ(preview.shapes, 3U);
    EXPECT_EQ(preview.classes.at(1).shapes, 2U);
    for (const DataProblem& problem : preview.problems)
        EXPECT_NE(problem.sample, "") << problem.error.what();
}

}  // namespace
}  // namespace overlook::test
