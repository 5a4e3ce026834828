#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "inference/annotations/annotation.h"
#include "inference/annotations/picture_folder.h"
#include "inference/core/class_table.h"
#include "inference/datasets/data_problem.h"

/// Adding a format: one file with the functions that recognise, open and create it (what cannot be done is null),
/// declared in formats.h, and one line in the table in annotation_format.cpp. Commands, previews, tests and the
/// documentation read that table.
namespace overlook {

/// Annotations that were opened: everything small is there, the pictures are read one by one.
struct AnnotationSource {
    ClassTable classes;                 ///< id 0 = background
    std::vector<std::string> pictures;  ///< their names, in the order of the file or of their names
    DataProblems problems;              ///< entries that cannot be used; the rest can
    /// What is said of one picture, by its index. May be called from several threads. Throws Error.
    std::function<AnnotatedPicture(std::size_t index)> read;
};

/// Writes annotations, picture by picture. What it has begun is complete only after finish(). The same pictures in the
/// same order give the same bytes.
class AnnotationSink {
 public:
    virtual ~AnnotationSink() = default;

    /// Throws Error: BadData when the format cannot hold it, Storage.
    virtual void write(const AnnotatedPicture& picture) = 0;
    /// Throws Error (Storage).
    virtual void finish() = 0;
};

/// What a format can hold; the rest is lost when it is written.
struct FormatContent {
    bool shapes = false;    ///< else pixels
    bool overlaps = false;  ///< shapes under others
    bool objects = false;   ///< objects of one class are told apart
    bool labels = false;    ///< of the picture as a whole
    bool ignored = false;   ///< pixels to be ignored
};

/// One line of the table of formats.
struct AnnotationFormat {
    const char* id;       ///< "coco"
    const char* summary;  ///< one English sentence
    bool (*isOne)(const std::filesystem::path& path);
    /// `pictures` knows the files, for sizes that the format does not tell. Throws Error.
    AnnotationSource (*open)(const std::filesystem::path& path, const PictureFolder& pictures);
    /// Null where the format is only read. `path` is a folder, or a file where the format is one.
    std::unique_ptr<AnnotationSink> (*create)(const std::filesystem::path& path, const ClassTable& classes);
    FormatContent content;
};

/// In the order in which they are tried.
[[nodiscard]] const std::vector<AnnotationFormat>& annotationFormats();

/// The format of this name. Throws Error (BadRequest).
[[nodiscard]] const AnnotationFormat& annotationFormat(const std::string& id);

/// The first format that recognises `path`. Throws Error (Missing, BadData).
[[nodiscard]] const AnnotationFormat& annotationFormatOf(const std::filesystem::path& path);

}  // namespace overlook
