#include "inference/training/teaching_data.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/printable.h"
#include "inference/training/augmentation.h"
#include "inference/training/picture_batch.h"

namespace overlook {

namespace {

/// At most `count` of the ids, chosen by the seed; those of `first` before all others.
std::vector<std::string> chosen(std::vector<std::string> ids, std::size_t count, std::uint64_t seed,
                                const std::string& first = {}) {
    std::mt19937_64 random = generatorOf(seed, 0, 0);
    std::vector<std::string> drawn;
    for (const std::size_t place : shuffled(ids.size(), random))
        drawn.push_back(ids[place]);
    std::stable_partition(drawn.begin(), drawn.end(), [&](const std::string& id) { return id == first; });
    drawn.resize(std::min(count, drawn.size()));
    return drawn;
}

std::vector<std::string> withoutThose(const std::vector<std::string>& ids, const std::vector<std::string>& others) {
    const std::set<std::string> left(others.begin(), others.end());
    std::vector<std::string> rest;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(rest),
                 [&](const std::string& id) { return left.count(id) == 0; });
    return rest;
}

/// Brings every sample's own names of lists in line with the lists.
void renameSplits(DataSet& set) {
    for (Sample& sample : set.samples)
        sample.splits.clear();
    finishDataSet(set);
    auto& samples = set.samples;
    samples.erase(
        std::remove_if(samples.begin(), samples.end(), [](const Sample& sample) { return sample.splits.empty(); }),
        samples.end());
}

Sentence contradiction(const DataSet& set, const Sample& sample, int classId) {
    return {OVERLOOK_TEXT("Warning",
                          "“%1” is not labelled “%2”, but a hint says where to look for it. It was taken to show it; "
                          "remove the hint, or add the label, so that they agree."),
            {sample.id, set.classes.nameOf(classId)}};
}

/// Where somebody says that a class is to be looked at, it is in the picture. Returns what contradicts that.
std::vector<Sentence> addHintedLabels(DataSet& set, const HintFolder& hints) {
    std::vector<Sentence> contradictions;
    for (const std::string& id : hints.samples()) {
        Sample* sample = set.find(id);
        if (!sample)
            continue;
        std::set<int> labels(sample->labels.begin(), sample->labels.end());
        for (const HintMask& hint : hints.of(id))
            if (cv::countNonZero(hint.pixels == HintMask::kLook) > 0 && labels.insert(hint.classId).second &&
                !sample->labels.empty())
                contradictions.push_back(contradiction(set, *sample, hint.classId));
        sample->labels.assign(labels.begin(), labels.end());
    }
    return contradictions;
}

}  // namespace

void listForTeaching(DataSet& set, const std::string& list) {
    if (set.lists.count(list) > 0)
        return;
    std::vector<std::string> all;
    for (const Sample& sample : set.samples)
        if (!sample.splits.empty())
            all.push_back(sample.id);
    set.lists = {{list, all}};
}

std::vector<Sentence> chooseTeachingPictures(DataSet& set, const HintFolder& hints, const Train& request) {
    const auto seed = static_cast<std::uint64_t>(request.seed);
    const TeachingParameters& wanted = request.teaching;
    const std::vector<std::string> hinted = hints.samples();
    const std::vector<std::string> others = withoutThose(set.lists.at(request.split), hinted);
    const std::vector<std::string> replayed =
        chosen(others, static_cast<std::size_t>(std::max(0, wanted.replay)), seed, wanted.look);
    const auto heldOut = static_cast<std::size_t>(std::max(0, wanted.heldOut));
    if (set.lists.size() == 1)
        set.lists[kHeldOutList] = chosen(withoutThose(others, replayed), heldOut, seed);
    else
        for (auto& [name, ids] : set.lists)
            if (name != request.split)
                ids = chosen(withoutThose(ids, hinted), heldOut, seed, wanted.look);
    auto& learnt = set.lists.at(request.split) = hinted;
    learnt.insert(learnt.end(), replayed.begin(), replayed.end());
    for (auto& [name, ids] : set.lists)
        std::sort(ids.begin(), ids.end());
    renameSplits(set);
    return addHintedLabels(set, hints);
}

void takeNetworkClasses(DataSet& set, const HintFolder& hints, const std::vector<std::string>& classes) {
    std::vector<std::string> unknown;
    const std::set<std::string> names(classes.begin(), classes.end());
    for (const int id : hints.classIds())
        if (names.count(set.classes.nameOf(id)) == 0)
            unknown.push_back(set.classes.nameOf(id));
    if (!unknown.empty())
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "There are hints for classes that the model does not have: %1. It has %2. Rename the "
                                  "class of the project, or remove these hints."),
                    {firstNames(unknown), firstNames(classes)});
    ClassTable table;
    std::set<int> kept;
    int unused = 0;
    for (const ClassEntry& entry : set.classes.entries())
        unused = std::max(unused, entry.id);
    if (const ClassEntry* background = set.classes.find(0))
        table.add(*background);
    for (const std::string& name : classes) {
        const auto known = std::find_if(set.classes.entries().begin(), set.classes.entries().end(),
                                        [&](const ClassEntry& entry) { return entry.id != 0 && entry.name == name; });
        const bool isKnown = known != set.classes.entries().end() && kept.count(known->id) == 0;
        table.add(isKnown ? *known : ClassEntry{++unused, name, 0});
        set.outputs.push_back(table.entries().back().id);
        kept.insert(table.entries().back().id);
    }
    set.classes = table;
    for (Sample& sample : set.samples)
        sample.labels.erase(std::remove_if(sample.labels.begin(), sample.labels.end(),
                                           [&](int label) { return kept.count(label) == 0; }),
                            sample.labels.end());
}

}  // namespace overlook
