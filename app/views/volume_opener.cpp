#include "app/views/volume_opener.h"

#include <memory>

#include "app/controllers/io_job.h"
#include "app/engine/error_text.h"
#include "inference/core/files.h"
#include "widgets/three_d/medical_panel.h"
#include "widgets/three_d/slice_pictures.h"
#include "widgets/three_d/volume_file.h"

namespace overlook {

namespace {

using SharedVolume = std::shared_ptr<const MedicalVolume>;

/// What was read: a volume, a mask, or both.
struct ReadVolumes {
    SharedVolume volume;  ///< null = the one that is shown stays
    std::shared_ptr<const std::vector<std::uint8_t>> labels;
};

/// Runs on the opener's thread. Throws Error.
ReadVolumes readAll(const QStringList& paths, const SharedVolume& shown, bool isMask) {
    ReadVolumes found;
    SharedVolume mask;
    for (const QString& path : paths) {
        const auto volume = std::make_shared<const MedicalVolume>(readVolume(pathFromUtf8(path.toStdString())));
        if (isMask || volume->looksLikeLabels())
            mask = volume;
        else
            found.volume = volume;
    }
    if (mask && !found.volume && !shown)
        found.volume = mask;  // a mask alone is looked at by itself
    if (mask)
        found.labels =
            std::make_shared<const std::vector<std::uint8_t>>(labelsOn(found.volume ? *found.volume : *shown, *mask));
    return found;
}

}  // namespace

VolumeOpener::VolumeOpener(MedicalPanel& panel) : QObject(&panel), m_panel(panel) {
    m_pool.setMaxThreadCount(1);  // what is opened one after another is shown in that order
    refresh();
}

void VolumeOpener::open(const QStringList& paths) {
    read(paths, false);
}

void VolumeOpener::openMask(const QString& path) {
    read({path}, true);
}

void VolumeOpener::writeSlices(const QString& folder) {
    const SliceContent& content = m_panel.content();
    if (!content.volume)
        return;
    runOnPool(
        m_pool, this,
        [volume = content.volume, window = content.window, folder] {
            writeSlicePictures(*volume, window, pathFromUtf8(folder.toStdString()));
            return true;
        },
        [this, folder](const Outcome<bool>& outcome) {
            if (outcome.error)
                Q_EMIT failed(translated(*outcome.error));
            else
                Q_EMIT slicesWritten(folder);
        });
}

void VolumeOpener::read(const QStringList& paths, bool isMask) {
    ++m_underWay;
    refresh();
    runOnPool(
        m_pool, this, [paths, isMask, shown = m_panel.content().volume] { return readAll(paths, shown, isMask); },
        [this](const Outcome<ReadVolumes>& outcome) {
            --m_underWay;
            if (outcome.error)
                Q_EMIT failed(translated(*outcome.error));
            if (outcome.value && outcome.value->volume)
                m_panel.setVolume(outcome.value->volume);
            if (outcome.value && outcome.value->labels)
                m_panel.setMask(outcome.value->labels);
            refresh();
            if (outcome.value)
                Q_EMIT shown();
        });
}

void VolumeOpener::refresh() {
    if (m_panel.content().volume)
        m_panel.setMessage({});
    else if (m_underWay > 0)
        m_panel.setMessage(tr("Reading the volume …"));
    else
        m_panel.setMessage(tr("Open a scan (NIfTI or DICOM) with File → Open Volume, or drop it on the window."));
}

}  // namespace overlook
