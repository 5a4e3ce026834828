#pragma once

#include <filesystem>
#include <vector>

#include "inference/annotations/annotation_format.h"
#include "inference/core/job_control.h"
#include "inference/core/sentence.h"

namespace overlook {

/// What came of a conversion.
struct ConversionResult {
    std::size_t pictures = 0;      ///< written
    std::size_t shapes = 0;        ///< of them
    DataProblems problems;         ///< what could not be read or written; the rest was
    std::vector<Sentence> losses;  ///< what the format cannot hold
};

/// Writes everything that can be read. Throws Error: BadRequest when the format is only read, Storage, Cancelled.
[[nodiscard]] ConversionResult convertAnnotations(const AnnotationSource& source, const AnnotationFormat& format,
                                                  const std::filesystem::path& path, const JobControl& job);

}  // namespace overlook
