#pragma once

#include <QObject>
#include <QStringList>
#include <vector>

class QSettings;

namespace overlook {

class Actions;
class Document;
class Timeline;

/// Marks on the epochs of a run, which stay for the next time it is open, and how fast epochs are played.
class TimelineActions : public QObject {
    Q_OBJECT

 public:
    TimelineActions(const Actions& actions, Document& document, Timeline& timeline, QSettings& settings);

 private:
    void showRun();
    void toggleMark(int epoch);
    void changeSpeed(double by);
    void updateEnabled();

    const Actions& m_actions;
    Document& m_document;
    Timeline& m_timeline;
    QSettings& m_settings;
    QString m_run;             ///< folder
    std::vector<int> m_marks;  ///< also those of epochs that are still to come
};

/// The marks of runs as lines "4,7,12 folder", the newest first.
[[nodiscard]] std::vector<int> marksOf(const QStringList& lines, const QString& run);
[[nodiscard]] QStringList withMarks(const QStringList& lines, const QString& run, const std::vector<int>& marks);

}  // namespace overlook
