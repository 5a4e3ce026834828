#include "app/controllers/prediction_controller.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/controllers/run_controller.h"
#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"

namespace overlook {

namespace {

constexpr std::size_t kCacheBytes = 64U << 20U;
constexpr int kEpochsAhead = 8;

std::size_t bytesOf(const Prediction& prediction) {
    return prediction.labels.total() + 8 * prediction.probabilities.size() + 256;
}

}  // namespace

QString selectedModelPath(const ResultParts& parts) {
    const Document& document = parts.document;
    if (document.run())
        return parts.runs.checkpoint(document.selection().epoch);
    // What a run says of its network has no content id: it names the run's folder, which no engine can load.
    const bool isFile = document.model() && !document.model()->id.empty();
    return isFile ? QString::fromStdString(document.model()->path) : QString();
}

PredictionController::PredictionController(const ResultParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_stored(parts.pool), m_cache(kCacheBytes) {
    connect(&m_parts.document, &Document::changed, this, [this](Changes changes) {
        if (changes & (Change::Selection | Change::Picture | Change::Model | Change::Run | Change::Pictures))
            refresh();
    });
    connect(&m_parts.runs, &RunController::replaced, this, [this] { m_stored.forget(); });
    connect(&m_parts.runs, &RunController::rereading, this, [this] { m_stored.forgetMissing(); });
    connect(&m_stored, &StoredResults::arrived, this, &PredictionController::refresh);
    connect(&m_stored, &StoredResults::failed, this,
            [this](const Error& error) { Q_EMIT noticed(Workspace::Severity::Warning, translated(error)); });
}

void PredictionController::cancel() {
    if (m_request != 0)
        m_parts.engine.cancel(m_request);
}

void PredictionController::refresh() {
    const Document& document = m_parts.document;
    if (document.prediction() || !document.currentEntry() || !document.picture() || !document.model()) {
        dropRequest();
        return;
    }
    if (hasStoredScores())
        return;
    const QString model = selectedModelPath(m_parts);
    if (key(model) != m_failedKey)
        m_failedKey.clear();
    if (model.isEmpty() || key(model) == m_failedKey)
        return;
    const Prediction* known = m_cache.find(key(model));
    if (known)
        take(key(model), Prediction(*known));
    else
        compute(model);
}

/// Shows what the run kept of this epoch; true also while it is being read.
bool PredictionController::hasStoredScores() {
    const Document& document = m_parts.document;
    const PictureEntry& entry = *document.currentEntry();
    if (!document.run() || document.selection().epoch == 0 || !m_parts.runs.holds(entry))
        return false;
    const auto keyOf = [&document](int epoch) {
        return StoredKey{document.run()->folder, StoredKey::Kind::EpochScores, {}, -1, epoch};
    };
    const int epoch = document.selection().epoch;
    std::vector<StoredKey> keys{keyOf(epoch)};
    const int last = document.run()->epochs.back().epoch;
    for (int ahead = 1; ahead <= kEpochsAhead; ++ahead)
        for (const int other : {epoch + ahead, epoch - ahead})
            if (other >= 1 && other <= last)
                keys.push_back(keyOf(other));
    m_stored.want(keys);
    const StoredValue* stored = m_stored.find(keys.front());
    if (!stored)
        return true;
    const auto scores = stored->scores.find(entry.id.toStdString());
    const auto prediction = scores == stored->scores.end() ? std::nullopt : fromScores(scores->second);
    if (prediction)
        take({}, *prediction);
    return prediction.has_value();
}

std::optional<Prediction> PredictionController::fromScores(const Scores& scores) const {
    const ModelDescription& model = *m_parts.document.model();
    if (!model.isMultiLabel || scores.size() != model.classes.size())
        return std::nullopt;
    Prediction prediction;
    prediction.probabilities = scores;
    // The sigmoid can be undone, so that the logits need no second look at the picture.
    std::transform(scores.begin(), scores.end(), std::back_inserter(prediction.logits),
                   [](float probability) { return std::log(probability / (1 - probability)); });
    return prediction;
}

void PredictionController::compute(const QString& model) {
    const QString asked = key(model);
    if (m_request != 0 && m_requestKey == asked)
        return;
    dropRequest();
    m_requestKey = asked;
    m_parts.jobs.begin(Lane::View, tr("Looking at the picture …"));
    Predict request;
    request.model = model.toStdString();
    request.image = m_parts.document.currentEntry()->path.toStdString();
    m_request = m_parts.engine.send(
        QStringLiteral("picture/predict"), request, this,
        [this, asked](const nlohmann::json& result) {
            const auto prediction = result.get<Prediction>();
            m_parts.jobs.end(Lane::View);
            m_request = 0;
            m_cache.insert(asked, prediction, bytesOf(prediction));
            take(asked, prediction);
        },
        [this, asked](const Error& error) {
            m_parts.jobs.end(Lane::View);
            m_request = 0;
            fail(asked, error);
        });
}

void PredictionController::take(const QString& askedKey, const Prediction& prediction) {
    dropRequest();
    if (askedKey.isEmpty() || askedKey == key(selectedModelPath(m_parts)))
        m_parts.document.setPrediction(prediction);
}

void PredictionController::fail(const QString& askedKey, const Error& error) {
    m_failedKey = askedKey;
    if (error.kind() != Error::Kind::Cancelled)
        Q_EMIT noticed(Workspace::Severity::Failure, translated(error));
}

void PredictionController::dropRequest() {
    if (m_request == 0)
        return;
    m_parts.engine.drop(m_request);
    m_parts.jobs.end(Lane::View);
    m_request = 0;
}

QString PredictionController::key(const QString& model) const {
    const PictureEntry* entry = m_parts.document.currentEntry();
    return entry ? entry->path + u'\n' + model : QString();
}

}  // namespace overlook
