#include "tests/inference/datasets/data_folder.h"

#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "tests/inference/core/picture_bytes.h"

namespace overlook::test {

std::filesystem::path DataFolder::path(const std::string& name) const {
    return name.empty() ? m_folder.path() : m_folder.path() / pathFromUtf8(name);
}

void DataFolder::write(const std::string& name, const std::string& text) const {
    writeAtomically(path(name), text, Flush::Later);
}

void DataFolder::writePicture(const std::string& name, cv::Size size) const {
    const Bytes file = encoded(".png", colourfulRgb(size.width, size.height));
    writeAtomically(path(name), file.data(), file.size(), Flush::Later);
}

void DataFolder::writeMask(const std::string& name, const cv::Mat1b& mask) const {
    writeIndexedPng(path(name), mask);
}

std::vector<std::string> idsOf(const std::vector<Sample>& samples) {
    std::vector<std::string> ids;
    for (const Sample& sample : samples)
        ids.push_back(sample.id);
    return ids;
}

std::vector<std::string> sentencesOf(const DataProblems& problems) {
    std::vector<std::string> sentences;
    for (const DataProblem& problem : problems)
        sentences.emplace_back(problem.error.what());
    return sentences;
}

}  // namespace overlook::test
