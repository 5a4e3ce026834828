#include "inference/training/learning_set.h"

#include <algorithm>
#include <functional>
#include <opencv2/imgproc.hpp>
#include <unordered_map>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/picture.h"
#include "inference/datasets/data_check.h"
#include "inference/datasets/errors_of.h"
#include "inference/datasets/sample_mask.h"
#include "inference/training/picture_cache.h"

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
        if (std::binary_search(labels.begin(), labels.end(), classes[output].id))
            outputs.push_back(static_cast<int>(output));
    return outputs;
}

/// Calls `work` with 0 … count - 1 on all cores; throws the first Error in this order.
void forEach(std::size_t count, const JobControl& job, const std::function<void(std::size_t)>& work) {
    const auto errors = errorsOf(count, [&](std::size_t i) {
        job.checkpoint();
        work(i);
    });
    for (const auto& error : errors)
        if (error)
            throw Error(*error);
}

}  // namespace

LearningSet::LearningSet(DataSet data, const std::string& split, const PictureStorage& storage, const JobControl& job)
    : m_data(std::move(data)) {
    takeClasses();
    addPictures(split);
    checkPictures(split);
    if (m_data.outputs.empty())  // otherwise the network, which knows its classes, answers where there is no label
        checkLabels(split);
    readSizes(storage, job);
    m_cache = std::make_unique<PictureCache>(m_pictures.size(), storage.bytes);
    fillCache(storage, job);
}

LearningSet::~LearningSet() = default;
LearningSet::LearningSet(LearningSet&&) noexcept = default;
LearningSet& LearningSet::operator=(LearningSet&&) noexcept = default;

void LearningSet::takeClasses() {
    for (const int id : m_data.outputs)
        m_classes.push_back(*m_data.classes.find(id));
    if (!m_classes.empty())
        return;
    for (const ClassEntry& entry : m_data.classes.entries())
        if (entry.id != 0)
            m_classes.push_back(entry);
    std::sort(m_classes.begin(), m_classes.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
}

void LearningSet::addPictures(const std::string& split) {
    std::unordered_map<std::size_t, std::size_t> places;
    const auto placeOf = [&](std::size_t index) {
        const Sample& sample = m_data.samples[index];
        const auto [place, isNew] = places.emplace(index, m_pictures.size());
        if (isNew)
            m_pictures.push_back({sample.id, sampleNumber(sample.id), sample.picture,
                                  outputsOf(sample.labels, m_classes), false, sample.hasMask(), index});
        return place->second;
    };
    for (const std::size_t index : m_data.indicesOf(split)) {
        m_training.push_back(placeOf(index));
        m_pictures[m_training.back()].isForTraining = true;
    }
    for (const std::string& name : m_data.splitNames()) {
        if (name == split)
            continue;
        for (const std::size_t index : m_data.indicesOf(name))
            m_testLists[name].push_back(placeOf(index));
    }
}

void LearningSet::checkPictures(const std::string& split) const {
    if (m_training.empty())
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error", "The list “%1” of the data set %2 names no picture. Choose another list."),
                    {split, utf8(m_data.root)});
}

void LearningSet::checkLabels(const std::string& split) const {
    const bool hasLabel = std::any_of(m_training.begin(), m_training.end(),
                                      [this](std::size_t index) { return !m_pictures[index].outputs.empty(); });
    if (!hasLabel)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "No picture of the list “%1” of the data set %2 has a label. Training needs "
                                  "Annotations/<picture>.xml or SegmentationClass/<picture>.png, for example for %3."),
                    {split, utf8(m_data.root), m_pictures[m_training.front()].id});
}

void LearningSet::readSizes(const PictureStorage& storage, const JobControl& job) {
    forEach(m_pictures.size(), job, [this](std::size_t i) {
        Sample& sample = m_data.samples[m_pictures[i].sample];
        if (sample.size.empty())
            sample.size = pictureSizeOf(sample.picture);
    });
    m_size = sampleOf(0).size;
    for (std::size_t i = 0; i < m_pictures.size(); ++i)
        if (sampleOf(i).size != sampleOf(0).size)
            m_size = {storage.sideWhenMixed, storage.sideWhenMixed};
    if (storage.side > 0)
        m_size = {storage.side, storage.side};
}

void LearningSet::fillCache(const PictureStorage& storage, const JobControl& job) const {
    constexpr std::size_t kBytesOfPixel = 3;
    const auto pixels = static_cast<std::size_t>(m_size.area());
    if (pixels * kBytesOfPixel * m_pictures.size() <= storage.bytes)
        forEach(m_pictures.size(), job, [this](std::size_t i) { (void)rgb(i); });
}

cv::Mat3b LearningSet::rgb(std::size_t index) const {
    return m_cache->get(index, [&] { return fitted(readPicture(m_pictures[index].picture).rgb, m_size); });
}

cv::Mat1b LearningSet::mask(std::size_t index) const {
    return maskOf(sampleOf(index));
}

std::vector<HintMask> LearningSet::hints(std::size_t index) const {
    return m_hints.of(m_pictures[index].id);
}

Placement LearningSet::placement(std::size_t index) const {
    const cv::Size picture = sampleOf(index).size;
    Placement placement;
    placement.picture = picture;
    placement.input = m_size;
    placement.scale = {double(m_size.width) / picture.width, double(m_size.height) / picture.height};
    return placement;
}

}  // namespace overlook
