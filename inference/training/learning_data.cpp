#include "inference/training/learning_data.h"

#include <algorithm>
#include <string>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/data_check.h"
#include "inference/datasets/project_data_set.h"
#include "inference/datasets/read_data_set.h"
#include "inference/training/augmentation.h"
#include "inference/training/teaching_data.h"

namespace overlook {

namespace {

/// The samples that are in a list, and what is wrong with them or with the set itself.
ReadDataSet onlyListed(ReadDataSet read) {
    auto& samples = read.set.samples;
    samples.erase(
        std::remove_if(samples.begin(), samples.end(), [](const Sample& sample) { return sample.splits.empty(); }),
        samples.end());
    auto& problems = read.problems;
    problems.erase(std::remove_if(problems.begin(), problems.end(),
                                  [&](const DataProblem& problem) {
                                      return !problem.sample.empty() && !read.set.find(problem.sample);
                                  }),
                   problems.end());
    return read;
}

std::vector<int> classIdsOf(const std::vector<std::string>& names, const DataSet& set) {
    std::vector<int> ids;
    for (const std::string& name : names) {
        const auto id = set.classes.idOf(name);
        if (!id)
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "The data set '%1' has no class “%2” to take hints for."),
                        {utf8(set.root), name});
        ids.push_back(*id);
    }
    return ids;
}

Error noHints(const std::string& source, const std::string& list) {
    if (isProjectDataSet(pathFromUtf8(source)))
        return Error(Error::Kind::BadData,
                     OVERLOOK_TEXT("Error",
                                   "The project '%1' has no hint for a picture of the list “%2”. Draw some, or name a "
                                   "folder of hints with --hints."),
                     {source, list});
    return Error(Error::Kind::BadData,
                 OVERLOOK_TEXT("Error",
                               "The folder of hints '%1' has none for a picture of the list “%2”. Its files are "
                               "<class>/<picture>.png or <picture>.png."),
                 {source, list});
}

/// Where the hints are: a folder, or the project that is learnt from; empty = nowhere.
std::string hintSourceOf(const Train& request) {
    if (!request.dataParameters.hints.empty() || !isProjectDataSet(pathFromUtf8(request.data)))
        return request.dataParameters.hints;
    return trainingMethodEntry(request.method).needs.hints ? request.data : "";
}

/// Somebody who teaches draws on any picture.
std::vector<std::string> allListed(const DataSet& set) {
    std::vector<std::string> ids;
    for (const Sample& sample : set.samples)
        ids.push_back(sample.id);
    return ids;
}

HintFolder hintsFor(const Train& request, ReadDataSet& read) {
    const DataParameters& wanted = request.dataParameters;
    const std::string source = hintSourceOf(request);
    if (source.empty() && trainingMethodEntry(request.method).needs.hints)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The training method “%1” learns from hints, but no folder of hints was named. Name "
                                  "one with --hints, or choose “classify”."),
                    {request.method});
    if (source.empty())
        return {};
    HintFolder hints = readHints(pathFromUtf8(source), read.set, read.problems);
    std::vector<std::string> pictures =
        request.teaching.isTeaching ? allListed(read.set) : read.set.lists.at(request.split);
    for (const std::string& left : request.teaching.withoutHints)
        pictures.erase(std::remove(pictures.begin(), pictures.end(), left), pictures.end());
    hints = hints.of(pictures);
    if (!wanted.hintClasses.empty())
        hints = hints.forClasses(classIdsOf(wanted.hintClasses, read.set));
    if (wanted.hintCount >= 0)
        hints = hints.chosen(static_cast<std::size_t>(wanted.hintCount), static_cast<std::uint64_t>(request.seed));
    if (hints.isEmpty() && wanted.hintCount != 0 && read.problems.empty())
        throw noHints(source, request.split);
    return hints;
}

bool areSizesKnown(const DataSet& set) {
    return std::none_of(set.samples.begin(), set.samples.end(),
                        [](const Sample& sample) { return sample.size.empty(); });
}

/// Reads the hints, leaves the pictures that a teaching needs, and checks those: a project knows the sizes of its
/// pictures, so the files of all others are not looked at.
HintFolder takeTaughtPart(const Train& request, ReadDataSet& read, const JobControl& job,
                          std::vector<Sentence>& warnings) {
    const bool isCheckedLater = areSizesKnown(read.set);
    if (!isCheckedLater)
        checkFiles(read, CheckDepth::Headers, job);
    const HintFolder hints = hintsFor(request, read);
    if (!request.teaching.classes.empty())
        takeNetworkClasses(read.set, hints, request.teaching.classes);
    warnings = chooseTeachingPictures(read.set, hints, request);
    read = onlyListed(std::move(read));
    if (isCheckedLater)
        checkFiles(read, CheckDepth::Headers, job);
    return hints;
}

}  // namespace

LearningSet readLearningSet(const Train& request, PictureStorage storage, const JobControl& job) {
    checkAugmentation(request.dataParameters);
    ReadDataSet read = readDataSet(pathFromUtf8(request.data), request.dataParameters.kind);
    if (request.teaching.isTeaching)
        listForTeaching(read.set, request.split);
    (void)read.set.indicesOf(request.split);  // a wrong name is told before thousands of files are read
    read = onlyListed(std::move(read));
    HintFolder hints;
    std::vector<Sentence> warnings;
    if (request.teaching.isTeaching) {
        hints = takeTaughtPart(request, read, job, warnings);
    } else {
        checkFiles(read, CheckDepth::Headers, job);
        hints = hintsFor(request, read);
    }
    if (!read.problems.empty() && !request.dataParameters.skipsBroken)
        throw BrokenDataSet(read.set, std::move(read.problems));
    if (!read.problems.empty())
        job.report(0,
                   {OVERLOOK_TEXT("Job", "Left out because of problems: %1"), {std::to_string(read.problems.size())}});
    storage.side = request.dataParameters.side;
    LearningSet set(withoutBroken(std::move(read.set), read.problems), request.split, storage, job);
    set.setHints(std::move(hints));
    set.setWarnings(std::move(warnings));
    checkMasks(set, trainingMethodEntry(request.method).needs, request.method);
    return set;
}

void checkMasks(const LearningSet& set, const BatchNeeds& needs, const std::string& method) {
    const auto& training = set.trainingPictures();
    const bool hasMask = std::any_of(training.begin(), training.end(),
                                     [&](std::size_t picture) { return set.pictures()[picture].hasMask; });
    if (needs.masks && !hasMask)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "The training method “%1” learns from the classes of pixels, but no picture of the "
                                  "list to learn from has a mask. Add masks, or choose “classify”."),
                    {method});
}

}  // namespace overlook
