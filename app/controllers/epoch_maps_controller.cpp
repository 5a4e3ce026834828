#include "app/controllers/epoch_maps_controller.h"

#include <algorithm>
#include <utility>

#include "app/controllers/io_job.h"
#include "app/controllers/run_controller.h"
#include "app/document/methods_on_offer.h"
#include "app/engine/error_text.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"

namespace overlook {

namespace {

constexpr Changes kReasonsToLook =
    Changes(Change::Selection) | Change::Run | Change::Pictures | Change::MapLayers | Change::Model | Change::Picture;

/// Runs on an io thread. Throws Error.
StoredEpochs readEpochs(const QString& folder, const std::string& kind, const PictureEntry& entry, int classIndex,
                        std::vector<int> epochs) {
    const RunFolder run(pathFromUtf8(folder.toStdString()));
    StoredEpochs stored;
    for (const int epoch : epochs)
        stored.maps.push_back(run.readMap(kind, entry.id.toStdString(), classIndex, epoch).value_or(cv::Mat1f()));
    stored.epochs = std::move(epochs);
    return stored;
}

}  // namespace

EpochMapsController::EpochMapsController(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connect(&m_parts.document, &Document::changed, this, [this](Changes changes) {
        if (m_isWanted && changes & kReasonsToLook)
            refresh();
    });
}

void EpochMapsController::setWanted(bool isWanted) {
    if (std::exchange(m_isWanted, isWanted) == isWanted)
        return;
    if (isWanted)
        return refresh();
    m_key.clear();
    m_stored = {};
}

void EpochMapsController::refresh() {
    const QString absence = absenceNow();
    if (!absence.isEmpty()) {
        m_key.clear();
        return replace({}, absence);
    }
    const Document& document = m_parts.document;
    const RunState& run = *document.run();
    const PictureEntry entry = *document.currentEntry();
    const int classIndex = document.selection().classIndex;
    const bool isAccumulated = document.activeLayer().method == QLatin1String(kAccumulatedMethod);
    const std::string kind = isAccumulated ? "accumulated" : "maps";
    const QString key = QStringLiteral("%1\n%2\n%3\n%4\n%5")
                            .arg(run.folder, QString::fromStdString(kind), entry.id)
                            .arg(classIndex)
                            .arg(run.epochs.size());
    if (key == m_key)
        return;
    m_key = key;
    std::vector<int> epochs;
    for (const EpochMetrics& epoch : run.epochs)
        epochs.push_back(epoch.epoch);
    runOnPool(
        m_parts.pool, this,
        [folder = run.folder, kind, entry, classIndex, epochs] {
            return readEpochs(folder, kind, entry, classIndex, epochs);
        },
        [this, key](const Outcome<StoredEpochs>& outcome) {
            if (key != m_key)
                return;  // something else was selected meanwhile
            if (outcome.error)
                return replace({}, translated(*outcome.error));
            const auto& maps = outcome.value->maps;
            const bool hasAny =
                std::any_of(maps.begin(), maps.end(), [](const cv::Mat1f& map) { return !map.empty(); });
            replace(*outcome.value, hasAny ? QString() : tr("The run keeps no such maps of this picture and class."));
        });
}

void EpochMapsController::replace(StoredEpochs stored, const QString& absence) {
    if (stored.epochs.empty() && m_stored.epochs.empty() && absence == m_absence)
        return;
    m_stored = std::move(stored);
    m_absence = absence;
    Q_EMIT changed();
}

QString EpochMapsController::absenceNow() const {
    const Document& document = m_parts.document;
    if (!document.run())
        return tr("Open a training run to see its epochs one behind the other.");
    if (document.run()->epochs.size() < 2)
        return tr("The run needs two finished epochs before they can be shown one behind the other.");
    if (!document.currentEntry() || !document.picture() || document.selection().classIndex < 0)
        return tr("Choose a picture and a class.");
    if (!m_parts.runs.holds(*document.currentEntry()))
        return tr("This picture does not belong to the run, which keeps no maps of it.");
    return {};
}

}  // namespace overlook
