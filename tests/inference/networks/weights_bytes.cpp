#include "tests/inference/networks/weights_bytes.h"

#include <caffe2/serialize/inline_container.h>

#include <cstring>

namespace overlook::test {

std::string littleBytes(std::uint64_t value, int count) {
    std::string bytes;
    for (int i = 0; i < count; ++i)
        bytes += static_cast<char>(value >> 8 * i);
    return bytes;
}

std::string floatBytes(const std::vector<float>& values) {
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)};
}

std::string pickledText(const std::string& text) {
    return "X" + littleBytes(text.size(), 4) + text;
}

std::string pickledInteger(std::int64_t value) {
    return "\x8A\x08" + littleBytes(static_cast<std::uint64_t>(value), 8);
}

std::string pickledTuple(const std::vector<std::int64_t>& values) {
    std::string instructions = "(";
    for (const auto value : values)
        instructions += pickledInteger(value);
    return instructions + "t";
}

std::string pickledGlobal(const std::string& module, const std::string& name) {
    return "c" + module + "\n" + name + "\n";
}

std::string pickledDictionary(const std::vector<std::pair<std::string, std::string>>& entries) {
    std::string instructions = "}(";
    for (const auto& [key, value] : entries)
        instructions += pickledText(key) + value;
    return instructions + "u";
}

std::string pickledTensor(const PickledTensor& tensor) {
    const std::string numbers = "(" + pickledText("storage") + pickledGlobal("torch", tensor.storage) +
                                pickledText(tensor.key) + pickledText("cpu") + pickledInteger(tensor.count) + "tQ";
    const std::string hooks = pickledGlobal("collections", "OrderedDict") + ")R";
    return pickledGlobal("torch._utils", "_rebuild_tensor_v2") + "(" + numbers + pickledInteger(tensor.offset) +
           pickledTuple(tensor.sizes) + pickledTuple(tensor.strides) + "\x89" + hooks + "tR";
}

std::string torchZipOf(const std::string& value, const Blocks& blocks) {
    std::string file;
    caffe2::serialize::PyTorchStreamWriter archive([&](const void* bytes, std::size_t size) {
        file.append(static_cast<const char*>(bytes), size);
        return size;
    });
    const std::string pickle = "\x80\x02" + value + ".";
    archive.writeRecord("data.pkl", pickle.data(), pickle.size());
    for (const auto& [key, bytes] : blocks)
        archive.writeRecord("data/" + key, bytes.data(), bytes.size());
    archive.writeEndOfFile();
    return file;
}

std::string legacyTorchOf(const std::string& value, const Blocks& blocks) {
    const std::string start = "\x80\x02";
    std::string file = start + "\x8A\x0A\x6C\xFC\x9C\x46\xF9\x20\x6A\xA8\x50\x19." + start + "M\xE9\x03.";
    file += start + pickledDictionary({{"little_endian", "\x88"}}) + ".";
    file += start + value + ".";
    file += start + "](";
    for (const auto& block : blocks)
        file += pickledText(block.first);
    file += "e.";
    for (const auto& block : blocks)
        file += littleBytes(block.second.size() / sizeof(float), 8) + block.second;
    return file;
}

std::string pickledTwoViews() {
    return pickledDictionary({{"a", pickledTensor({{2, 3}, {3, 1}, 6})}, {"b", pickledTensor({{3, 2}, {1, 3}, 6})}});
}

Blocks sixNumbers() {
    return {{"0", floatBytes({0, 1, 2, 3, 4, 5})}};
}

}  // namespace overlook::test
