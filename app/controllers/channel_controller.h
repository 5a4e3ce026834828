#pragma once

#include <optional>
#include <QObject>

#include "app/controllers/prediction_controller.h"
#include "inference/protocol/channel_attention.h"

namespace overlook {

/// What the model's own attention over channels gave for the selected picture at the selected epoch, while somebody
/// looks. Newest wins.
class ChannelController : public QObject {
    Q_OBJECT

 public:
    explicit ChannelController(const ResultParts& parts, QObject* parent = nullptr);

    void setWatched(bool isWatched);
    /// In the order in which the layers run; none while there is nothing to show.
    [[nodiscard]] const std::vector<ChannelWeights>& layers() const { return m_layers; }
    [[nodiscard]] const QString& absence() const { return m_absence; }  ///< why there are none, translated
    void cancel();

 Q_SIGNALS:
    void changed();

 private:
    void refresh();
    [[nodiscard]] bool hasChannelAttention() const;
    void ask(const QString& model, const QString& image);
    void endRequest();

    ResultParts m_parts;
    bool m_isWatched = false;
    QString m_key;  ///< model and picture that are shown or asked for
    RequestId m_request = 0;
    std::vector<ChannelWeights> m_layers;
    QString m_absence;
};

}  // namespace overlook
