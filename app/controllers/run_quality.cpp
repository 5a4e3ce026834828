#include "app/controllers/run_quality.h"

#include <set>

#include "app/controllers/io_job.h"
#include "app/controllers/run_contents.h"
#include "app/document/methods_on_offer.h"
#include "app/engine/error_text.h"
#include "inference/core/files.h"
#include "inference/core/job_control.h"
#include "inference/core/run_folder.h"
#include "inference/datasets/data_problem.h"
#include "inference/datasets/read_data_set.h"
#include "inference/evaluation/calibration.h"
#include "inference/evaluation/evaluate_maps.h"

namespace overlook {

namespace {

/// Outputs of the network that are labels, by picture.
using LabelsOfPictures = std::map<std::string, std::set<int>>;

struct QualityQuestion {
    QString run;
    int epoch = 0;
    std::string kind;  ///< of the maps
    LabelsOfPictures labels;
};

LabelsOfPictures labelsOf(const Document& document) {
    std::map<int, int> outputs;
    for (const ClassEntry& label : document.dataClasses().entries())
        for (const ClassEntry& output : document.classes().entries())
            if (output.name == label.name)
                outputs[label.id] = output.id;
    LabelsOfPictures labels;
    for (const PictureEntry& entry : document.pictures())
        for (const int label : entry.labels)
            if (const auto found = outputs.find(label); found != outputs.end())
                labels[entry.id.toStdString()].insert(found->second);
    return labels;
}

/// Each class of each labelled picture is one statement.
QualityCurve reliability(const QualityQuestion& question) {
    Calibration calibration;
    const RunFolder run(pathFromUtf8(question.run.toStdString()));
    for (const auto& [id, scores] : run.readScores(question.epoch)) {
        const auto labels = question.labels.find(id);
        if (labels == question.labels.end())
            continue;
        for (std::size_t output = 0; output < scores.size(); ++output)
            calibration.add(scores[output], labels->second.count(static_cast<int>(output)) > 0);
    }
    QualityCurve curve{{}, calibration.expectedError(), calibration.count(), question.epoch};
    for (const Calibration::Bin& bin : calibration.bins())
        curve.points.emplace_back(bin.probability, bin.frequency);
    return curve;
}

/// Throws Error.
QualityCurve thresholdOverlap(const QualityQuestion& question) {
    const QString folder = readRunContents(question.run).dataFolder;
    if (folder.isEmpty())
        return {};
    MapChoice choice;
    choice.kind = question.kind;
    choice.epoch = question.epoch;
    const MapEvaluation found = evaluateMaps(RunFolder(pathFromUtf8(question.run.toStdString())),
                                             readDataSet(pathFromUtf8(folder.toStdString())).set, choice, JobControl());
    QualityCurve curve{{}, found.sweep.best().threshold, found.maps.size(), found.epoch};
    for (const ThresholdScore& score : found.sweep.curve())
        curve.points.emplace_back(score.threshold, score.meanIntersectionOverUnion);
    return curve;
}

}  // namespace

RunQuality::RunQuality(Document& document, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_document(document), m_pool(pool) {
    connect(&m_document, &Document::changed, this, [this](Changes changes) {
        if (changes & (Changes(Change::Run) | Change::Selection | Change::Pictures | Change::Model | Change::MapLayers))
            refresh();
    });
}

void RunQuality::want(Kind kind) {
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_curve = {};
    refresh();
}

void RunQuality::refresh() {
    const QString key = keyNow();
    if (key == m_key)
        return;
    m_key = key;
    if (key.isEmpty())
        return replace({}, m_kind == Kind::None ? QString() : tr("Open a run to see how good it is."));
    QualityQuestion question{m_document.run()->folder, m_document.selection().epoch, "maps", labelsOf(m_document)};
    if (m_document.activeLayer().method == QLatin1String(kAccumulatedMethod))
        question.kind = "accumulated";
    runOnPool(
        m_pool, this,
        [question = std::move(question), kind = m_kind] {
            return kind == Kind::Reliability ? reliability(question) : thresholdOverlap(question);
        },
        [this, key](const Outcome<QualityCurve>& outcome) {
            if (key != m_key)
                return;
            if (outcome.error)
                return replace({}, translated(*outcome.error));
            const bool isEmpty = outcome.value->points.empty();
            replace(*outcome.value,
                    isEmpty ? tr("Nothing is known of the run's pictures to compare it with.") : QString());
        });
}

void RunQuality::replace(QualityCurve curve, const QString& absence) {
    m_curve = std::move(curve);
    m_absence = absence;
    Q_EMIT changed();
}

/// Everything that decides the curve; empty = there is none.
QString RunQuality::keyNow() const {
    if (m_kind == Kind::None || !m_document.run() || m_document.selection().epoch == 0)
        return {};
    const bool isOfMaps = m_kind == Kind::ThresholdOverlap;
    return QStringList{m_document.run()->folder,
                       QString::number(static_cast<int>(m_kind)),
                       QString::number(m_document.selection().epoch),
                       isOfMaps ? m_document.activeLayer().method : QString(),
                       QString::number(m_document.pictures().size()),
                       QString::number(m_document.classes().size())}
        .join(u'\n');
}

}  // namespace overlook
