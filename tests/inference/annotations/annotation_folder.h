#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "inference/annotations/annotation_format.h"
#include "tests/support/test_files.h"

namespace overlook::test {

/// Everything that a source says.
struct ReadAnnotations {
    std::vector<std::string> classes;  ///< "id name"
    std::vector<AnnotatedPicture> pictures;
    std::vector<std::string> problems;
};

[[nodiscard]] ReadAnnotations readAnnotations(const std::string& format, const std::filesystem::path& path,
                                              const PictureFolder& pictures = {});
void writeAnnotations(const std::string& format, const std::filesystem::path& path, const ClassTable& classes,
                      const std::vector<AnnotatedPicture>& pictures);

/// Contents of all files in a folder, by name.
[[nodiscard]] std::map<std::string, std::string> filesIn(const std::filesystem::path& folder);

/// Pictures with all kinds of shapes, and such with masks.
[[nodiscard]] std::vector<AnnotatedPicture> drawnPictures();
[[nodiscard]] std::vector<AnnotatedPicture> maskedPictures();
[[nodiscard]] ClassTable threeClasses();

/// A temporary folder with pictures of the names and sizes of the above.
class AnnotationFolder : public testing::Test {
 protected:
    AnnotationFolder();
    [[nodiscard]] std::filesystem::path path(const std::string& name) const { return m_folder / name; }
    [[nodiscard]] PictureFolder pictures() const { return PictureFolder(path("pictures")); }
    void write(const std::string& name, const std::string& text) const;

 private:
    TemporaryFolder m_folder;
};

}  // namespace overlook::test
