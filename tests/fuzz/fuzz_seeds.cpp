// `fuzz_seeds FOLDER` writes a small valid file of each kind into FOLDER/<name of the fuzz target>/, for the fuzz
// targets to begin with.
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <opencv2/imgcodecs.hpp>
#include <string>
#include <vector>

#include "inference/annotations/annotation_format.h"
#include "inference/core/files.h"
#include "inference/core/tri_mask.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"

namespace overlook {
namespace {

namespace fs = std::filesystem;

ClassTable classes() {
    return ClassTable(std::vector<std::string>{"background", "boat", "tree"});
}

AnnotatedPicture picture() {
    AnnotatedPicture picture;
    picture.name = "a";
    picture.size = {8, 6};
    Shape triangle;
    triangle.label = "boat";
    triangle.rings = {{{1, 1}, {6, 1}, {3, 5}}};
    Shape box;
    box.kind = ShapeKind::Rectangle;
    box.label = "tree";
    box.rings = {{{0, 0}, {2, 3}}};
    picture.shapes = {triangle, box};
    return picture;
}

void copySeed(const fs::path& from, const fs::path& folder) {
    fs::create_directories(folder);
    fs::copy_file(from, folder / "seed", fs::copy_options::overwrite_existing);
}

/// Each format that can be written writes its own seeds.
void writeAnnotations(const fs::path& folder) {
    const fs::path written = folder / "written";
    for (const AnnotationFormat& format : annotationFormats()) {
        if (!format.create)
            continue;
        const auto sink = format.create(written / format.id, classes());
        sink->write(picture());
        sink->finish();
    }
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(written)) {
        if (!entry.is_regular_file())
            continue;
        const std::string format = (*entry.path().lexically_relative(written).begin()).string();
        const bool isNames = entry.path().filename() == "data.yaml";
        const bool isXml = entry.path().extension() == ".xml";
        if (entry.path().parent_path().filename() != "SegmentationObject" && entry.path().filename() != "labels.txt")
            copySeed(entry.path(), folder / (format + (isNames ? "_names" : isXml ? "_xml" : "")));
    }
    fs::remove_all(written);
}

void writeText(const fs::path& folder, const std::string& text) {
    writeAtomically(folder / "seed", text, Flush::Later);
}

constexpr const char* kCvat = R"(<?xml version="1.0" encoding="utf-8"?>
<annotations><version>1.1</version><meta><task><labels><label><name>boat</name><color>#c00000</color></label></labels></task></meta>
<image id="0" name="a.png" width="8" height="6"><polygon label="boat" points="1.0,1.0;6.0,1.0;3.0,5.0" z_order="0"></polygon>
<box label="boat" xtl="0" ytl="0" xbr="2" ybr="3"></box><mask label="boat" rle="1, 2, 1" left="1" top="1" width="2" height="2"></mask>
<polyline label="boat" points="0,0;3,3"></polyline><points label="boat" points="2,2"></points><tag label="boat"></tag></image></annotations>
)";

/// A NIfTI-1 header of 352 bytes and 4 × 3 × 2 bytes.
std::string nifti() {
    std::string file(352 + 24, '\0');
    const auto put16 = [&](std::size_t at, int value) {
        file[at] = static_cast<char>(value & 0xFF);
        file[at + 1] = static_cast<char>(value >> 8);
    };
    const auto putFloat = [&](std::size_t at, float value) { std::memcpy(&file[at], &value, 4); };
    put16(0, 348);
    const int dimensions[] = {3, 4, 3, 2, 1, 1, 1, 1};
    for (std::size_t i = 0; i < 8; ++i)
        put16(40 + 2 * i, dimensions[i]);
    put16(70, 2);  // unsigned bytes
    put16(72, 8);
    for (std::size_t i = 0; i < 4; ++i)
        putFloat(76 + 4 * i, 1);
    putFloat(108, 352);
    std::memcpy(&file[344], "n+1", 4);
    file[352] = 1;
    return file;
}

void writeProject(const fs::path& folder) {
    const fs::path file = folder / "new.overlook";
    fs::create_directories(folder);
    fs::remove(file);
    {
        const Project project = Project::create(file);
        ProjectClasses(project).addAll(classes());
    }
    copySeed(file, folder);
    for (const char* rest : {"new.overlook", "new.overlook-wal", "new.overlook-shm"})
        fs::remove(folder / rest);
}

void writeSeeds(const fs::path& folder) {
    writeAnnotations(folder);
    writeText(folder / "cvat", kCvat);
    writeText(folder / "nifti", nifti());
    // {'a': 1, 'b': [2.5, None, (True,)]} in protocol 2
    using namespace std::string_literals;
    writeText(folder / "pickle", "\x80\x02}q\x00(X\x01\x00\x00\x00"s + "aq\x01K\x01X\x01\x00\x00\x00"s +
                                     "bq\x02]q\x03(G@\x04\x00\x00\x00\x00\x00\x00N\x88\x85q\x04"s + "eu."s);
    for (const char* extension : {".png", ".jpg", ".tiff", ".webp", ".bmp", ".ppm"}) {
        std::vector<std::uint8_t> bytes;
        cv::imencode(extension, cv::Mat3b(6, 8, cv::Vec3b(10, 100, 200)), bytes);
        writeAtomically(folder / "picture" / (std::string("seed") + extension), bytes.data(), bytes.size(),
                        Flush::Later);
    }
    writeProject(folder / "project");
}

}  // namespace
}  // namespace overlook

int main(int argc, char** argv) {
    if (argc != 2)
        return 2;
    try {
        overlook::writeSeeds(argv[1]);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    }
    return 0;
}
