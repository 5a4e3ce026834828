#pragma once

#include <QObject>
#include <QTimer>

#include "app/controllers/prediction_controller.h"

namespace overlook {

/// Brings the map that belongs to the selection into the document: from the cache, from what the run kept, or from the
/// engine. Newest wins; a map never stays under another one's name.
class AttentionController : public QObject {
    Q_OBJECT

 public:
    AttentionController(const ResultParts& parts, QObject* parent = nullptr);

    void cancel();

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);

 private:
    /// What a map is asked for: everything that changes its values.
    struct Question {
        QString image;
        QString imageId;
        QString model;  ///< path; empty = its checkpoint was not kept
        QString method;
        QString layer;
        int classIndex = -1;
        int epoch = 0;

        [[nodiscard]] QString key() const;
    };

    void refresh();
    [[nodiscard]] std::optional<Question> question() const;
    [[nodiscard]] std::optional<StoredKey::Kind> storedKind(const Question& asked) const;
    [[nodiscard]] bool showStored(const Question& asked, StoredKey::Kind kind);
    [[nodiscard]] QString obstacleTo(const Question& asked) const;
    [[nodiscard]] QString accumulatedAbsence(const Question& asked) const;
    void show(const Question& asked, Map map);
    void compute(const Question& asked, bool isAhead);
    void computeAhead();
    void take(const Question& asked, const MapSet& answer);
    void fail(const Question& asked, const Error& error);
    void dropRequest();

    ResultParts m_parts;
    StoredResults m_stored;
    ByteCache<QString, Map> m_cache;
    RequestId m_request = 0;  ///< 0 = none under way
    QString m_requestKey;
    bool m_isAhead = false;  ///< the request is for a neighbour: no job that the user waits for
    QString m_failure;
    QString m_failedKey;      ///< not asked again until something else was asked
    QTimer m_computingTimer;  ///< until the wait is worth a word
};

}  // namespace overlook
