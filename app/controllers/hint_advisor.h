#pragma once

#include <memory>
#include <QObject>

#include "app/controllers/hint_suggestions.h"
#include "app/controllers/workspace.h"

class QThreadPool;

namespace overlook {

class PictureValues;

/// Says on which pictures a hint would say most, when somebody asks.
class HintAdvisor : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        PictureValues& values;
        QThreadPool& pool;
    };
    explicit HintAdvisor(const Parts& parts, QObject* parent = nullptr);
    ~HintAdvisor() override;

    /// Of the shown epoch of the open run, as it was when somebody asked last; best first.
    [[nodiscard]] const std::vector<HintSuggestion>& suggestions() const { return m_suggestions; }

    /// Looks for pictures that are worth a hint; a notice says where there is nothing to go by.
    void find();
    /// Shows the next one, and its class; the first one when none of them is shown. Looks for some first where none are
    /// known.
    void showNext();
    void show(int picture, int output);

 Q_SIGNALS:
    void changed();
    void noticed(overlook::Workspace::Severity severity, const QString& text);

 private:
    void find(bool showsFirst);
    void forget();
    [[nodiscard]] SuggestionQuestion questionNow() const;
    [[nodiscard]] int placeOf(const std::string& id) const;

    Parts m_parts;
    QString m_run;  ///< folder
    std::vector<HintSuggestion> m_suggestions;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
};

}  // namespace overlook
