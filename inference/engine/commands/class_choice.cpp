#include "inference/engine/commands/class_choice.h"

#include <algorithm>
#include <optional>
#include <set>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/voc_folder.h"
#include "inference/engine/best_classes.h"
#include "inference/engine/commands/model_options.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr const char* kLabels = "labels";

/// 5 for "top5"; nothing for other words.
std::optional<int> bestCount(const std::string& word) {
    const bool isTop = word.rfind("top", 0) == 0 && word.size() > 3 && word.size() < 8 &&
                       std::all_of(word.begin() + 3, word.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
    if (!isTop || std::stoi(word.substr(3)) < 1)
        return std::nullopt;
    return std::stoi(word.substr(3));
}

}  // namespace

ClassChoice::ClassChoice(std::vector<std::string> wanted, const ModelDescription& model)
    : m_wanted(std::move(wanted)), m_model(model) {
    for (const std::string& word : m_wanted)
        if (word != kLabels && !bestCount(word) && !m_model.classes.idOf(word))
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error",
                                      "The model “%1” has no class “%2”. Use top1, top5, labels, a name or an "
                                      "index; the command inspect lists them."),
                        {m_model.path, word});
}

bool ClassChoice::needsScores() const {
    return std::any_of(m_wanted.begin(), m_wanted.end(), [](const std::string& word) { return bestCount(word); });
}

std::vector<int> ClassChoice::classesOf(const fs::path& picture, const std::function<Prediction()>& predict) {
    std::vector<int> classes;
    const auto add = [&classes](int index) {
        if (std::find(classes.begin(), classes.end(), index) == classes.end())
            classes.push_back(index);
    };
    for (const std::string& word : m_wanted) {
        if (word == kLabels) {
            for (const int index : labelled(picture))
                add(index);
        } else if (const std::optional<int> count = bestCount(word)) {
            for (const int index : bestClasses(predict(), m_model.background, static_cast<std::size_t>(*count)))
                add(index);
        } else {
            add(*m_model.classes.idOf(word));
        }
    }
    return classes;
}

std::optional<ClassChoice::Chosen> ClassChoice::known(const fs::path& picture) {
    return needsScores() && m_model.task == Task::Segmentation ? std::nullopt : std::optional(chosen(picture));
}

ClassChoice::Chosen ClassChoice::chosen(const fs::path& picture) {
    Chosen known;
    for (const std::string& word : m_wanted) {
        if (word == kLabels) {
            const std::vector<int> labels = labelled(picture);
            known.classes.insert(known.classes.end(), labels.begin(), labels.end());
        } else if (const std::optional<int> count = bestCount(word)) {
            known.best = std::max(known.best, std::min(static_cast<std::size_t>(*count), m_model.classes.size()));
        } else {
            known.classes.push_back(*m_model.classes.idOf(word));
        }
    }
    return known;
}

std::vector<int> ClassChoice::labelled(const fs::path& picture) {
    const DataSet& folder = folderOf(picture);
    const std::string id = utf8(picture.stem());
    const auto sample = std::find_if(folder.samples.begin(), folder.samples.end(),
                                     [&id](const Sample& candidate) { return candidate.id == id; });
    std::vector<int> classes;
    if (sample != folder.samples.end())
        for (const int label : sample->labels)
            for (const ClassEntry& entry : m_model.classes.entries())
                if (entry.name == folder.classes.nameOf(label))
                    classes.push_back(entry.id);
    if (classes.empty())
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "None of the labels of “%1” is the name of a class of the model. Name the "
                                  "classes, or use top1."),
                    {utf8(picture)});
    return classes;
}

const DataSet& ClassChoice::folderOf(const fs::path& picture) {
    const fs::path root = fs::absolute(picture).lexically_normal().parent_path().parent_path();
    const auto known = m_folders.find(root);
    if (known != m_folders.end())
        return known->second;
    if (!isVocFolder(root))
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "The labels of “%1” are not known, because it does not lie in the folder "
                                  "JPEGImages of a data set. Name the classes, or use top1."),
                    {utf8(picture)});
    return m_folders.emplace(root, readVocFolder(root)).first->second;
}

}  // namespace overlook
