#include "inference/datasets/data_set.h"

#define XXH_INLINE_ALL  // header only: nothing to link
#include <xxhash.h>

#include <algorithm>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/text_lines.h"

namespace overlook {

std::vector<std::size_t> DataSet::indicesOf(const std::string& list) const {
    const auto found = lists.find(list);
    if (found == lists.end()) {
        const std::string known = commaJoined(splitNames());
        throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "The data set '%1' has no list '%2'. It has: %3."),
                    {utf8(root), list, known.empty() ? "-" : known});
    }
    std::vector<std::size_t> indices;
    indices.reserve(found->second.size());
    for (const std::string& id : found->second)
        indices.push_back(static_cast<std::size_t>(find(id) - samples.data()));
    return indices;
}

std::vector<Sample> DataSet::split(const std::string& name) const {
    std::vector<Sample> members;
    for (const std::size_t index : indicesOf(name))
        members.push_back(samples[index]);
    return members;
}

std::vector<std::string> DataSet::splitNames() const {
    std::vector<std::string> names;
    for (const auto& [name, ids] : lists)
        names.push_back(name);
    return names;
}

const Sample* DataSet::find(const std::string& id) const {
    const auto found =
        std::lower_bound(samples.begin(), samples.end(), id,
                         [](const Sample& sample, const std::string& wanted) { return sample.id < wanted; });
    return found != samples.end() && found->id == id ? &*found : nullptr;
}

Sample* DataSet::find(const std::string& id) {
    return const_cast<Sample*>(static_cast<const DataSet&>(*this).find(id));
}

std::uint64_t sampleNumber(const std::string& id) {
    return XXH3_64bits(id.data(), id.size());
}

void listAllWhereNoneIs(DataSet& set) {
    if (set.lists.empty())
        for (const Sample& sample : set.samples)
            set.lists["train"].push_back(sample.id);
}

void finishDataSet(DataSet& set) {
    for (const auto& [name, ids] : set.lists)
        for (const std::string& id : ids)
            set.find(id)->splits.push_back(name);
}

}  // namespace overlook
