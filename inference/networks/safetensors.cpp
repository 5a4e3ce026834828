#include "inference/networks/safetensors.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>
#include <utility>

#include "inference/core/byte_view.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/printable.h"
#include "inference/networks/tensor_types.h"

namespace overlook {

namespace {

using nlohmann::json;

constexpr std::size_t kLengthBytes = 8;
constexpr std::size_t kLongestHeader = 100'000'000;
constexpr const char* kMetadata = "__metadata__";

/// What the header says about one tensor; offsets count from the end of the header.
struct Entry {
    std::string name;
    const TensorType* type = nullptr;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

[[noreturn]] void throwBadHeader(const std::string& why) {
    throw Error(Error::Kind::BadModel,
                OVERLOOK_TEXT("Error",
                              "This is not a usable safetensors file: %1. Copy or download it again, or save it anew "
                              "with safetensors.torch.save_file(model.state_dict(), …)."),
                {why});
}

Entry entryOf(const std::string& name, const json& description) {
    Entry entry;
    entry.name = name;
    const std::string type = description.at("dtype").get<std::string>();
    entry.type = tensorTypeOfSafetensors(type);
    if (!entry.type)
        throwBadHeader("the numbers of " + printable(name) + " are of the unknown type " + printable(type));
    if (!description.at("shape").is_array())
        throwBadHeader("the shape of " + printable(name) + " is not a list");
    for (const json& size : description.at("shape"))
        entry.shape.push_back(size.is_number_unsigned() ? size.get<std::int64_t>() : -1);
    const json& offsets = description.at("data_offsets");
    if (offsets.size() != 2 || !offsets.at(0).is_number_unsigned() || !offsets.at(1).is_number_unsigned())
        throwBadHeader("the place of " + printable(name) + " is not two numbers");
    entry.begin = offsets.at(0).get<std::uint64_t>();
    entry.end = offsets.at(1).get<std::uint64_t>();
    return entry;
}

std::vector<Entry> entriesOf(const json& header) {
    if (!header.is_object())
        throwBadHeader("its header is not JSON");
    std::vector<Entry> entries;
    for (const auto& [name, description] : header.items()) {
        if (name == kMetadata)
            continue;
        try {
            entries.push_back(entryOf(name, description));
        } catch (const json::exception&) {
            throwBadHeader("type, shape or place of " + printable(name) + " are missing");
        }
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return std::pair(a.begin, a.end) < std::pair(b.begin, b.end); });
    return entries;
}

/// The tensors must lie one after the other and fill the rest of the file.
void checkPlaces(const std::vector<Entry>& entries, std::uint64_t size) {
    std::uint64_t next = 0;
    for (const Entry& entry : entries) {
        const auto count = countOf(entry.shape, *entry.type);
        if (!count || entry.end < entry.begin ||
            entry.end - entry.begin != static_cast<std::uint64_t>(*count * entry.type->bytes))
            throwBadHeader("shape and place of " + printable(entry.name) + " contradict each other");
        if (entry.begin != next)
            throwBadHeader("the numbers of " + printable(entry.name) + " do not follow those before them");
        next = entry.end;
    }
    if (next > size)
        throwBadHeader("it is cut off");
    if (next < size)
        throwBadHeader("there are bytes after the last tensor");
}

at::Tensor tensorOf(const Entry& entry, const ByteView& numbers) {
    const ByteView bytes = numbers.part(entry.begin, entry.end - entry.begin);
    at::Tensor tensor = at::empty(entry.shape, entry.type->type);
    if (bytes.size() > 0)
        std::memcpy(tensor.data_ptr(), bytes.begin(), bytes.size());
    return tensor;
}

std::string littleEndian(std::uint64_t value) {
    std::string bytes(kLengthBytes, '\0');
    for (std::size_t i = 0; i < kLengthBytes; ++i)
        bytes[i] = static_cast<char>(value >> 8 * i);
    return bytes;
}

}  // namespace

WeightsFile readSafetensors(const std::filesystem::path& path) {
    const auto bytes = readBytes(path);
    const ByteView file(bytes);
    if (file.size() < kLengthBytes)
        throwBadHeader("it is cut off");
    const std::uint64_t length = file.little(0, kLengthBytes);
    if (length > kLongestHeader || length > file.size() - kLengthBytes)
        throwBadHeader("its header is longer than the file");
    const auto entries = entriesOf(json::parse(file.text(kLengthBytes, length), nullptr, false));
    const ByteView numbers = file.part(kLengthBytes + length, file.size() - kLengthBytes - length);
    checkPlaces(entries, numbers.size());
    WeightsFile weights;
    for (const Entry& entry : entries)
        weights.tensors.push_back({entry.name, tensorOf(entry, numbers)});
    return weights;
}

std::string safetensorsBytes(const std::vector<NamedTensor>& tensors) {
    auto ordered = tensors;  // wide numbers first, so that all of them are aligned
    std::stable_sort(ordered.begin(), ordered.end(), [](const NamedTensor& a, const NamedTensor& b) {
        return a.value.element_size() > b.value.element_size();
    });
    json header;
    header[kMetadata]["format"] = "pt";  // other programs look for it
    std::string numbers;
    for (const auto& tensor : ordered) {
        const at::Tensor value = tensor.value.detach().cpu().contiguous();
        const std::size_t begin = numbers.size();
        numbers.append(static_cast<const char*>(value.data_ptr()), value.nbytes());
        header[tensor.name] = {{"dtype", tensorType(value.scalar_type())->safetensors},
                               {"shape", value.sizes().vec()},
                               {"data_offsets", {begin, numbers.size()}}};
    }
    std::string text = header.dump(-1, ' ', false, json::error_handler_t::replace);
    text.append((kLengthBytes - text.size() % kLengthBytes) % kLengthBytes, ' ');
    return littleEndian(text.size()) + text + numbers;
}

bool isSafetensorsBeginning(std::string_view beginning) {
    return beginning.size() > kLengthBytes && beginning[kLengthBytes] == '{' &&
           beginning.substr(4, 4) == std::string_view("\0\0\0\0", 4);
}

}  // namespace overlook
