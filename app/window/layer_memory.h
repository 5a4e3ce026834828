#pragma once

#include <optional>
#include <QObject>
#include <QString>

#include "app/document/document.h"

class QSettings;

namespace overlook {

/// Remembers in the settings which target layer was chosen for each model or run, and brings it back when that is shown
/// again. One without a choice of its own takes over the layer that was chosen last, where it has it: a lesson looks
/// where its base did.
class LayerMemory : public QObject {
    Q_OBJECT

 public:
    static constexpr int kMost = 100;  ///< choices; older ones are forgotten

    LayerMemory(Document& document, QSettings& settings, QObject* parent = nullptr);

 private:
    void follow();
    void restore();
    void remember();
    [[nodiscard]] QString shownModel() const;
    [[nodiscard]] bool isOnOffer(const QString& layer) const;
    [[nodiscard]] std::optional<QString> choiceFor(const QString& model) const;

    Document& m_document;
    QSettings& m_settings;
    QString m_model;  ///< that follow() saw last, as what was chosen belongs to it; empty = none yet
    int m_mapLayer = -1;
    QString m_method;
    QString m_layer;
    std::optional<QString> m_lastChoice;  ///< since the start
};

}  // namespace overlook
