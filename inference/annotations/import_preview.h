#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "inference/annotations/annotation_format.h"
#include "inference/core/job_control.h"

namespace overlook {

/// How often a class is there.
struct ClassCount {
    int id = 0;
    std::string name;
    std::size_t shapes = 0;
    std::size_t pictures = 0;  ///< that have a shape, pixels or a label of it
};

/// What an import would read, and what does not fit.
struct ImportPreview {
    std::size_t pictures = 0;
    std::size_t shapes = 0;
    std::size_t masks = 0;
    std::size_t labels = 0;           ///< of pictures as a whole
    std::vector<ClassCount> classes;  ///< without the background
    DataProblems problems;            ///< each names its file, and its line or entry
};

/// Reads everything once. With `pictures` known, it is a problem when one is missing or of another size. Throws Error
/// (Cancelled).
[[nodiscard]] ImportPreview previewOf(const AnnotationSource& source, const PictureFolder& pictures,
                                      const JobControl& job);

}  // namespace overlook
