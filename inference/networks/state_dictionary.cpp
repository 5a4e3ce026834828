#include "inference/networks/state_dictionary.h"

#include <ATen/ops/as_strided.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/printable.h"
#include "inference/networks/tensor_types.h"

namespace overlook {

namespace {

using Index = PickleNode::Index;
using Kind = PickleNode::Kind;

constexpr const char* kOrderedDictionary = "collections.OrderedDict";
constexpr const char* kRebuildTensor = "torch._utils._rebuild_tensor_v2";
constexpr const char* kRebuildOldTensor = "torch._utils._rebuild_tensor";
constexpr const char* kRebuildParameter = "torch._utils._rebuild_parameter";
constexpr const char* kParameter = "torch.nn.parameter.Parameter";

/// What weights are made of, and plain values that training scripts like to keep beside them; those are left out.
bool isHarmless(const std::string& global) {
    static const std::set<std::string> names{kOrderedDictionary,
                                             kRebuildTensor,
                                             kRebuildOldTensor,
                                             kRebuildParameter,
                                             kParameter,
                                             "torch.Size",
                                             "torch.device",
                                             "collections.defaultdict",
                                             "argparse.Namespace",
                                             "_codecs.encode",
                                             "numpy.dtype",
                                             "numpy.ndarray",
                                             "numpy.core.multiarray.scalar",
                                             "numpy.core.multiarray._reconstruct",
                                             "numpy._core.multiarray.scalar",
                                             "numpy._core.multiarray._reconstruct"};
    return names.count(global) > 0 || tensorTypeOfStorage(global);
}

/// Keys under which training scripts keep the state dictionary, the most telling first.
const std::vector<std::string>& wrappingKeys() {
    static const std::vector<std::string> keys{"state_dict", "model_state_dict", "model", "net", "ema"};
    return keys;
}

[[noreturn]] void throwDamaged() {
    throw Error(Error::Kind::BadModel,
                OVERLOOK_TEXT("Error", "The weights in it are damaged. Copy or download the file again."));
}

/// Products and sums that say so when they do not fit.
std::int64_t checkedProduct(std::int64_t a, std::int64_t b) {
    std::int64_t result = 0;
    if (__builtin_mul_overflow(a, b, &result))
        throwDamaged();
    return result;
}
std::int64_t checkedSum(std::int64_t a, std::int64_t b) {
    std::int64_t result = 0;
    if (__builtin_add_overflow(a, b, &result))
        throwDamaged();
    return result;
}

/// Walks a pickle and builds the tensors in it.
class StateDictionaryReader {
 public:
    StateDictionaryReader(const Pickle& pickle, const StorageReader& readStorage, const std::filesystem::path& path)
        : m_pickle(pickle), m_readStorage(readStorage), m_path(path) {}

    WeightsFile read() {
        checkGlobals();
        Entries entries = entriesOf(m_pickle.root);
        for (const std::string* key = innerKey(entries); key; key = innerKey(entries)) {
            m_weights.notes.push_back(
                {OVERLOOK_TEXT("Warning", "The weights were taken from “%1” of the checkpoint."), {*key}});
            entries = entriesOf(valueOf(entries, *key));
            if (m_weights.notes.size() > kDeepestWrapping)
                throwDamaged();
        }
        addTensors(entries);
        return std::move(m_weights);
    }

 private:
    using Entries = std::vector<std::pair<Index, Index>>;
    static constexpr std::size_t kDeepestWrapping = 4;

    const PickleNode& node(Index index) const { return m_pickle.node(index); }

    void checkGlobals() const {
        const auto foreign = std::find_if(m_pickle.nodes.begin(), m_pickle.nodes.end(), [](const PickleNode& global) {
            return global.kind == Kind::Global && !isHarmless(global.text);
        });
        if (foreign == m_pickle.nodes.end())
            return;
        const bool isWhole =
            node(m_pickle.root).kind == Kind::Call && !isHarmless(node(node(m_pickle.root).callee).text);
        throw Error(
            Error::Kind::BadModel,
            isWhole ? OVERLOOK_TEXT("Error",
                                    "“%1” is a whole pickled Python object (it needs the class “%2”), not a state "
                                    "dictionary. In Python save model.state_dict() instead.")
                    : OVERLOOK_TEXT("Error",
                                    "“%1” holds more than weights: it needs “%2” of Python, which is not run here. In "
                                    "Python save model.state_dict() alone."),
            {utf8(m_path), printable(foreign->text)});
    }

    bool isCallOf(const PickleNode& call, const char* global) const {
        return call.kind == Kind::Call && node(call.callee).kind == Kind::Global && node(call.callee).text == global;
    }

    /// Keys and values of a dictionary of any kind; none for anything else.
    Entries entriesOf(Index index) const {
        const PickleNode& dictionary = node(index);
        Entries entries;
        if (dictionary.kind != Kind::Dictionary && !isCallOf(dictionary, kOrderedDictionary))
            return entries;
        if (dictionary.kind == Kind::Call)
            entries = pairsOf(dictionary.arguments);
        for (std::size_t i = 0; i + 1 < dictionary.parts.size(); i += 2)
            entries.emplace_back(dictionary.parts[i], dictionary.parts[i + 1]);
        return entries;
    }
    /// Python 2 hands OrderedDict a list of pairs.
    Entries pairsOf(Index arguments) const {
        Entries pairs;
        if (node(arguments).parts.size() != 1)
            return pairs;
        for (const Index pair : node(node(arguments).parts[0]).parts)
            if (node(pair).kind == Kind::Sequence && node(pair).parts.size() == 2)
                pairs.emplace_back(node(pair).parts[0], node(pair).parts[1]);
        return pairs;
    }
    Index valueOf(const Entries& entries, const std::string& key) const {
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) {
            return node(entry.first).kind == Kind::Text && node(entry.first).text == key;
        });
        return found == entries.end() ? 0 : found->second;
    }
    /// The key under which the dictionary keeps another one.
    const std::string* innerKey(const Entries& entries) const {
        for (const std::string& key : wrappingKeys())
            if (!entriesOf(valueOf(entries, key)).empty())
                return &key;
        return nullptr;
    }

    void addTensors(const Entries& entries) {
        std::vector<std::string> others;
        for (const auto& [key, value] : entries) {
            const std::string name = node(key).kind == Kind::Text ? node(key).text : std::string("?");
            if (isTensor(value) && m_names.insert(name).second)
                m_weights.tensors.push_back({name, tensorOf(value)});
            else if (!isTensor(value))
                others.push_back(printable(name));
        }
        if (m_weights.tensors.empty())
            throw Error(Error::Kind::BadModel,
                        OVERLOOK_TEXT("Error",
                                      "“%1” holds no state dictionary: none of its %2 entries (%3) is a tensor. In "
                                      "Python save model.state_dict()."),
                        {utf8(m_path), std::to_string(others.size()), firstNames(others)});
        if (!others.empty())
            m_weights.notes.push_back(
                {OVERLOOK_TEXT("Warning", "Entries of the file that are not weights were left out: %1."),
                 {firstNames(others)}});
    }

    bool isTensor(Index index) const {
        return isPlainTensor(node(index)) || isPlainTensor(node(insideParameter(index)));
    }
    bool isPlainTensor(const PickleNode& call) const {
        return isCallOf(call, kRebuildTensor) || isCallOf(call, kRebuildOldTensor);
    }
    /// The tensor that a parameter wraps; None for anything else.
    Index insideParameter(Index index) const {
        const PickleNode& call = node(index);
        const bool isParameter = isCallOf(call, kRebuildParameter) || isCallOf(call, kParameter);
        if (!isParameter || node(call.arguments).parts.empty())
            return 0;
        return node(call.arguments).parts[0];
    }

    at::Tensor tensorOf(Index index) {
        const PickleNode& call = isPlainTensor(node(index)) ? node(index) : node(insideParameter(index));
        const auto& arguments = node(call.arguments).parts;
        if (arguments.size() < 4)
            throwDamaged();
        const StorageClaim claim = storageClaim(m_pickle, node(arguments[0]));
        const std::int64_t offset = integerOf(arguments[1]);
        const auto sizes = integersOf(arguments[2]);
        const auto strides = integersOf(arguments[3]);
        const at::Tensor numbers = storage(claim);
        checkReach(numbers, {offset, sizes, strides}, *claim.type);
        return at::as_strided(numbers, sizes, strides, offset);
    }

    const at::Tensor& storage(const StorageClaim& claim) {
        const auto [found, isNew] = m_storages.try_emplace(claim.key);
        if (isNew)
            found->second = m_readStorage(claim);
        if (found->second.scalar_type() != claim.type->type)
            throwDamaged();
        return found->second;
    }

    struct Layout {
        std::int64_t offset;
        std::vector<std::int64_t> sizes;
        std::vector<std::int64_t> strides;
    };
    /// Every element must lie inside the block of numbers.
    static void checkReach(const at::Tensor& numbers, const Layout& layout, const TensorType& type) {
        const auto count = countOf(layout.sizes, type);
        if (!count || layout.sizes.size() != layout.strides.size() || layout.offset < 0)
            throwDamaged();
        std::int64_t end = checkedSum(layout.offset, 1);
        for (std::size_t i = 0; i < layout.sizes.size(); ++i) {
            if (layout.strides[i] < 0)
                throwDamaged();
            end = checkedSum(end, checkedProduct(layout.sizes[i] - 1, layout.strides[i]));
        }
        if (*count > 0 && end > numbers.numel())
            throwDamaged();
    }

    std::int64_t integerOf(Index index) const {
        if (node(index).kind != Kind::Integer)
            throwDamaged();
        return node(index).integer;
    }
    std::vector<std::int64_t> integersOf(Index index) const {
        if (node(index).kind != Kind::Sequence)
            throwDamaged();
        std::vector<std::int64_t> integers;
        for (const Index part : node(index).parts)
            integers.push_back(integerOf(part));
        return integers;
    }

    const Pickle& m_pickle;
    const StorageReader& m_readStorage;
    const std::filesystem::path& m_path;
    WeightsFile m_weights;
    std::set<std::string> m_names;
    std::map<std::string, at::Tensor> m_storages;
};

}  // namespace

StorageClaim storageClaim(const Pickle& pickle, const PickleNode& outside) {
    // ("storage", torch.FloatStorage, "0", "cpu", 9408), and in very old files a sixth part for a view.
    constexpr std::size_t kParts = 5;
    if (outside.kind != Kind::Outside)
        throwDamaged();
    const auto& parts = pickle.node(outside.arguments).parts;
    if (parts.size() < kParts || pickle.node(parts[2]).kind != Kind::Text ||
        pickle.node(parts[4]).kind != Kind::Integer)
        throwDamaged();
    if (parts.size() > kParts && pickle.node(parts[5]).kind != Kind::None)
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "These weights were saved by a very old PyTorch, with parts of tensors that share "
                                  "their numbers. Load and save them again with a newer one."));
    StorageClaim claim;
    claim.key = pickle.node(parts[2]).text;
    claim.type = tensorTypeOfStorage(pickle.node(parts[1]).text);
    claim.count = pickle.node(parts[4]).integer;
    if (!claim.type || !countOf({claim.count}, *claim.type))
        throwDamaged();
    return claim;
}

WeightsFile stateDictionary(const Pickle& pickle, const StorageReader& readStorage, const std::filesystem::path& path) {
    return StateDictionaryReader(pickle, readStorage, path).read();
}

}  // namespace overlook
