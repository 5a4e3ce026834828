#pragma once

#include <cstdint>
#include <QObject>

#include "app/controllers/hint_saver.h"

namespace overlook {

struct LoadedHints;

/// Brings the hints of the shown picture from the project into the document.
class ShownHints : public QObject {
    Q_OBJECT

 public:
    ShownHints(Document& document, ProjectController& projects, HintSaver& saver, QObject* parent = nullptr);

    void follow(Changes changes);  ///< of the document
    /// Again, behind everything that the project's thread was asked for.
    void reload();

    /// The picture, in the project, whose hints the document has; 0 = none.
    [[nodiscard]] std::int64_t image() const { return m_loaded; }
    /// Whether they are those of the shown picture.
    [[nodiscard]] bool isReady() const;
    /// Not the file on which the hints were drawn, so that they are not shown.
    [[nodiscard]] bool isOtherFile() const { return m_isOtherFile; }

 Q_SIGNALS:
    void leaving();  ///< image() is about to be another one
    void noticed(overlook::Workspace::Severity severity, const QString& text);

 private:
    void load();
    void ask(std::int64_t image);
    void take(const LoadedHints& loaded);

    Document& m_document;
    ProjectController& m_projects;
    HintSaver& m_saver;
    std::int64_t m_loaded = 0;
    std::int64_t m_asked = 0;
    int m_reloads = 0;  ///< answers that were asked for before the last one are outdated
    bool m_isOtherFile = false;
};

}  // namespace overlook
