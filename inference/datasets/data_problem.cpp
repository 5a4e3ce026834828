#include "inference/datasets/data_problem.h"

#include <algorithm>
#include <set>
#include <utility>

#include "inference/core/files.h"

namespace overlook {

namespace {

/// One problem speaks for itself; several are counted.
Error errorOf(const DataSet& set, const DataProblems& problems) {
    if (problems.size() == 1)
        return problems.front().error;
    return Error(Error::Kind::BadData,
                 OVERLOOK_TEXT("Error",
                               "The data set '%1' has %2 problems; the first one: %3 `overlook-engine data --json` "
                               "lists them all. Mend them, or leave the broken pictures out with --skip-broken."),
                 {utf8(set.root), std::to_string(problems.size()), problems.front().error.what()});
}

Error twinError(const Sample& first, const Sample& second) {
    const bool isExtension = first.picture.parent_path() == second.picture.parent_path() &&
                             first.picture.stem() == second.picture.stem() && first.picture != second.picture;
    if (isExtension)
        return Error(Error::Kind::BadData,
                     OVERLOOK_TEXT("Error", "'%1' and '%2' differ only in their extension. Rename one of them."),
                     {utf8(first.picture), utf8(second.picture)});
    return Error(Error::Kind::BadData,
                 OVERLOOK_TEXT("Error",
                               "'%1' and '%2' would both be called “%3”. Rename one of them, or remove the second "
                               "entry."),
                 {utf8(first.picture), utf8(second.picture), first.id});
}

template <typename Value, typename Predicate>
void eraseIf(std::vector<Value>& values, Predicate isUnwanted) {
    values.erase(std::remove_if(values.begin(), values.end(), isUnwanted), values.end());
}

}  // namespace

BrokenDataSet::BrokenDataSet(const DataSet& set, DataProblems problems)
    : Error(errorOf(set, problems)), m_problems(std::move(problems)) {}

void dropTwins(ReadDataSet& read) {
    auto& samples = read.set.samples;
    std::stable_sort(samples.begin(), samples.end(), [](const Sample& a, const Sample& b) { return a.id < b.id; });
    std::vector<Sample> different;
    for (Sample& sample : samples) {
        if (different.empty() || different.back().id != sample.id)
            different.push_back(std::move(sample));
        else
            read.problems.push_back({twinError(different.back(), sample)});
    }
    samples = std::move(different);
}

DataSet flawless(ReadDataSet read) {
    if (!read.problems.empty())
        throw Error(read.problems.front().error);
    return std::move(read.set);
}

DataSet withoutBroken(DataSet set, const DataProblems& problems) {
    std::set<std::string> broken;
    for (const DataProblem& problem : problems)
        broken.insert(problem.sample);
    eraseIf(set.samples, [&](const Sample& sample) { return broken.count(sample.id) > 0; });
    for (auto& [name, ids] : set.lists)
        eraseIf(ids, [&](const std::string& id) { return broken.count(id) > 0; });
    return set;
}

}  // namespace overlook
