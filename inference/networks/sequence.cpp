#include "inference/networks/sequence.h"

#include <utility>

namespace overlook {

Sequence::Sequence(ModuleTree& tree, std::string group, int first)
    : m_tree(tree), m_group(std::move(group)), m_next(first) {
    m_tree.addGroup(m_group, "Sequential");
}

Sequence& Sequence::convolution(const Convolution& convolution) {
    m_tree.addConvolution(nextName(), convolution);
    return *this;
}

Sequence& Sequence::batchNorm(int channels) {
    m_tree.addBatchNorm(nextName(), channels);
    return *this;
}

Sequence& Sequence::relu() {
    m_tree.addRelu(nextName());
    return *this;
}

Sequence& Sequence::relu6() {
    m_tree.addRelu6(nextName());
    return *this;
}

Sequence& Sequence::maxPooling(const MaxPooling& pooling) {
    m_tree.addMaxPooling(nextName(), pooling);
    return *this;
}

Sequence& Sequence::dropout(double probability) {
    m_tree.addDropout(nextName(), probability);
    return *this;
}

Sequence& Sequence::channelDropout(double probability) {
    m_tree.addChannelDropout(nextName(), probability);
    return *this;
}

Sequence& Sequence::classifier(const Convolution& convolution) {
    m_tree.addClassifier(nextName(), convolution);
    return *this;
}

Sequence& Sequence::normalisedConvolution(const Convolution& convolution) {
    return this->convolution(convolution).batchNorm(convolution.to).relu();
}

std::string Sequence::nextName() {
    return m_group + "." + std::to_string(m_next++);
}

}  // namespace overlook
