#include "app/controllers/slice_explainer.h"

#include <opencv2/imgcodecs.hpp>
#include <QDir>
#include <QFile>

#include "app/controllers/io_job.h"
#include "app/document/methods_on_offer.h"
#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"
#include "inference/core/files.h"

namespace overlook {

namespace {

/// Writes the picture that the function makes, for the engine to read.
bool writePicture(const std::function<cv::Mat1b(int)>& picture, int slice, const QString& file) {
    std::vector<unsigned char> bytes;
    cv::imencode(".png", picture(slice), bytes);
    writeAtomically(pathFromUtf8(file.toStdString()), bytes.data(), bytes.size(), Flush::Later);
    return true;
}

}  // namespace

SliceExplainer::SliceExplainer(const ResultParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {}

SliceExplainer& SliceExplainer::of(const Workspace& workspace) {
    return *workspace.findChild<SliceExplainer*>(QString(), Qt::FindDirectChildrenOnly);
}

QString SliceExplainer::obstacle(const SlicePictures& slices) const {
    const Document& document = m_parts.document;
    if (m_parts.jobs.isRunning(Lane::Train))
        return tr("Another job is running. Stop it, or wait until it has ended.");
    if (!document.model() || selectedModelPath(m_parts).isEmpty())
        return tr("No model is open that could look at slices. Open a model, or an epoch whose checkpoint was kept.");
    const QString& method = document.activeLayer().method;
    if (slices.wantsMap && (document.selection().classIndex < 0 || method.isEmpty() || isAccumulated(method)))
        return tr("A map needs a class and a method that the model computes. Choose both in the main window.");
    return {};
}

bool SliceExplainer::start(const SlicePictures& slices) {
    if (const QString text = obstacle(slices); !text.isEmpty()) {
        Q_EMIT noticed(Workspace::Severity::Advice, text);
        return false;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid()) {
        const std::string reason = m_folder->errorString().toStdString();
        Q_EMIT noticed(Workspace::Severity::Failure,
                       translated(Error(
                           Error::Kind::Storage,
                           OVERLOOK_TEXT("Error", "'%1' cannot be written: %2. Choose a folder that you may write to."),
                           {QDir::tempPath().toStdString(), reason})));
        return false;
    }
    const Document& document = m_parts.document;
    const StackedMap& layer = document.activeLayer();
    m_question = {};
    m_question.model = selectedModelPath(m_parts);
    m_question.method = layer.method;
    m_question.layer = layer.layer;
    m_question.classIndex = document.selection().classIndex;
    m_question.epoch = document.selection().epoch;
    m_slices = slices;
    m_done = 0;
    m_isRunning = true;
    ++m_turn;
    m_parts.jobs.begin(Lane::Train, tr("Looking at slices …"));
    next();
    return true;
}

void SliceExplainer::cancel() {
    if (m_request != 0)
        m_parts.engine.cancel(m_request);
    else if (m_isRunning)
        finish();
}

void SliceExplainer::next() {
    if (m_done == m_slices.order.size())
        return finish();
    m_finding = {};
    m_finding.slice = m_slices.order[m_done];
    // A name of its own for each: the engine may know a picture by its path.
    m_question.image = m_folder->filePath(QStringLiteral("slice_%1.png").arg(m_finding.slice));
    reportPart(0);
    runOnPool(
        m_parts.pool, this,
        [picture = m_slices.picture, slice = m_finding.slice, file = m_question.image] {
            return writePicture(picture, slice, file);
        },
        [this, turn = m_turn](const Outcome<bool>& outcome) {
            if (turn != m_turn || !m_isRunning)
                return;
            if (outcome.error)
                return fail(*outcome.error);
            if (m_slices.wantsMask)
                sendPrediction();
            else
                sendExplanation();
        });
}

/// As requests say it.
std::string SliceExplainer::inputSize() const {
    return m_slices.atOwnSize ? "native" : std::string();
}

void SliceExplainer::sendPrediction() {
    Predict request;
    request.model = m_question.model.toStdString();
    request.image = m_question.image.toStdString();
    request.size = inputSize();
    send(QStringLiteral("picture/predict"), request, [this](const nlohmann::json& result) {
        m_finding.labels = result.get<Prediction>().labels;
        if (m_slices.wantsMap)
            sendExplanation();
        else
            take();
    });
}

void SliceExplainer::sendExplanation() {
    Explain request = m_question.request();
    request.size = inputSize();
    send(QStringLiteral("attention/compute"), request, [this](const nlohmann::json& result) {
        auto answer = result.get<MapSet>();
        if (!answer.maps.empty())
            m_finding.map = std::move(answer.maps.front());
        take();
    });
}

void SliceExplainer::send(const QString& method, const nlohmann::json& request,
                          const std::function<void(const nlohmann::json&)>& answer) {
    m_request = m_parts.engine.send(
        method, request, this,
        [this, answer](const nlohmann::json& result) {
            m_request = 0;
            answer(result);
        },
        [this](const Error& error) {
            m_request = 0;
            fail(error);
        });
}

void SliceExplainer::reportPart(double share) {
    const std::size_t count = m_slices.order.size();
    m_parts.jobs.report(Lane::Train, tr("Looking at slices: %1 of %2").arg(m_done + 1).arg(count),
                        (static_cast<double>(m_done) + share) / static_cast<double>(count));
}

void SliceExplainer::take() {
    QFile::remove(m_question.image);
    ++m_done;
    Q_EMIT found(m_finding);
    if (m_isRunning)
        next();
}

void SliceExplainer::fail(const Error& error) {
    if (error.kind() != Error::Kind::Cancelled)
        Q_EMIT noticed(Workspace::Severity::Failure,
                       tr("%1 Slices that were looked at before: %2; what was found in them stays.")
                           .arg(translated(error))
                           .arg(m_done));
    finish();
}

void SliceExplainer::finish() {
    m_isRunning = false;
    m_slices.picture = nullptr;  // lets go of the volume
    m_folder.reset();
    m_parts.jobs.end(Lane::Train);
    Q_EMIT ended();
}

}  // namespace overlook
