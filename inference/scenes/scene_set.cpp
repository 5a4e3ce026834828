#include <algorithm>
#include <array>
#include <cstdio>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <string>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/scenes/biased_boats.h"
#include "inference/scenes/random.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;

/// One list of the set.
struct SceneList {
    const char* name;
    const char* prefix;  ///< of the picture ids
    SceneKind kind;
    int count;
};

int testCount(const SceneSetOptions& options) {
    return options.tests > 0 ? options.tests : std::max(1, options.count / 4);
}

std::vector<SceneList> biasedLists(const SceneSetOptions& options) {
    const int tests = testCount(options);
    return {{"train", "train", SceneKind::AsTrained, options.count},
            {"as_trained", "as_trained", SceneKind::AsTrained, tests},
            {"boat_without_water", "boat_without_water", SceneKind::BoatWithoutWater, tests},
            {"water_without_boat", "water_without_boat", SceneKind::WaterWithoutBoat, tests}};
}

std::vector<SceneList> mixedLists(const SceneSetOptions& options) {
    return {{"train", "train", SceneKind::Mixed, options.count}, {"val", "val", SceneKind::Mixed, testCount(options)}};
}

std::string idOf(const SceneList& list, int index) {
    std::array<char, 16> number{};
    std::snprintf(number.data(), number.size(), "_%04d", index + 1);
    return list.prefix + std::string(number.data());
}

void writeJpeg(const fs::path& path, const cv::Mat3b& rgb) {
    cv::Mat3b bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    std::vector<std::uint8_t> bytes;
    if (!cv::imencode(".jpg", bgr, bytes, {cv::IMWRITE_JPEG_QUALITY, 95}))
        throw Error(Error::Kind::Storage, OVERLOOK_TEXT("Error", "The picture %1 could not be encoded as JPEG."),
                    {utf8(path)});
    writeAtomically(path, bytes.data(), bytes.size());
}

std::string objectXml(const SceneObject& object, const ClassTable& classes, int size) {
    const cv::Rect& box = object.box;  // VOC boxes count from 1 and include their last pixel
    const bool isTruncated = box.x == 0 || box.y == 0 || box.br().x == size || box.br().y == size;
    std::string xml = "  <object>\n    <name>" + classes.nameOf(object.classId) + "</name>\n";
    xml += "    <truncated>" + std::to_string(isTruncated ? 1 : 0) + "</truncated>\n    <difficult>0</difficult>\n";
    xml += "    <bndbox><xmin>" + std::to_string(box.x + 1) + "</xmin><ymin>" + std::to_string(box.y + 1) +
           "</ymin><xmax>" + std::to_string(box.br().x) + "</xmax><ymax>" + std::to_string(box.br().y) +
           "</ymax></bndbox>\n";
    return xml + "  </object>\n";
}

std::string annotationXml(const std::string& id, const Scene& scene, const ClassTable& classes) {
    const std::string side = std::to_string(scene.rgb.cols);
    std::string xml = "<annotation>\n  <folder>biased-boats</folder>\n  <filename>" + id + ".jpg</filename>\n";
    xml += "  <size><width>" + side + "</width><height>" + side + "</height><depth>3</depth></size>\n";
    xml += "  <segmented>1</segmented>\n";
    for (const SceneObject& object : scene.objects)
        xml += objectXml(object, classes, scene.rgb.cols);
    return xml + "</annotation>\n";
}

void writeScene(const fs::path& folder, const std::string& id, const Scene& scene, const ClassTable& classes) {
    writeJpeg(folder / "JPEGImages" / (id + ".jpg"), scene.rgb);
    writeIndexedPng(folder / "SegmentationClass" / (id + ".png"), scene.mask);
    writeIndexedPng(folder / "StuffClass" / (id + ".png"), scene.stuff);
    writeAtomically(folder / "Annotations" / (id + ".xml"), annotationXml(id, scene, classes));
}

void writeList(const fs::path& folder, const SceneList& list) {
    std::string ids;
    for (int i = 0; i < list.count; ++i)
        ids += idOf(list, i) + "\n";
    const std::string file = std::string(list.name) + ".txt";
    writeAtomically(folder / "ImageSets" / "Main" / file, ids);
    writeAtomically(folder / "ImageSets" / "Segmentation" / file, ids);
}

void writeLabels(const fs::path& folder, const ClassTable& classes) {
    std::string names;
    for (const ClassEntry& entry : classes.entries())
        names += entry.name + "\n";
    writeAtomically(folder / "labels.txt", names);
}

void checkOptions(const SceneSetOptions& options) {
    constexpr int kSmallestSide = 16;
    constexpr int kLargestSide = 4096;
    constexpr int kMostPictures = 1000000;
    if (options.count < 1 || options.count > kMostPictures)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The number of pictures must be between 1 and %1, but it is %2."),
                    {std::to_string(kMostPictures), std::to_string(options.count)});
    if (options.tests < 0 || options.tests > kMostPictures)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The number of test pictures must be between 0 and %1, but it is %2."),
                    {std::to_string(kMostPictures), std::to_string(options.tests)});
    if (options.size < kSmallestSide || options.size > kLargestSide)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The side of the pictures must be between %1 and %2 pixels, but it is %3."),
                    {std::to_string(kSmallestSide), std::to_string(kLargestSide), std::to_string(options.size)});
}

void writeSet(const fs::path& folder, const std::vector<SceneList>& lists, const ClassTable& classes,
              const SceneSetOptions& options, JobControl& job) {
    int total = 0;
    for (const SceneList& list : lists)
        total += list.count;
    writeLabels(folder, classes);
    Random seeds(options.seed);
    int done = 0;
    for (const SceneList& list : lists) {
        for (int i = 0; i < list.count; ++i) {
            job.checkpoint();
            const Scene scene = drawScene(list.kind, options.size, seeds.next(), options.smallestBoat);
            writeScene(folder, idOf(list, i), scene, classes);
            ++done;
            job.report(static_cast<double>(done) / total, {OVERLOOK_TEXT("Job", "Drawing the pictures: %1 of %2"),
                                                           {std::to_string(done), std::to_string(total)}});
        }
    }
    for (const SceneList& list : lists)  // last, so that an unfinished set is not taken for a complete one
        writeList(folder, list);
}

}  // namespace

void writeBiasedBoats(const fs::path& folder, const SceneSetOptions& options, JobControl& job) {
    checkOptions(options);
    writeSet(folder, biasedLists(options), sceneClasses(), options, job);
}

void writeMixedScenes(const fs::path& folder, const SceneSetOptions& options, JobControl& job) {
    checkOptions(options);
    writeSet(folder, mixedLists(options), mixedSceneClasses(), options, job);
}

}  // namespace overlook
