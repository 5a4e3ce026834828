#include "inference/training/learning_set.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/picture.h"

namespace overlook {

namespace {

cv::Mat3b fitted(const cv::Mat3b& picture, cv::Size size) {
    if (picture.size() == size)
        return picture;
    cv::Mat3b result;
    const bool isShrunk = picture.cols > size.width && picture.rows > size.height;
    cv::resize(picture, result, size, 0, 0, isShrunk ? cv::INTER_AREA : cv::INTER_LINEAR);
    return result;
}

std::vector<int> outputsOf(const std::vector<int>& labels, const std::vector<ClassEntry>& classes) {
    std::vector<int> outputs;
    for (std::size_t output = 0; output < classes.size(); ++output)
        if (std::find(labels.begin(), labels.end(), classes[output].id) != labels.end())
            outputs.push_back(static_cast<int>(output));
    return outputs;
}

}  // namespace

LearningSet::LearningSet(const DataSet& folder, const std::string& split, int sideWhenMixed, const JobControl& job) {
    for (const ClassEntry& entry : folder.classes.entries())
        if (entry.id != 0)
            m_classes.push_back(entry);
    std::sort(m_classes.begin(), m_classes.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    addPictures(folder, split);
    checkLabels(folder, split);
    readPictures(sideWhenMixed, job);
}

void LearningSet::addPictures(const DataSet& folder, const std::string& split) {
    std::map<std::string, std::size_t> indices;
    const auto indexOf = [&](const Sample& sample) {
        const auto [place, isNew] = indices.emplace(sample.id, m_pictures.size());
        if (isNew)
            m_pictures.push_back({sample.id, sample.picture, sample.mask, outputsOf(sample.labels, m_classes), false});
        return place->second;
    };
    for (const Sample& sample : folder.split(split)) {
        m_training.push_back(indexOf(sample));
        m_pictures[m_training.back()].isForTraining = true;
    }
    for (const std::string& name : folder.splitNames()) {
        if (name == split)
            continue;
        for (const Sample& sample : folder.split(name))
            m_testLists[name].push_back(indexOf(sample));
    }
}

void LearningSet::checkLabels(const DataSet& folder, const std::string& split) const {
    if (m_training.empty())
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error", "The list “%1” of the data set %2 names no picture. Choose another list."),
                    {split, utf8(folder.root)});
    const bool hasLabel = std::any_of(m_training.begin(), m_training.end(),
                                      [this](std::size_t index) { return !m_pictures[index].outputs.empty(); });
    if (!hasLabel)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "No picture of the list “%1” of the data set %2 has a label. Training needs "
                                  "Annotations/<picture>.xml or SegmentationClass/<picture>.png, for example for %3."),
                    {split, utf8(folder.root), m_pictures[m_training.front()].id});
}

void LearningSet::readPictures(int sideWhenMixed, const JobControl& job) {
    m_cache.resize(m_pictures.size());
    std::size_t bytes = 0;
    bool isMixed = false;
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        job.checkpoint();
        const cv::Mat3b picture = readPicture(m_pictures[i].picture).rgb;
        m_size = i == 0 ? picture.size() : m_size;
        isMixed = isMixed || picture.size() != m_size;
        const std::size_t needed = picture.total() * picture.elemSize();
        if (bytes + needed > kCacheBytes)
            continue;
        m_cache[i] = picture;
        bytes += needed;
    }
    if (!isMixed)
        return;
    m_size = {sideWhenMixed, sideWhenMixed};
    for (cv::Mat3b& picture : m_cache)
        if (!picture.empty())
            picture = fitted(picture, m_size);
}

cv::Mat3b LearningSet::rgb(std::size_t index) const {
    if (!m_cache[index].empty())
        return m_cache[index];
    return fitted(readPicture(m_pictures[index].picture).rgb, m_size);
}

cv::Mat1b LearningSet::mask(std::size_t index) const {
    const std::filesystem::path& path = m_pictures[index].mask;
    return path.empty() ? cv::Mat1b() : readIndexedPng(path);
}

}  // namespace overlook
