#pragma once

#include <filesystem>
#include <memory>

#include "inference/annotations/annotation_format.h"

/// The functions behind the lines of the table of formats; what each reads and writes is in docs/annotation-formats.md.
namespace overlook {

[[nodiscard]] bool isVocMasks(const std::filesystem::path& path);
[[nodiscard]] AnnotationSource openVocMasks(const std::filesystem::path& path, const PictureFolder& pictures);
[[nodiscard]] std::unique_ptr<AnnotationSink> createVocMasks(const std::filesystem::path& path,
                                                             const ClassTable& classes);

[[nodiscard]] bool isCocoInstances(const std::filesystem::path& path);
[[nodiscard]] AnnotationSource openCocoInstances(const std::filesystem::path& path, const PictureFolder& pictures);
[[nodiscard]] std::unique_ptr<AnnotationSink> createCocoInstances(const std::filesystem::path& path,
                                                                  const ClassTable& classes);

[[nodiscard]] bool isLabelme(const std::filesystem::path& path);
[[nodiscard]] AnnotationSource openLabelme(const std::filesystem::path& path, const PictureFolder& pictures);
[[nodiscard]] std::unique_ptr<AnnotationSink> createLabelme(const std::filesystem::path& path,
                                                            const ClassTable& classes);

[[nodiscard]] bool isYoloSegments(const std::filesystem::path& path);
[[nodiscard]] AnnotationSource openYoloSegments(const std::filesystem::path& path, const PictureFolder& pictures);
[[nodiscard]] std::unique_ptr<AnnotationSink> createYoloSegments(const std::filesystem::path& path,
                                                                 const ClassTable& classes);

[[nodiscard]] bool isCvatImages(const std::filesystem::path& path);
[[nodiscard]] AnnotationSource openCvatImages(const std::filesystem::path& path, const PictureFolder& pictures);

[[nodiscard]] bool isNiftiVolume(const std::filesystem::path& path);
[[nodiscard]] AnnotationSource openNiftiVolume(const std::filesystem::path& path, const PictureFolder& pictures);

[[nodiscard]] bool isNpyFolder(const std::filesystem::path& path);
[[nodiscard]] AnnotationSource openNpyFolder(const std::filesystem::path& path, const PictureFolder& pictures);
[[nodiscard]] std::unique_ptr<AnnotationSink> createNpyFolder(const std::filesystem::path& path,
                                                              const ClassTable& classes);

[[nodiscard]] bool isMaskFolder(const std::filesystem::path& path);
[[nodiscard]] AnnotationSource openMaskFolder(const std::filesystem::path& path, const PictureFolder& pictures);
[[nodiscard]] std::unique_ptr<AnnotationSink> createMaskFolder(const std::filesystem::path& path,
                                                               const ClassTable& classes);
[[nodiscard]] std::unique_ptr<AnnotationSink> createWideMaskFolder(const std::filesystem::path& path,
                                                                   const ClassTable& classes);

}  // namespace overlook
