#include "app/controllers/lesson.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <string>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/picture.h"
#include "inference/datasets/hint_folder.h"
#include "inference/datasets/project_data_set.h"
#include "inference/store/hint_table.h"
#include "inference/store/project.h"
#include "inference/store/run_table.h"
#include "inference/store/setting_table.h"
#include "inference/store/version_table.h"

namespace overlook {

namespace {

constexpr const char* kActiveVersion = "teaching/version";

/// Outputs of a run's network by the names of their classes.
std::map<std::string, int> outputsOf(const nlohmann::json& description) {
    std::map<std::string, int> outputs;
    int output = 0;
    for (const nlohmann::json& entry : description.at("classes"))
        outputs.emplace(entry.at("name").get<std::string>(), output++);
    return outputs;
}

/// What the project knows of the pictures, in the outputs of the run's network.
TeachingFacts factsOf(const Project& project, const nlohmann::json& description) {
    TeachingFacts facts;
    const std::map<std::string, int> outputs = outputsOf(description);
    const ReadDataSet read = dataSetOf(project);
    const auto outputOf = [&](int classId) {
        const auto known = outputs.find(read.set.classes.nameOf(classId));
        return known == outputs.end() ? -1 : known->second;
    };
    for (const Sample& sample : read.set.samples) {
        for (const int label : sample.labels)
            if (const int output = outputOf(label); output >= 0)
                facts.labels[sample.id].insert(output);
    }
    for (const nlohmann::json& id : description.value("learnt", nlohmann::json::array()))
        facts.learnt.insert(id.get<std::string>());
    DataProblems problems;
    const HintFolder hints = readProjectHints(project.path(), read.set, problems);
    for (const std::string& id : hints.samples())
        for (const HintMask& hint : hints.of(id))
            if (const int output = outputOf(hint.classId); output >= 0)
                facts.hints.push_back({id, output, hint.pixels});
    return facts;
}

ModelVersion rowOf(const TaughtVersion& version, const std::string& model) {
    ModelVersion row;
    row.parent = version.parent;
    row.name = version.name.toStdString();
    row.model = model;
    row.parameters = {
        {"run", version.run.toStdString()}, {"base", version.base.toStdString()}, {"base_epoch", version.baseEpoch}};
    row.results = version.results;
    return row;
}

TaughtVersion versionOf(const ModelVersion& row) {
    TaughtVersion version;
    version.id = row.id;
    version.parent = row.parent;
    version.name = QString::fromStdString(row.name);
    if (row.parameters.is_object()) {
        version.run = QString::fromStdString(row.parameters.value("run", std::string()));
        version.base = QString::fromStdString(row.parameters.value("base", std::string()));
        version.baseEpoch = row.parameters.value("base_epoch", 0);
    }
    version.results = row.results;
    return version;
}

/// Runs `work` with what is to be thrown where a description is not as it should be.
template <class Work>
auto readingLesson(const QString& run, const Work& work) {
    try {
        return work();
    } catch (const nlohmann::json::exception&) {
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error", "The description of the teaching in %1 is damaged. Teach again."),
                    {run.toStdString()});
    }
}

RunFolder runFolderOf(const QString& run) {
    return RunFolder(pathFromUtf8(run.toStdString()));
}

}  // namespace

const TaughtVersion* VersionList::find(std::int64_t id) const {
    const auto found = std::find_if(versions.begin(), versions.end(), [id](const auto& each) { return each.id == id; });
    return found == versions.end() ? nullptr : &*found;
}

const TaughtVersion* VersionList::ofRun(const QString& folder) const {
    const auto found =
        std::find_if(versions.begin(), versions.end(), [&](const auto& each) { return each.run == folder; });
    return found == versions.end() ? nullptr : &*found;
}

int hintedPicturesOf(const Project& project) {
    return static_cast<int>(HintTable(project).images().size());
}

TeachingSummary summaryOf(const Project& project, const QString& run) {
    const RunFolder folder = runFolderOf(run);
    return readingLesson(run, [&] { return summariseTeaching(folder, factsOf(project, folder.description())); });
}

EpochContrast contrastOf(const Project& project, const EpochPlace& before, const EpochPlace& after) {
    const RunFolder first = runFolderOf(before.run);
    const RunFolder last = runFolderOf(after.run);
    return readingLesson(after.run, [&] {
        const RunEpoch from = before.epoch > 0 ? RunEpoch{first, before.epoch} : lastEpochOf(first);
        const RunEpoch to = after.epoch > 0 ? RunEpoch{last, after.epoch} : lastEpochOf(last);
        return EpochContrast{{before.run, from.epoch},
                             {after.run, to.epoch},
                             summariseChange(from, to, factsOf(project, last.description()))};
    });
}

Train lessonWithout(const QString& run, const QString& picture, const QString& out) {
    return readingLesson(run, [&] {
        auto request = runFolderOf(run).description().at("request").get<Train>();
        request.runParameters.resumes = false;
        request.teaching.withoutHints.push_back(picture.toStdString());
        request.out = out.toStdString();
        return request;
    });
}

QString folderWithout(const QString& run, const QString& picture) {
    QString name = picture;
    name.replace(u'/', u'_');
    return run + QStringLiteral("-without-") + name;
}

VersionList versionsOf(const Project& project) {
    VersionList list;
    for (const ModelVersion& row : VersionTable(project).all())
        list.versions.push_back(versionOf(row));
    const auto active = SettingTable(project).value(kActiveVersion);
    list.active = active ? QString::fromStdString(*active).toLongLong() : 0;
    if (!list.find(list.active))
        list.active = 0;
    return list;
}

VersionList acceptLesson(const Project& project, const TaughtVersion& version) {
    const RunFolder run(pathFromUtf8(version.run.toStdString()));
    const std::vector<EpochMetrics> epochs = run.epochs();
    const auto checkpoint = epochs.empty() ? run.root() : run.checkpointPath(epochs.back().epoch);
    const std::vector<std::uint8_t> bytes = readBytes(checkpoint);
    const std::string content = contentId(bytes.data(), bytes.size());
    const RunTable runs(project);
    (void)runs.putModel({0, content, utf8(checkpoint), nullptr});
    const std::int64_t id = runs.putRun({0, version.run.toStdString(), run.description()});
    for (const EpochMetrics& metrics : epochs)
        runs.putEpoch(id, {metrics, utf8(run.checkpointPath(metrics.epoch))});
    return activateVersion(project, VersionTable(project).add(rowOf(version, content)));
}

VersionList activateVersion(const Project& project, std::int64_t id) {
    SettingTable(project).setValue(kActiveVersion, std::to_string(id));
    return versionsOf(project);
}

QString freshLessonFolder(const QString& project) {
    const QFileInfo file(project);
    const QDir lessons(file.dir().filePath(file.completeBaseName() + QStringLiteral("-lessons")));
    for (int number = 1;; ++number) {
        const QString folder = lessons.filePath(QStringLiteral("lesson-%1").arg(number));
        if (!QFileInfo::exists(folder))
            return folder;
    }
}

}  // namespace overlook
