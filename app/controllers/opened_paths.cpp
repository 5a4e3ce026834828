#include "app/controllers/opened_paths.h"

#include <algorithm>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <utility>

#include "inference/core/checkpoint_series.h"
#include "inference/core/file_order.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/datasets/read_data_set.h"
#include "inference/datasets/voc_folder.h"
#include "inference/store/project.h"

namespace overlook {

namespace {

std::filesystem::path native(const QString& path) {
    return pathFromUtf8(path.toStdString());
}

/// Scans: NIfTI (.nii, .nii.gz, .hdr) and DICOM.
bool isVolumeFile(const QFileInfo& file) {
    static const QStringList kEndings{"nii", "hdr", "dcm"};
    return kEndings.contains(file.suffix().toLower()) ||
           file.fileName().endsWith(QStringLiteral(".nii.gz"), Qt::CaseInsensitive);
}

/// A folder without pictures but with DICOM files is a series.
bool isSeriesFolder(const QString& folder) {
    return QDirIterator(folder, {"*.dcm", "*.DCM"}, QDir::Files).hasNext();
}

QStringList pictureNames(const QString& folder) {
    QStringList names;
    for (QDirIterator files(folder, QDir::Files); files.hasNext();) {
        files.next();
        if (isPictureFile(native(files.fileName())))
            names << files.fileName();
    }
    return names;
}

/// Models, one an epoch; a single one only where there is nothing else to open.
bool isSeriesOfCheckpoints(const QString& folder) {
    const std::size_t count = checkpointsIn(native(folder)).size();
    return count > 1 || (count == 1 && pictureNames(folder).isEmpty());
}

PictureEntry entryOf(const QFileInfo& file) {
    PictureEntry entry;
    entry.path = file.absoluteFilePath();
    entry.id = file.completeBaseName();
    return entry;
}

/// As a project that is made of the folder lists them.
void sortByName(QStringList& names) {
    std::vector<std::string> sorted;
    sorted.reserve(static_cast<std::size_t>(names.size()));
    for (const QString& name : std::as_const(names))
        sorted.push_back(name.toStdString());
    std::sort(sorted.begin(), sorted.end(),
              [](const std::string& a, const std::string& b) { return compareFileNames(a, b) < 0; });
    std::transform(sorted.begin(), sorted.end(), names.begin(), &QString::fromStdString);
}

void addFolder(OpenedPaths& found, const QString& folder) {
    QStringList names = pictureNames(folder);
    if (names.isEmpty())
        throw Error(
            Error::Kind::BadData,
            OVERLOOK_TEXT("Error",
                          "The folder '%1' has no pictures (PNG, JPEG, TIFF, BMP, WebP, PNM …). Open the folder "
                          "in which the pictures lie; sub-folders are not searched."),
            {folder.toStdString()});
    sortByName(names);
    for (const QString& name : std::as_const(names))
        found.pictures.push_back(entryOf(QFileInfo(QDir(folder), name)));
}

void addDataSet(OpenedPaths& found, const QString& folder) {
    DataSet data = flawless(readDataSet(native(folder)));
    if (data.samples.empty())
        throw Error(
            Error::Kind::BadData,
            OVERLOOK_TEXT("Error", "The data set '%1' has no pictures in its folder JPEGImages. Put them there."),
            {folder.toStdString()});
    for (const Sample& sample : data.samples) {
        PictureEntry entry = entryOf(QFileInfo(QString::fromStdString(utf8(sample.picture))));
        entry.id = QString::fromStdString(sample.id);
        for (const std::string& split : sample.splits)
            entry.groups << QString::fromStdString(split);
        entry.labels = sample.labels;
        found.pictures.push_back(std::move(entry));
    }
    found.classes = std::move(data.classes);
    found.dataFolder = folder;
}

void addFile(OpenedPaths& found, const QFileInfo& file) {
    if (isPictureFile(native(file.fileName())))
        found.pictures.push_back(entryOf(file));
    else if (isModelFile(native(file.fileName())))
        found.model = file.absoluteFilePath();
    else if (isProjectFile(native(file.fileName())))
        found.project = file.absoluteFilePath();
    else if (isVolumeFile(file))
        found.volumes << file.absoluteFilePath();
    else
        throw Error(Error::Kind::Unreadable,
                    OVERLOOK_TEXT("Error",
                                  "'%1' is neither a picture nor a model nor a project. Pictures are PNG, JPEG, TIFF, "
                                  "BMP, WebP or PNM files, models end in .pt, .pth, .ts or .safetensors, projects in "
                                  ".overlook."),
                    {file.absoluteFilePath().toStdString()});
}

void add(OpenedPaths& found, const QFileInfo& path) {
    const QString name = QDir::cleanPath(path.absoluteFilePath());
    if (!path.exists())
        throw Error(Error::Kind::Missing,
                    OVERLOOK_TEXT(
                        "Error", "There is no file or folder '%1'. Check the name, and whether its disk is connected."),
                    {name.toStdString()});
    if (!path.isDir())
        addFile(found, path);
    else if (isVocFolder(native(name)))
        addDataSet(found, name);
    else if (RunFolder(native(name)).exists() || isSeriesOfCheckpoints(name))
        found.run = readRunContents(name);
    else if (isSeriesFolder(name))
        found.volumes << name;
    else
        addFolder(found, name);
    found.opened << name;
}

/// Pictures that were opened beside a run get the ids under which it knows them.
void takeIdsOfRun(OpenedPaths& found) {
    std::map<QString, QString> ids;
    for (const auto& [id, path] : found.run->images)
        ids[path] = id;
    for (PictureEntry& entry : found.pictures)
        if (const auto id = ids.find(entry.path); id != ids.end())
            entry.id = id->second;
}

void addListedPictures(OpenedPaths& found) {
    for (const auto& [id, path] : found.run->images) {
        PictureEntry entry = entryOf(QFileInfo(path));
        entry.id = id;
        found.pictures.push_back(std::move(entry));
    }
    found.arePicturesOfRun = true;
}

}  // namespace

void addPicturesOfRun(OpenedPaths& found) {
    if (!found.run)
        return;
    if (!found.pictures.empty())
        return takeIdsOfRun(found);
    if (!found.run->images.empty())
        return addListedPictures(found);
    if (found.run->dataFolder.isEmpty())
        return;
    try {
        addDataSet(found, found.run->dataFolder);
        found.arePicturesOfRun = true;
    } catch (const Error& error) {
        found.warnings.push_back(error);
    }
}

OpenedPaths lookAtPaths(const QStringList& paths) {
    OpenedPaths found;
    for (const QString& path : paths) {
        try {
            add(found, QFileInfo(path));
        } catch (const Error& error) {
            found.failures.push_back(error);
        }
    }
    addPicturesOfRun(found);
    return found;
}

}  // namespace overlook
