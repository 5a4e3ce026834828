#include "app/controllers/run_contents.h"

#include <algorithm>
#include <filesystem>
#include <QDir>
#include <QFileInfo>
#include <utility>

#include "app/document/methods_on_offer.h"
#include "inference/core/error.h"
#include "inference/core/files.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

QString dataFolderOf(const nlohmann::json& description, const fs::path& run) {
    if (!description.contains("data") || !description["data"].is_string())
        return {};
    const fs::path data = pathFromUtf8(description["data"].get<std::string>());
    if (data.extension() == ".overlook")
        return {};  // its pictures lie anywhere
    return QDir::cleanPath(QString::fromStdString(utf8(data.is_absolute() ? data : run / data)));
}

/// The network's outputs in order: names, or {id, name} with the id of the data set, which gives the colour.
ClassTable classesOf(const nlohmann::json& description) {
    ClassTable classes;
    const auto listed = description.find("classes");
    if (listed == description.end() || !listed->is_array())
        return classes;
    int output = 0;
    for (const nlohmann::json& entry : *listed) {
        const nlohmann::json name = entry.is_object() ? entry.value("name", nlohmann::json()) : entry;
        const nlohmann::json id = entry.is_object() ? entry.value("id", nlohmann::json()) : nlohmann::json();
        const int label = id.is_number_integer() ? id.get<int>() : output;
        classes.add({output, name.is_string() ? name.get<std::string>() : std::string(), vocColour(label)});
        ++output;
    }
    return classes;
}

int plannedEpochs(const nlohmann::json& description) {
    const auto epochs = description.find("epochs");
    return epochs != description.end() && epochs->is_number_integer() ? epochs->get<int>() : 0;
}

ClassTable numberedClasses(const RunFolder& run) {
    int last = -1;
    for (const auto& [imageId, classId] : run.mapKeys("maps"))
        last = std::max(last, classId);
    ClassTable classes;
    for (int id = 0; id <= last; ++id)
        classes.add({id, "class " + std::to_string(id), vocColour(id)});
    return classes;
}

ModelDescription provisionalModel(const RunFolder& run, ClassTable classes) {
    ModelDescription model;
    model.path = utf8(run.root());
    model.task = Task::Classification;
    model.classes = std::move(classes);
    model.isMultiLabel = true;
    model.methods = {kStoredMethod};
    return model;
}

}  // namespace

RunContents readRunContents(const QString& folder) {
    const RunFolder run(pathFromUtf8(folder.toStdString()));
    if (!run.exists())
        throw Error(Error::Kind::Missing,
                    OVERLOOK_TEXT("Error", "The folder '%1' is not a training run: it has neither run.json nor maps."),
                    {folder.toStdString()});
    RunContents contents;
    contents.state.folder = folder;
    contents.state.epochs = run.epochs();
    std::error_code ignored;
    for (const EpochMetrics& metrics : contents.state.epochs)
        if (fs::is_regular_file(run.checkpointPath(metrics.epoch), ignored))
            contents.checkpoints.insert(metrics.epoch);
    const int last = contents.state.epochs.empty() ? 0 : contents.state.epochs.back().epoch;
    contents.state.planned = last;
    if (!fs::is_regular_file(run.root() / "run.json", ignored)) {
        contents.classes = numberedClasses(run);  // maps of another program
        return contents;
    }
    const nlohmann::json description = run.description();
    contents.state.planned = std::max(last, plannedEpochs(description));
    contents.dataFolder = dataFolderOf(description, run.root());
    contents.isFinished =
        description.contains("finished") ? description["finished"] == true : last > 0 && last >= contents.state.planned;
    ClassTable classes = classesOf(description);
    if (!classes.isEmpty())
        contents.model = provisionalModel(run, std::move(classes));
    return contents;
}

QStringList runsBeside(const QString& folder) {
    QDir parent(folder);
    if (!parent.cdUp())
        return {};
    QStringList found;
    for (const QFileInfo& entry : parent.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (QFileInfo::exists(entry.filePath() + QStringLiteral("/run.json")) && entry.filePath() != folder)
            found << entry.filePath();
    return found;
}

}  // namespace overlook
