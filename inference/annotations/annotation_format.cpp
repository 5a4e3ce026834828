#include "inference/annotations/annotation_format.h"

#include <algorithm>

#include "inference/annotations/formats.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/text_lines.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace {

FormatContent onlyPixels() {
    FormatContent content;
    content.ignored = true;
    return content;
}

FormatContent pixelsOfObjects() {
    FormatContent content = onlyPixels();
    content.objects = true;
    content.labels = true;
    return content;
}

FormatContent onlyShapes() {
    FormatContent content;
    content.shapes = true;
    content.overlaps = true;
    content.objects = true;
    return content;
}

FormatContent shapesAndLabels() {
    FormatContent content = onlyShapes();
    content.labels = true;
    return content;
}

FormatContent shapesAndIgnored() {
    FormatContent content = onlyShapes();
    content.ignored = true;
    return content;
}

}  // namespace

const std::vector<AnnotationFormat>& annotationFormats() {
    static const std::vector<AnnotationFormat> table{
        {"voc", "PASCAL VOC: indexed PNG in SegmentationClass and SegmentationObject, 255 = ignore", isVocMasks,
         openVocMasks, createVocMasks, pixelsOfObjects()},
        {"coco", "COCO instances: JSON with polygons and run lengths", isCocoInstances, openCocoInstances,
         createCocoInstances, onlyShapes()},
        {"labelme", "labelme: one JSON file a picture", isLabelme, openLabelme, createLabelme, shapesAndIgnored()},
        {"yolo", "YOLO segments: one text file a picture, and data.yaml", isYoloSegments, openYoloSegments,
         createYoloSegments, onlyShapes()},
        {"cvat", "CVAT for images 1.1: XML with polygons, boxes, masks and tags", isCvatImages, openCvatImages, nullptr,
         shapesAndLabels()},
        {"nifti", "NIfTI label volume (.nii, .nii.gz), slice by slice", isNiftiVolume, openNiftiVolume, nullptr,
         shapesAndLabels()},
        {"npy", "folder of .npy arrays of class numbers", isNpyFolder, openNpyFolder, createNpyFolder, onlyPixels()},
        {"masks", "folder of grey PNG masks of class numbers, 8 bit", isMaskFolder, openMaskFolder, createMaskFolder,
         onlyPixels()},
        {"masks16", "folder of grey PNG masks of class numbers, 16 bit", isMaskFolder, openMaskFolder,
         createWideMaskFolder, onlyPixels()},
    };
    return table;
}

const AnnotationFormat& annotationFormat(const std::string& id) {
    std::vector<std::string> known;
    for (const AnnotationFormat& format : annotationFormats()) {
        if (format.id == id)
            return format;
        known.emplace_back(format.id);
    }
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error", "There is no annotation format “%1”. The formats are: %2."),
                {id, commaJoined(known)});
}

const AnnotationFormat& annotationFormatOf(const std::filesystem::path& path) {
    if (!isFile(path) && !isFolder(path))
        throw Error(Error::Kind::Missing,
                    OVERLOOK_TEXT("Error", "There is no file or folder '%1'. Check the name, or whether it was moved."),
                    {utf8(path)});
    for (const AnnotationFormat& format : annotationFormats())
        if (format.isOne(path))
            return format;
    throw Error(Error::Kind::BadData,
                OVERLOOK_TEXT("Error", "'%1' holds no annotations of a known format. Name the format with --from."),
                {utf8(path)});
}

}  // namespace overlook
