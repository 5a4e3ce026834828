#include "tests/inference/annotations/annotation_folder.h"

#include "inference/annotations/mask_png.h"
#include "inference/core/files.h"

namespace overlook::test {

namespace fs = std::filesystem;

namespace {

Shape polygonShape(const std::string& label, std::vector<Polygon> rings) {
    Shape shape;
    shape.label = label;
    shape.rings = std::move(rings);
    return shape;
}

AnnotatedPicture blankPicture(const std::string& name, cv::Size size) {
    AnnotatedPicture picture;
    picture.name = name;
    picture.size = size;
    return picture;
}

}  // namespace

ReadAnnotations readAnnotations(const std::string& format, const fs::path& path, const PictureFolder& pictures) {
    const AnnotationSource source = annotationFormat(format).open(path, pictures);
    ReadAnnotations read;
    for (const ClassEntry& entry : source.classes.entries())
        read.classes.push_back(std::to_string(entry.id) + " " + entry.name);
    for (std::size_t i = 0; i < source.pictures.size(); ++i)
        read.pictures.push_back(source.read(i));
    for (const DataProblem& problem : source.problems)
        read.problems.emplace_back(problem.error.what());
    return read;
}

void writeAnnotations(const std::string& format, const fs::path& path, const ClassTable& classes,
                      const std::vector<AnnotatedPicture>& pictures) {
    const auto sink = annotationFormat(format).create(path, classes);
    for (const AnnotatedPicture& picture : pictures)
        sink->write(picture);
    sink->finish();
}

std::map<std::string, std::string> filesIn(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().lexically_relative(folder).string()] = readText(entry.path());
    return files;
}

std::vector<AnnotatedPicture> drawnPictures() {
    AnnotatedPicture first = blankPicture("a.png", {30, 20});
    first.list = "train";
    first.shapes = {polygonShape("cat", {{{1.25, 2.1}, {20.7, 3.3}, {9.4, 17}}, {{22, 2}, {28, 2}, {25, 9.123456789}}}),
                    polygonShape("dog", {{{10, 5}, {29, 5}, {29, 18}, {10, 18}}})};
    Shape box;
    box.kind = ShapeKind::Rectangle;
    box.label = "cat";
    box.rings = {{{2.1, 3.7}, {8.9, 11.3}}};
    first.shapes.push_back(box);
    AnnotatedPicture second = blankPicture("b c.png", {7, 40});
    second.list = "val";
    Shape bitmap;
    bitmap.kind = ShapeKind::Bitmap;
    bitmap.label = "Häuschen";
    bitmap.runs = {5, 20, 100, 55, 100};
    second.shapes = {bitmap};
    AnnotatedPicture empty = blankPicture("empty.png", {3, 3});
    empty.list = "train";
    return {first, second, empty};
}

std::vector<AnnotatedPicture> maskedPictures() {
    AnnotatedPicture first = blankPicture("a", {30, 20});
    first.mask.classes = cv::Mat1b::zeros(20, 30);
    first.mask.classes(cv::Rect(2, 3, 10, 8)) = 1;
    first.mask.classes(cv::Rect(8, 8, 9, 9)) = 255;
    AnnotatedPicture second = blankPicture("sub/b c", {7, 40});
    second.mask.classes = cv::Mat1b::zeros(40, 7);
    second.mask.classes(cv::Rect(0, 0, 7, 5)) = 3;
    return {first, second};
}

ClassTable threeClasses() {
    ClassTable classes;
    classes.add({0, "background", 0});
    classes.add({1, "cat", vocColour(1)});
    classes.add({2, "dog", vocColour(2)});
    classes.add({5, "Häuschen", vocColour(5)});
    return classes;
}

AnnotationFolder::AnnotationFolder() {
    for (const AnnotatedPicture& picture : drawnPictures())
        writeGreyPng(path("pictures") / picture.name, cv::Mat1b::zeros(picture.size));
}

void AnnotationFolder::write(const std::string& name, const std::string& text) const {
    writeAtomically(path(name), text, Flush::Later);
}

}  // namespace overlook::test
