#include "app/controllers/pane.h"

#include "app/controllers/attention_controller.h"
#include "app/controllers/io_job.h"
#include "app/controllers/model_controller.h"
#include "app/controllers/run_controller.h"
#include "app/controllers/scale_controller.h"
#include "app/engine/error_text.h"

namespace overlook {

Pane::Pane(const ResultParts& main, QObject* parent) : QObject(parent), m_main(main) {
    connectSource();
    follow();
}

Pane::~Pane() = default;

void Pane::choose(const PaneChoice& choice) {
    if (choice == m_choice)
        return;
    const bool isOtherSource = choice.source != m_choice.source;
    m_choice = choice;
    if (isOtherSource)
        connectSource();
    follow();
    Q_EMIT chosen();
}

/// New controllers for the source: what the old ones still wait for is nobody's business any more.
void Pane::connectSource() {
    cancel();
    m_scales.reset();
    m_attention.reset();
    m_predictions.reset();
    m_runs.reset();
    m_models.reset();
    const PaneSource& source = m_choice.source;
    m_document.setRun(std::nullopt);
    m_document.setModel(std::nullopt);
    m_document.showDifference(0, source.kind == PaneSource::Kind::Difference);
    if (source.kind == PaneSource::Kind::Difference)
        return;
    const bool isShared = source.kind == PaneSource::Kind::Shared;
    if (!isShared) {
        m_models = std::make_unique<ModelController>(m_document, m_main.engine, m_jobs);
        m_runs = std::make_unique<RunController>(RunController::Parts{m_document, *m_models, m_main.pool});
        connect(m_models.get(), &ModelController::noticed, this, &Pane::noticed);
    }
    const ResultParts parts{m_document, m_main.engine, isShared ? m_main.runs : *m_runs,
                            m_jobs,     m_main.pool,   m_main.caches};
    m_predictions = std::make_unique<PredictionController>(parts);
    m_attention = std::make_unique<AttentionController>(parts);
    m_scales = std::make_unique<ScaleController>(parts);
    connect(m_predictions.get(), &PredictionController::noticed, this, &Pane::noticed);
    connect(m_attention.get(), &AttentionController::noticed, this, &Pane::noticed);
    if (source.kind == PaneSource::Kind::Run)
        openRun(source.path);
    else if (source.kind == PaneSource::Kind::Model)
        m_models->open(source.path);
}

void Pane::openRun(const QString& folder) {
    connect(&m_document, &Document::changed, m_runs.get(), [this](Changes changes) {
        if (changes & (Changes(Change::Run) | Change::Model))
            followSelection();
    });
    runOnPool(
        m_main.pool, m_runs.get(), [folder] { return readRunContents(folder); },
        [this](const Outcome<RunContents>& outcome) {
            if (outcome.value)
                m_runs->open(*outcome.value);
            else
                Q_EMIT noticed(Workspace::Severity::Failure, translated(*outcome.error));
        });
}

void Pane::follow() {
    const Document& main = m_main.document;
    const bool isOwn = m_choice.source.kind == PaneSource::Kind::Run || m_choice.source.kind == PaneSource::Kind::Model;
    m_document.setDataClasses(main.dataClasses());
    m_document.followStyle(0, main.activeLayer());
    m_document.setStyle(main.style());
    followPicture();
    if (!isOwn) {
        m_document.setModel(main.model());
        m_document.setRun(main.run());
    }
    followSelection();
    m_document.setPicture(main.picture(), main.pyramid());
}

/// Only the picture that is shown: a list of many thousands need not be kept twice.
void Pane::followPicture() {
    const PictureEntry* entry = m_main.document.currentEntry();
    const PictureEntry* own = m_document.currentEntry();
    if (!entry)
        m_document.setPictures({});
    else if (!own || !(*own == *entry))
        m_document.setPictures({*entry});
}

void Pane::followSelection() {
    const Selection& main = m_main.document.selection();
    const StackedMap& active = m_main.document.activeLayer();
    if (const int classIndex = wantedClass(); classIndex >= 0)
        m_document.selectClass(classIndex);
    m_document.pinReference(main.referenceEpoch);
    m_document.selectEpoch(wantedEpoch());
    const bool hasMethod = !m_choice.method.isEmpty();
    m_document.selectMethod(hasMethod ? m_choice.method : active.method);
    m_document.selectLayer(hasMethod ? m_choice.layer : active.layer);
    if (main.pixel)
        m_document.explainPixel(*main.pixel);
    else if (!main.outline.isEmpty())
        m_document.explainRegion(main.outline);
    else
        m_document.explainPrediction();
}

/// The window's class, by its name where the pane's network has other ones.
int Pane::wantedClass() const {
    const int selected = m_main.document.selection().classIndex;
    const std::string name = m_main.document.classes().nameOf(selected);
    if (m_document.classes().nameOf(selected) == name)
        return selected;
    return m_document.classes().idOf(name).value_or(-1);
}

int Pane::wantedEpoch() const {
    switch (m_choice.epoch.kind) {
        case PaneEpoch::Kind::Timeline:
            return m_main.document.selection().epoch;
        case PaneEpoch::Kind::Reference:
            return m_main.document.comparedEpoch();
        case PaneEpoch::Kind::Fixed:
            break;
    }
    return m_choice.epoch.epoch;
}

void Pane::cancel() {
    if (m_models)
        m_models->cancel();
    if (m_predictions)
        m_predictions->cancel();
    if (m_attention)
        m_attention->cancel();
}

}  // namespace overlook
