#include "inference/networks/checkpoint.h"

#include <torch/nn/module.h>
#include <torch/optim/optimizer.h>
#include <torch/optim/serialize.h>
#include <torch/serialize/archive.h>

#include <sstream>
#include <string>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/networks/capture.h"
#include "inference/networks/trainable_network.h"

namespace overlook {

namespace {

using Tensors = torch::OrderedDict<std::string, torch::Tensor>;
using StoredTensors = c10::Dict<std::string, torch::Tensor>;

constexpr const char* kParameters = "parameters";
constexpr const char* kBuffers = "buffers";
constexpr const char* kOptimizer = "optimizer";
constexpr const char* kEpoch = "epoch";

[[noreturn]] void throwNotACheckpoint(const std::filesystem::path& path) {
    throw Error(Error::Kind::BadModel,
                OVERLOOK_TEXT("Error",
                              "“%1” is not a complete checkpoint of a training run here. Choose another epoch, or "
                              "train again."),
                {utf8(path)});
}

c10::IValue stored(const Tensors& tensors) {
    StoredTensors dictionary;
    for (const auto& item : tensors)
        dictionary.insert(item.key(), item.value().detach().cpu());
    return dictionary;
}

torch::serialize::InputArchive readArchive(const std::filesystem::path& path) {
    const auto bytes = readBytes(path);
    torch::serialize::InputArchive archive;
    try {
        archive.load_from(reinterpret_cast<const char*>(bytes.data()), bytes.size(), torch::kCPU);
    } catch (const std::exception&) {
        throwNotACheckpoint(path);
    }
    return archive;
}

c10::IValue readEntry(torch::serialize::InputArchive& archive, const char* key, const std::filesystem::path& path) {
    c10::IValue value;
    if (!archive.try_read(key, value))
        throwNotACheckpoint(path);
    return value;
}

StoredTensors readTensors(torch::serialize::InputArchive& archive, const char* key, const std::filesystem::path& path) {
    const auto value = readEntry(archive, key, path);
    if (!value.isGenericDict())
        throwNotACheckpoint(path);
    return c10::impl::toTypedDict<std::string, torch::Tensor>(value.toGenericDict());
}

/// Refuses before anything is copied, so that a network is never half loaded.
void checkFit(const Tensors& wanted, const StoredTensors& found, const std::filesystem::path& path) {
    constexpr int kNamed = 3;
    std::string missing;
    int missingCount = 0;
    for (const auto& item : wanted) {
        const auto entry = found.find(item.key());
        if (entry == found.end()) {
            if (missingCount++ < kNamed)
                missing += (missing.empty() ? "" : ", ") + item.key();
        } else if (entry->value().sizes() != item.value().sizes()) {
            throw Error(Error::Kind::BadModel,
                        OVERLOOK_TEXT("Error",
                                      "“%1” does not fit this network: %2 has the shape %3, but %4 is needed. It was "
                                      "probably trained with other classes or another network."),
                        {utf8(path), item.key(), shapeText(entry->value().sizes()), shapeText(item.value().sizes())});
        }
    }
    if (missingCount > 0)
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "“%1” does not fit this network: %2 of its weights are missing, first of all %3. It "
                                  "was probably trained with another network."),
                    {utf8(path), std::to_string(missingCount), missing});
}

void copyInto(Tensors& wanted, const StoredTensors& found) {
    const torch::NoGradGuard noGraph;
    for (auto& item : wanted)
        item.value().copy_(found.at(item.key()));
}

void loadOptimizer(torch::serialize::InputArchive& archive, torch::optim::Optimizer& optimizer,
                   const std::filesystem::path& path) {
    torch::serialize::InputArchive state;
    if (!archive.try_read(kOptimizer, state))
        throwNotACheckpoint(path);
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
                    int epoch) {
    torch::serialize::OutputArchive archive;
    archive.write(kEpoch, c10::IValue(static_cast<std::int64_t>(epoch)));
    archive.write(kParameters, stored(network.module().named_parameters()));
    archive.write(kBuffers, stored(network.module().named_buffers()));
    torch::serialize::OutputArchive state(archive.compilation_unit());
    optimizer.save(state);
    archive.write(kOptimizer, state);
    std::ostringstream bytes;
    archive.save_to(bytes);
    writeAtomically(path, std::string_view(bytes.str()));
}

int loadCheckpoint(const std::filesystem::path& path, TrainableNetwork& network, torch::optim::Optimizer* optimizer) {
    auto archive = readArchive(path);
    const auto epoch = readEntry(archive, kEpoch, path);
    const auto parameters = readTensors(archive, kParameters, path);
    const auto buffers = readTensors(archive, kBuffers, path);
    if (!epoch.isInt())
        throwNotACheckpoint(path);
    auto wantedParameters = network.module().named_parameters();
    auto wantedBuffers = network.module().named_buffers();
    checkFit(wantedParameters, parameters, path);
    checkFit(wantedBuffers, buffers, path);
    if (optimizer)
        loadOptimizer(archive, *optimizer, path);
    copyInto(wantedParameters, parameters);
    copyInto(wantedBuffers, buffers);
    return static_cast<int>(epoch.toInt());
}

}  // namespace overlook
