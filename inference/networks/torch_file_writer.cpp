#include <caffe2/serialize/inline_container.h>

#include <cstdint>
#include <limits>

#include "inference/core/pickle_ops.h"
#include "inference/networks/tensor_types.h"
#include "inference/networks/torch_file.h"

namespace overlook {

namespace {

/// Writes pickles of protocol 2, as far as a state dictionary needs.
class PickleWriter {
 public:
    PickleWriter& op(PickleOp instruction) {
        m_bytes += static_cast<char>(instruction);
        return *this;
    }
    PickleWriter& global(const std::string& module, const std::string& name) {
        op(PickleOp::GlobalName);
        m_bytes += module + "\n" + name + "\n";
        return *this;
    }
    PickleWriter& text(const std::string& value) {
        op(PickleOp::BinUnicode);
        return little(value.size(), 4).bytes(value);
    }
    PickleWriter& integer(std::int64_t value) {
        if (value >= 0 && value <= std::numeric_limits<std::int32_t>::max())
            return op(PickleOp::BinInt).little(static_cast<std::uint64_t>(value), 4);
        return op(PickleOp::Long1).little(8, 1).little(static_cast<std::uint64_t>(value), 8);
    }
    PickleWriter& integers(at::IntArrayRef values) {
        op(PickleOp::Mark);
        for (const std::int64_t value : values)
            integer(value);
        return op(PickleOp::TupleOfMark);
    }
    PickleWriter& little(std::uint64_t value, int count) {
        for (int i = 0; i < count; ++i)
            m_bytes += static_cast<char>(value >> 8 * i);
        return *this;
    }
    PickleWriter& bytes(const std::string& value) {
        m_bytes += value;
        return *this;
    }
    [[nodiscard]] const std::string& written() const { return m_bytes; }

 private:
    std::string m_bytes;
};

/// torch._utils._rebuild_tensor_v2(storage, 0, sizes, strides, False, OrderedDict())
void writeTensor(PickleWriter& pickle, const at::Tensor& tensor, const std::string& key) {
    const std::string storage = tensorType(tensor.scalar_type())->storage;
    const auto dot = storage.find('.');
    pickle.global("torch._utils", "_rebuild_tensor_v2").op(PickleOp::Mark);
    pickle.op(PickleOp::Mark).text("storage").global(storage.substr(0, dot), storage.substr(dot + 1));
    pickle.text(key).text("cpu").integer(tensor.numel()).op(PickleOp::TupleOfMark).op(PickleOp::BinPersistentId);
    pickle.integer(0).integers(tensor.sizes()).integers(tensor.strides()).op(PickleOp::NewFalse);
    pickle.global("collections", "OrderedDict").op(PickleOp::EmptyTuple).op(PickleOp::Reduce);
    pickle.op(PickleOp::TupleOfMark).op(PickleOp::Reduce);
}

}  // namespace

std::string torchBytes(const std::vector<NamedTensor>& tensors, const TorchRecords& records) {
    std::string file;
    caffe2::serialize::PyTorchStreamWriter archive([&](const void* bytes, std::size_t size) {
        file.append(static_cast<const char*>(bytes), size);
        return size;
    });
    PickleWriter pickle;
    pickle.op(PickleOp::Protocol).little(2, 1).op(PickleOp::EmptyDictionary).op(PickleOp::Mark);
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const std::string key = std::to_string(i);
        const at::Tensor value = tensors[i].value.detach().cpu().contiguous();
        pickle.text(tensors[i].name);
        writeTensor(pickle, value, key);
        archive.writeRecord("data/" + key, value.data_ptr(), value.nbytes());
    }
    pickle.op(PickleOp::SetItems).op(PickleOp::Stop);
    archive.writeRecord("data.pkl", pickle.written().data(), pickle.written().size());
    for (const auto& [name, bytes] : records)
        archive.writeRecord(name, bytes.data(), bytes.size());
    archive.writeEndOfFile();
    return file;
}

}  // namespace overlook
