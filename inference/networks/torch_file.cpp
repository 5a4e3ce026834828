#include "inference/networks/torch_file.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <map>

#include "inference/core/byte_view.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/pickle.h"
#include "inference/networks/state_dictionary.h"
#include "inference/networks/tensor_types.h"
#include "inference/networks/zip_archive.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPickleMember = "/data.pkl";
constexpr std::uint64_t kLongestPickle = std::uint64_t{256} << 20;

/// A pickle of the number 0x1950a86a20f9469cfc6c, little-endian.
constexpr std::string_view kLegacyMagic("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);

[[noreturn]] void throwDamaged() {
    throw Error(Error::Kind::BadModel,
                OVERLOOK_TEXT("Error", "The file is cut off or damaged. Copy or download it again."));
}

[[noreturn]] void throwBigEndian() {
    throw Error(Error::Kind::BadModel,
                OVERLOOK_TEXT("Error",
                              "The numbers in it are in the byte order of another kind of processor. Load and save it "
                              "again on this kind."));
}

/// The folder that all members are in, or nothing when there is no pickle of torch.save.
std::optional<std::string> topFolder(const ZipArchive& archive) {
    for (const std::string& name : archive.names()) {
        const auto slash = name.find('/');
        if (slash != std::string::npos && std::string_view(name).substr(slash) == kPickleMember)
            return name.substr(0, slash);
    }
    return std::nullopt;
}

std::string textMember(const ZipArchive& archive, const std::string& name, std::uint64_t longest) {
    const std::uint64_t size = archive.sizeOf(name);
    if (size > longest)
        throwDamaged();
    std::string text(size, '\0');
    archive.read(name, text.data(), size);
    return text;
}

void checkByteOrder(const ZipArchive& archive, const std::string& folder) {
    constexpr std::uint64_t kLongest = 16;
    const std::string name = folder + "/byteorder";
    if (archive.has(name) && textMember(archive, name, kLongest).rfind("big", 0) == 0)
        throwBigEndian();
}

at::Tensor storageFromZip(const ZipArchive& archive, const std::string& folder, const StorageClaim& claim) {
    const std::string name = folder + "/data/" + claim.key;
    const auto size = static_cast<std::uint64_t>(claim.count * claim.type->bytes);
    if (archive.sizeOf(name) != size)
        throwDamaged();
    at::Tensor numbers = at::empty({claim.count}, claim.type->type);
    archive.read(name, numbers.data_ptr(), size);
    return numbers;
}

/// The blocks of numbers of a legacy file: all behind the pickles, each with its length before it.
class LegacyStorages {
 public:
    LegacyStorages(const ByteView& file, const Pickle& weights, const Pickle& keys) : m_file(file) {
        std::map<std::string, StorageClaim> claims;
        for (const PickleNode& node : weights.nodes)
            if (node.kind == PickleNode::Kind::Outside) {
                const auto claim = storageClaim(weights, node);
                claims.emplace(claim.key, claim);
            }
        std::size_t at = keys.end;
        for (const auto key : keys.node(keys.root).parts) {
            const auto claim = claims.find(keys.node(key).text);
            if (claim == claims.end())
                throwDamaged();
            at = place(claim->second, at);
        }
    }

    at::Tensor read(const StorageClaim& claim) const {
        const auto found = m_places.find(claim.key);
        if (found == m_places.end())
            throwDamaged();
        const ByteView& bytes = found->second;
        at::Tensor numbers = at::empty({static_cast<std::int64_t>(bytes.size()) / claim.type->bytes}, claim.type->type);
        if (bytes.size() > 0)
            std::memcpy(numbers.data_ptr(), bytes.begin(), bytes.size());
        return numbers;
    }

 private:
    /// Notes where the block is that starts at `at`; returns where it ends.
    std::size_t place(const StorageClaim& claim, std::size_t at) {
        constexpr std::size_t kLengthBytes = 8;
        if (m_file.little(at, kLengthBytes) != static_cast<std::uint64_t>(claim.count))
            throwDamaged();
        const auto size = static_cast<std::size_t>(claim.count * claim.type->bytes);
        m_places[claim.key] = m_file.part(at + kLengthBytes, size);
        return at + kLengthBytes + size;
    }

    ByteView m_file;
    std::map<std::string, ByteView> m_places;
};

/// The third pickle of a legacy file describes the machine that wrote it.
void checkByteOrder(const Pickle& machine) {
    const auto& parts = machine.node(machine.root).parts;
    for (std::size_t i = 0; i + 1 < parts.size(); i += 2)
        if (machine.node(parts[i]).text == "little_endian" && machine.node(parts[i + 1]).integer == 0)
            throwBigEndian();
}

}  // namespace

bool isZipBeginning(std::string_view beginning) {
    return beginning.substr(0, 2) == "PK";
}

bool isLegacyTorchBeginning(std::string_view beginning) {
    return beginning.substr(0, kLegacyMagic.size()) == kLegacyMagic;
}

bool isTorchZipWithoutCode(const fs::path& path) {
    try {
        const ZipArchive archive(path);
        const auto folder = topFolder(archive);
        return folder && !archive.has(*folder + "/constants.pkl");
    } catch (const Error&) {
        return false;
    }
}

WeightsFile readTorchZip(const fs::path& path) {
    const ZipArchive archive(path);
    const auto folder = topFolder(archive);
    if (!folder)
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "“%1” is a zip file, but not one of PyTorch. Choose a file that "
                                  "torch.save(model.state_dict(), …) wrote."),
                    {utf8(path)});
    checkByteOrder(archive, *folder);
    const std::string bytes = textMember(archive, *folder + std::string(kPickleMember), kLongestPickle);
    const ByteView view(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    return stateDictionary(
        readPickle(view), [&](const StorageClaim& claim) { return storageFromZip(archive, *folder, claim); }, path);
}

std::optional<std::string> torchRecord(const fs::path& path, const std::string& name) {
    const ZipArchive archive(path);
    const auto folder = topFolder(archive);
    const std::string member = folder.value_or("") + "/" + name;
    if (!folder || !archive.has(member))
        return std::nullopt;
    return textMember(archive, member, std::numeric_limits<std::uint64_t>::max());
}

WeightsFile readLegacyTorch(const fs::path& path) {
    const auto bytes = readBytes(path);
    const ByteView file(bytes);
    const Pickle version = readPickle(file, kLegacyMagic.size());
    const Pickle machine = readPickle(file, version.end);
    checkByteOrder(machine);
    const Pickle weights = readPickle(file, machine.end);
    const Pickle keys = readPickle(file, weights.end);
    try {
        const LegacyStorages storages(file, weights, keys);
        return stateDictionary(
            weights, [&](const StorageClaim& claim) { return storages.read(claim); }, path);
    } catch (const std::out_of_range&) {
        throwDamaged();
    }
}

}  // namespace overlook
