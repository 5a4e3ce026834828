#include "app/controllers/run_contents.h"

#include <algorithm>
#include <filesystem>
#include <QDir>
#include <QFileInfo>
#include <set>
#include <utility>

#include "app/controllers/run_watch.h"
#include "app/document/methods_on_offer.h"
#include "inference/core/checkpoint_series.h"
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

/// The run's own rules, where it says them.
AccumulationOptions accumulationOf(const nlohmann::json& description) {
    AccumulationOptions options;
    const nlohmann::json rules = description.value("method_parameters", nlohmann::json::object())
                                     .value("accumulation", nlohmann::json::object());
    options.fusion = fusionFromName(rules.value("fusion", "max"));
    options.acceptance = {acceptanceFromName(rules.value("acceptance", "rank")), rules.value("probability", 0.5)};
    options.skipsFirstEpoch = rules.value("skipsFirstEpoch", true);
    options.fillsInAtTheEnd = rules.value("fillsInAtTheEnd", true);
    return options;
}

ClassTable numberedClasses(const RunFolder& run) {
    std::set<int> ids;
    for (const auto& [imageId, classId] : run.mapKeys("maps"))
        ids.insert(classId);
    ClassTable classes;
    for (const int id : ids)
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

/// Whether another program may be writing the file just now.
bool mayStillGrow(const fs::path& file) {
    std::error_code failure;
    const auto age = fs::file_time_type::clock::now() - fs::last_write_time(file, failure);
    return !failure && age >= age.zero() && age < kStillGrowing;
}

void takeCheckpoints(RunContents& contents, const RunFolder& run) {
    const bool isRun = run.exists();
    for (const auto& [epoch, file] : isRun ? run.checkpoints() : checkpointsIn(run.root()))
        if (file == run.checkpointPath(epoch) || !mayStillGrow(file))
            contents.checkpoints[epoch] = QString::fromStdString(utf8(file));
}

/// The epochs that it tells of, and those of which there is nothing but a checkpoint.
void takeEpochs(RunContents& contents, const RunFolder& run) {
    contents.state.epochs = run.epochs();
    if (!contents.state.epochs.empty())
        return;
    for (const auto& [epoch, file] : contents.checkpoints)
        contents.state.epochs.push_back({epoch, {}});
}

}  // namespace

RunContents readRunContents(const QString& folder) {
    const RunFolder run(pathFromUtf8(folder.toStdString()));
    RunContents contents;
    contents.state.folder = folder;
    takeCheckpoints(contents, run);
    if (!run.exists() && contents.checkpoints.empty())
        throw Error(Error::Kind::Missing,
                    OVERLOOK_TEXT("Error",
                                  "The folder '%1' is not a training run: it has neither run.json nor maps nor "
                                  "checkpoints (.pt, .pth, .ts, .safetensors)."),
                    {folder.toStdString()});
    takeEpochs(contents, run);
    const int last = contents.state.epochs.empty() ? 0 : contents.state.epochs.back().epoch;
    contents.state.planned = last;
    for (const auto& [id, path] : run.images())
        contents.images[QString::fromStdString(id)] = QString::fromStdString(utf8(path));
    std::error_code ignored;
    if (!fs::is_regular_file(run.root() / "run.json", ignored)) {
        contents.classes = numberedClasses(run);  // maps of another program
        return contents;
    }
    const nlohmann::json description = run.description();
    contents.state.planned = std::max(last, plannedEpochs(description));
    contents.dataFolder = dataFolderOf(description, run.root());
    contents.state.accumulation = accumulationOf(description);
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
