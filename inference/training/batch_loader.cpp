#include "inference/training/batch_loader.h"

#include <ATen/Functions.h>

#include <algorithm>

#include "inference/training/learning_set.h"
#include "inference/training/picture_batch.h"

namespace overlook {

BatchLoader::BatchLoader(const LearningSet& set, const ModelCard& card, std::size_t batchSize, std::mt19937_64 random)
    : m_set(set), m_card(card), m_batchSize(batchSize), m_random(random) {
    m_order = shuffled(set.trainingPictures().size(), m_random);
    startPreparing();
}

BatchLoader::~BatchLoader() {
    if (m_coming.valid())
        m_coming.wait();  // it uses this object
}

std::size_t BatchLoader::batchCount() const {
    return (m_order.size() + m_batchSize - 1) / m_batchSize;
}

std::optional<LearningBatch> BatchLoader::next() {
    if (!m_coming.valid())
        return std::nullopt;
    LearningBatch batch = m_coming.get();
    startPreparing();
    return batch;
}

void BatchLoader::startPreparing() {
    if (m_started >= m_order.size())
        return;
    m_coming = std::async(std::launch::async, [this, first = m_started] { return prepare(first); });
    m_started += m_batchSize;
}

LearningBatch BatchLoader::prepare(std::size_t first) {
    const std::size_t end = std::min(m_order.size(), first + m_batchSize);
    std::vector<cv::Mat3b> pictures;
    LearningBatch batch;
    batch.count = end - first;
    batch.targets = at::zeros(
        {static_cast<std::int64_t>(batch.count), static_cast<std::int64_t>(m_set.classes().size())}, at::kFloat);
    auto targets = batch.targets.accessor<float, 2>();
    for (std::size_t i = first; i < end; ++i) {
        const std::size_t picture = m_set.trainingPictures()[m_order[i]];
        pictures.push_back(augmented(m_set.rgb(picture), m_random));
        batch.pictures.push_back(picture);
        for (const int output : m_set.pictures()[picture].outputs)
            targets[static_cast<std::int64_t>(i - first)][output] = 1;
    }
    batch.input = pictureBatch(pictures, m_card);
    return batch;
}

}  // namespace overlook
