#include "app/controllers/channel_controller.h"

#include <algorithm>

#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"

namespace overlook {

ChannelController::ChannelController(const ResultParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connect(&m_parts.document, &Document::changed, this, [this](Changes changes) {
        if (changes & (Changes(Change::Selection) | Change::Model | Change::Pictures | Change::Run))
            refresh();
    });
}

void ChannelController::setWatched(bool isWatched) {
    m_isWatched = isWatched;
    refresh();
}

bool ChannelController::hasChannelAttention() const {
    const auto& model = m_parts.document.model();
    return model && std::any_of(model->layers.begin(), model->layers.end(), [](const LayerDescription& layer) {
               return layer.attention == AttentionRole::Channels;
           });
}

void ChannelController::refresh() {
    if (!m_isWatched)
        return;
    const PictureEntry* entry = m_parts.document.currentEntry();
    const QString model = selectedModelPath(m_parts);
    const QString key = entry && !model.isEmpty() ? model + u'\n' + entry->path : QString();
    if (key == m_key && (m_request != 0 || !m_layers.empty()))
        return;
    m_key = key;
    m_layers.clear();
    m_absence.clear();
    if (m_request != 0) {
        m_parts.engine.drop(m_request);
        endRequest();
    }
    if (key.isEmpty())
        m_absence = tr("Open a picture and a model.");
    else if (!hasChannelAttention())
        m_absence = tr("This model has no attention over channels: no layer of it computes a weight a channel.");
    else
        ask(model, entry->path);
    Q_EMIT changed();
}

void ChannelController::ask(const QString& model, const QString& image) {
    m_parts.jobs.begin(Lane::View, tr("Computing the channel attention …"));
    const Predict request{model.toStdString(), image.toStdString(), {}};
    m_request = m_parts.engine.send(
        QStringLiteral("attention/channels"), request, this,
        [this](const nlohmann::json& result) {
            endRequest();
            m_layers = result.get<ChannelAttentions>().layers;
            Q_EMIT changed();
        },
        [this](const Error& error) {
            endRequest();
            m_absence = translated(error);
            Q_EMIT changed();
        });
}

void ChannelController::endRequest() {
    m_request = 0;
    m_parts.jobs.end(Lane::View);
}

void ChannelController::cancel() {
    if (m_request != 0)
        m_parts.engine.cancel(m_request);
}

}  // namespace overlook
