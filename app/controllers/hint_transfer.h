#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "inference/annotations/annotation_format.h"
#include "inference/core/job_control.h"

/// Hints that come into a project, or go out of it, as files: work for the project's own thread. Formats are those of
/// annotations, and the folder of hint masks that training takes ("hints").
namespace overlook {

class Project;

/// A format on offer.
struct TransferFormat {
    QString id;  ///< "coco"
    bool canImport = false;
    bool canExport = false;
    FormatContent content;
};

/// Where hints come from or go to.
struct Transfer {
    QString path;
    QString format;  ///< empty: recognised

    bool operator==(const Transfer&) const = default;
};

/// How often a class is there.
struct TransferClass {
    QString name;
    int shapes = 0;
    int pictures = 0;
    bool isNew = false;  ///< the project has none of this name
};

/// What an import would do.
struct TransferPreview {
    Transfer transfer;  ///< with the format that was recognised
    int pictures = 0;   ///< of the project, for which there is something
    int hints = 0;      ///< of pictures and classes
    int shapes = 0;
    std::vector<TransferClass> classes;
    QStringList problems;  ///< what does not fit: each names file and line, or entry
};

/// What an import or an export did.
struct TransferReport {
    Transfer transfer;
    int pictures = 0;
    int hints = 0;
    QStringList newClasses;
    QStringList problems;  ///< what was left out
    QStringList losses;    ///< what the format cannot hold
};

/// In the order in which they are recognised; hint masks are the last.
[[nodiscard]] std::vector<TransferFormat> transferFormats();

/// These throw Error: Missing and BadData when nothing can be read there, Storage, Cancelled.
[[nodiscard]] TransferPreview previewOfImport(const Project& project, const Transfer& from, const JobControl& job);
/// Each picture is one step to undo.
[[nodiscard]] TransferReport importHints(const Project& project, const Transfer& from, const JobControl& job);
/// The same project gives the same bytes.
[[nodiscard]] TransferReport exportHints(const Project& project, const Transfer& to, const JobControl& job);

}  // namespace overlook
