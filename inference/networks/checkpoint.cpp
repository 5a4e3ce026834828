#include "inference/networks/checkpoint.h"

#include <torch/nn/module.h>
#include <torch/optim/optimizer.h>
#include <torch/optim/serialize.h>
#include <torch/serialize/archive.h>

#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "inference/core/csv.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/networks/capture.h"
#include "inference/networks/torch_file.h"
#include "inference/networks/trainable_network.h"

namespace overlook {

namespace {

using Tensors = torch::OrderedDict<std::string, torch::Tensor>;

constexpr const char* kOptimizer = "optimizer";
constexpr const char* kEpoch = "epoch";

/// What a file holds.
struct Checkpoint {
    std::map<std::string, at::Tensor> tensors;
    int epoch = 0;
    torch::serialize::InputArchive optimizer;
};

[[noreturn]] void throwNotACheckpoint(const std::filesystem::path& path) {
    throw Error(Error::Kind::BadModel,
                OVERLOOK_TEXT("Error",
                              "“%1” is not a complete checkpoint of a training run here. Choose another epoch, or "
                              "train again."),
                {utf8(path)});
}

void addTensors(const Tensors& tensors, std::vector<NamedTensor>& stored) {
    for (const auto& item : tensors)
        stored.push_back({item.key(), item.value().detach()});
}

void loadFrom(std::string_view bytes, torch::serialize::InputArchive& archive) {
    archive.load_from(bytes.data(), bytes.size(), torch::kCPU);
}

Checkpoint readPlain(const std::filesystem::path& path) {
    const auto epoch = torchRecord(path, kEpoch);
    const auto optimizer = torchRecord(path, kOptimizer);
    Checkpoint checkpoint;
    if (!epoch || !optimizer || !parseNumber(*epoch, checkpoint.epoch))
        throwNotACheckpoint(path);
    for (auto& tensor : readWeightsAsNamed(path).tensors)
        checkpoint.tensors[tensor.name] = std::move(tensor.value);
    loadFrom(*optimizer, checkpoint.optimizer);
    return checkpoint;
}

c10::IValue readEntry(torch::serialize::InputArchive& archive, const char* key, const std::filesystem::path& path) {
    c10::IValue value;
    if (!archive.try_read(key, value))
        throwNotACheckpoint(path);
    return value;
}

/// In the form of TorchScript, which was written before.
Checkpoint readScripted(const std::filesystem::path& path) {
    const auto bytes = readBytes(path);
    torch::serialize::InputArchive archive;
    loadFrom({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, archive);
    Checkpoint checkpoint;
    for (const char* part : {"parameters", "buffers"})
        for (const auto& entry : readEntry(archive, part, path).toGenericDict())
            checkpoint.tensors[entry.key().toStringRef()] = entry.value().toTensor();
    checkpoint.epoch = static_cast<int>(readEntry(archive, kEpoch, path).toInt());
    if (!archive.try_read(kOptimizer, checkpoint.optimizer))
        throwNotACheckpoint(path);
    return checkpoint;
}

Checkpoint readCheckpoint(const std::filesystem::path& path) {
    try {
        return isTorchZipWithoutCode(path) ? readPlain(path) : readScripted(path);
    } catch (const Error&) {
        throw;
    } catch (const std::exception&) {
        throwNotACheckpoint(path);
    }
}

/// Refuses before anything is copied, so that a network is never half loaded.
void checkFit(const Tensors& wanted, const std::map<std::string, at::Tensor>& found,
              const std::filesystem::path& path) {
    constexpr int kNamed = 3;
    std::string missing;
    int missingCount = 0;
    for (const auto& item : wanted) {
        const auto entry = found.find(item.key());
        if (entry == found.end()) {
            if (missingCount++ < kNamed)
                missing += (missing.empty() ? "" : ", ") + item.key();
        } else if (entry->second.sizes() != item.value().sizes()) {
            throw Error(Error::Kind::BadModel,
                        OVERLOOK_TEXT("Error",
                                      "“%1” does not fit this network: %2 has the shape %3, but %4 is needed. It was "
                                      "probably trained with other classes or another network."),
                        {utf8(path), item.key(), shapeText(entry->second.sizes()), shapeText(item.value().sizes())});
        }
    }
    if (missingCount > 0)
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "“%1” does not fit this network: %2 of its weights are missing, first of all %3. It "
                                  "was probably trained with another network."),
                    {utf8(path), std::to_string(missingCount), missing});
}

void copyInto(Tensors& wanted, const std::map<std::string, at::Tensor>& found) {
    const torch::NoGradGuard noGraph;
    for (auto& item : wanted)
        item.value().copy_(found.at(item.key()));
}

void loadOptimizer(torch::serialize::InputArchive& state, torch::optim::Optimizer& optimizer,
                   const std::filesystem::path& path) {
    try {
        optimizer.load(state);
    } catch (const std::exception&) {
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "“%1” was written by a training run with another optimiser, so it cannot be "
                                  "continued. Train from the start."),
                    {utf8(path)});
    }
}

}  // namespace

void saveCheckpoint(const std::filesystem::path& path, TrainableNetwork& network, torch::optim::Optimizer& optimizer,
                    int epoch, TorchRecords more) {
    std::vector<NamedTensor> tensors;
    addTensors(network.module().named_parameters(), tensors);
    addTensors(network.module().named_buffers(), tensors);
    torch::serialize::OutputArchive archive;
    optimizer.save(archive);
    std::ostringstream state;
    archive.save_to(state);
    more[kEpoch] = std::to_string(epoch);
    more[kOptimizer] = state.str();
    writeAtomically(path, std::string_view(torchBytes(tensors, more)));
}

int loadCheckpoint(const std::filesystem::path& path, TrainableNetwork& network, torch::optim::Optimizer* optimizer) {
    auto checkpoint = readCheckpoint(path);
    auto wantedParameters = network.module().named_parameters();
    auto wantedBuffers = network.module().named_buffers();
    checkFit(wantedParameters, checkpoint.tensors, path);
    checkFit(wantedBuffers, checkpoint.tensors, path);
    if (optimizer)
        loadOptimizer(checkpoint.optimizer, *optimizer, path);
    copyInto(wantedParameters, checkpoint.tensors);
    copyInto(wantedBuffers, checkpoint.tensors);
    return checkpoint.epoch;
}

}  // namespace overlook
