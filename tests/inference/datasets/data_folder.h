#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "inference/datasets/data_problem.h"
#include "tests/support/test_files.h"

namespace overlook::test {

/// A temporary folder in which a test makes a data set.
class DataFolder : public testing::Test {
 protected:
    [[nodiscard]] std::filesystem::path path(const std::string& name = {}) const;
    void write(const std::string& name, const std::string& text) const;
    void writePicture(const std::string& name, cv::Size size = {4, 4}) const;
    void writeMask(const std::string& name, const cv::Mat1b& mask) const;

 private:
    TemporaryFolder m_folder;
};

[[nodiscard]] std::vector<std::string> idsOf(const std::vector<Sample>& samples);
/// The sentences of the problems.
[[nodiscard]] std::vector<std::string> sentencesOf(const DataProblems& problems);

}  // namespace overlook::test
