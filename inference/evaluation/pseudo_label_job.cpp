#include "inference/evaluation/pseudo_label_job.h"

#include <algorithm>

#include "inference/core/csv.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/map_picture.h"
#include "inference/core/picture.h"
#include "inference/datasets/errors_of.h"
#include "inference/datasets/listing.h"
#include "inference/evaluation/pseudo_labels.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

using nlohmann::ordered_json;

constexpr int kHighestValue = kIgnoreLabel - 1;
constexpr const char* kRulesFile = "pseudo_labels.json";

ordered_json jsonOf(const CrfParameters& crf) {
    ordered_json json{{"iterations", crf.iterations},
                      {"smoothness_weight", crf.smoothnessWeight},
                      {"smoothness_width", crf.smoothnessWidth},
                      {"appearance_weight", crf.appearanceWeight},
                      {"appearance_width", crf.appearanceWidth},
                      {"colour_width", crf.colourWidth},
                      {"normalised", crf.isNormalised},
                      {"least_probability", crf.leastProbability}};
    if (crf.certainty)
        json["certainty"] = *crf.certainty;
    return json;
}

ordered_json jsonOf(const RandomWalkParameters& walk) {
    return {{"steps", walk.steps},
            {"power", walk.power},
            {"radius", walk.radius},
            {"reduction", walk.reduction},
            {"position_width", walk.positionWidth},
            {"colour_width", walk.colourWidth}};
}

/// Everything that decides the labels besides the pictures and maps themselves; no paths, which may be written
/// differently.
ordered_json rulesOf(const PseudoLabelJob& work) {
    const LabelRules& rules = work.rules;
    ordered_json json{{"maps", work.maps.method()},
                      {"epoch", work.maps.epoch()},
                      {"background", backgroundName(rules.background.kind)},
                      {"background_value", rules.background.value},
                      {"scaling", scalingName(rules.scaling)},
                      {"lowest", rules.lowest},
                      {"conflict_above", rules.conflictAbove},
                      {"least_class_share", rules.leastClassShare},
                      {"labels_known", !work.labels.empty()}};
    if (rules.ignoredBand)
        json["ignored_between"] = {rules.ignoredBand->low, rules.ignoredBand->high};
    if (rules.crf)
        json["crf"] = jsonOf(*rules.crf);
    if (rules.walk)
        json["random_walk"] = jsonOf(*rules.walk);
    return json;
}

/// One name a line, so that the folder says what its values mean.
std::string namesOf(const ClassTable& classes) {
    int highest = 0;
    for (const ClassEntry& entry : classes.entries())
        highest = std::max(highest, entry.id);
    std::string text;
    for (int id = 0; id <= highest; ++id)
        text += classes.nameOf(id) + "\n";
    return text;
}

void begin(const PseudoLabelJob& work) {
    const fs::path file = work.out / kRulesFile;
    const std::string rules = rulesOf(work).dump(2) + "\n";
    if (!work.replaces && isFile(file) && readText(file) != rules)
        throw Error(
            Error::Kind::BadRequest,
            OVERLOOK_TEXT("Error",
                          "“%1” holds labels that were made by other rules (%2). Choose another folder, or have "
                          "them replaced (--replace)."),
            {utf8(work.out), kRulesFile});
    for (const auto& [index, id] : work.ids)
        if (id < 1 || id > kHighestValue)
            throw Error(
                Error::Kind::BadData,
                OVERLOOK_TEXT("Error",
                              "The class “%1” cannot have the value %2 in a mask: only 1 … 254 are classes. Name "
                              "the data set whose classes they are (--truth)."),
                {work.maps.classes().at(index).name, std::to_string(id)});
    writeAtomically(file, rules);
    writeAtomically(work.out / "labels.txt", namesOf(work.classes));
}

/// Labels of single pictures, on any thread.
class Labeller {
 public:
    Labeller(const PseudoLabelJob& work, const JobControl& job) : m_work(work), m_job(job) {}

    void label(const std::string& name) const {
        m_job.checkpoint();
        const auto picture = m_work.pictures.find(name);
        if (picture == m_work.pictures.end())
            throw Error(Error::Kind::Missing,
                        OVERLOOK_TEXT("Error", "There is no picture called “%1”, for which there are maps."), {name});
        LabelEvidence evidence{readPicture(picture->second).rgb, mapsOf(name), {}, m_work.hints.of(name)};
        if (m_work.rules.background.kind == BackgroundRule::Kind::Saliency)
            evidence.saliency = saliencyOf(name);
        writeIndexedPng(fileOf(name), pseudoLabels(evidence, m_work.rules, m_job));
    }

    [[nodiscard]] fs::path fileOf(const std::string& name) const { return m_work.out / pathFromUtf8(name + ".png"); }

 private:
    [[nodiscard]] std::map<int, cv::Mat1f> mapsOf(const std::string& name) const {
        std::map<int, cv::Mat1f> maps;
        const auto labels = m_work.labels.find(name);
        for (const int index : m_work.maps.classesOf(name)) {
            const auto id = m_work.ids.find(index);
            const bool isWanted = id != m_work.ids.end() &&
                                  (labels == m_work.labels.end() ||
                                   std::binary_search(labels->second.begin(), labels->second.end(), id->second));
            if (isWanted)
                maps[id->second] = m_work.maps.map(name, index);
        }
        return maps;
    }

    [[nodiscard]] cv::Mat1f saliencyOf(const std::string& name) const {
        const cv::Mat1f stored = readMapPicture(m_work.saliency / pathFromUtf8(name + ".png"));
        double highest = 0;
        cv::minMaxLoc(stored, nullptr, &highest);
        return stored / (highest > 255 ? 65535.0 : 255.0);
    }

    const PseudoLabelJob& m_work;
    const JobControl& m_job;
};

std::vector<std::string> picturesOf(const PseudoLabelJob& work, const Labeller& labeller, PseudoLabelReport& report) {
    std::vector<std::string> names;
    for (const std::string& name : work.maps.pictures()) {
        if (!work.shard.has(name))
            continue;
        if (!work.replaces && isFile(labeller.fileOf(name)))
            ++report.wereThere;
        else
            names.push_back(name);
    }
    return names;
}

}  // namespace

PseudoLabelReport writePseudoLabels(const PseudoLabelJob& work, const JobControl& job) {
    begin(work);
    PseudoLabelReport report;
    const Labeller labeller(work, job);
    const std::vector<std::string> names = picturesOf(work, labeller, report);
    // A few a thread, so that progress is seen and errors come in their order.
    const auto atOnce = 4 * static_cast<std::size_t>(std::max(1, cv::getNumThreads()));
    for (std::size_t first = 0; first < names.size(); first += atOnce) {
        const std::size_t count = std::min(atOnce, names.size() - first);
        job.report(static_cast<double>(first) / static_cast<double>(names.size()),
                   {OVERLOOK_TEXT("Job", "Labelling pixels: %1"), {names[first]}});
        const auto errors = errorsOf(count, [&](std::size_t i) { labeller.label(names[first + i]); });
        for (std::size_t i = 0; i < count; ++i) {
            if (!errors[i]) {
                ++report.written;
                continue;
            }
            if (errors[i]->kind() == Error::Kind::Cancelled || errors[i]->kind() == Error::Kind::Storage)
                throw *errors[i];
            report.problems.push_back(errors[i]->at(names[first + i]));
        }
    }
    return report;
}

}  // namespace overlook
