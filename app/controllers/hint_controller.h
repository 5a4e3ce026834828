#pragma once

#include <functional>
#include <QObject>
#include <QStringList>
#include <utility>
#include <vector>

#include "app/controllers/hint_saver.h"
#include "app/controllers/new_classes.h"
#include "app/controllers/open_gestures.h"
#include "app/controllers/shown_hints.h"
#include "inference/hints/hint_board.h"

namespace overlook {

/// Hints of the shown picture: lets tools draw on them, saves every finished gesture, undoes and redoes. What is drawn
/// belongs to the picture on which the gesture began, whatever is shown meanwhile.
class HintController : public QObject, public HintBoard {
    Q_OBJECT

 public:
    HintController(Document& document, ProjectController& projects, QObject* parent = nullptr);
    ~HintController() override;

    [[nodiscard]] cv::Mat3b picture() const override;
    [[nodiscard]] cv::Mat1f map() const override;
    [[nodiscard]] TriMask hint() const override;
    [[nodiscard]] Hint paints() const override { return m_paints; }
    bool begin(const std::string& name) override;
    [[nodiscard]] bool isOpen() const override { return m_gestures.isOpen(); }
    void paint(const HintRegion& region, Hint hint) override { m_gestures.paint(region, hint); }
    void replace(const HintRegion& region, Hint hint) override { m_gestures.replace(region, hint); }
    void paintFound(HintSearch search, Hint hint, Found found) override {
        m_gestures.paintFound(std::move(search), hint, found);
    }
    void lookFor(HintSearch search, std::function<void(const HintRegions&)> then) override {
        m_gestures.lookFor(std::move(search), std::move(then));
    }
    void commit() override { m_gestures.commit(); }
    [[nodiscard]] bool isEnding() const override { return m_gestures.isEnding(); }
    void cancel() override { m_gestures.cancel(); }

    /// Whether the hints of the shown picture are there, so that one can draw on them.
    [[nodiscard]] bool isReady() const { return m_shown.isReady(); }
    /// The shown picture's hints again, behind everything that the project's thread was asked for; nobody can draw
    /// until they are there.
    void reload();
    /// Somebody means to draw: asks for a project where none is open.
    void prepare();
    void setPaints(Hint hint);  ///< Attend or Ignore
    void undo();
    void redo();
    /// One step that changes the shown picture's hint of the drawn class as a whole: grown, inverted, …
    void change(const QString& name, const std::function<TriMask(const TriMask&)>& work);
    /// The hints of the neighbour in the list, `by` = -1 or 1, instead of this picture's; where sizes differ, why not.
    void copyFromNeighbour(int by);
    /// One step that sets values of the shown picture or of the project.
    void setStatus(ImageStatus status);
    void setLabels(const std::vector<int>& labels);
    void edit(ProjectEdit edit);
    /// One step that adds a class of a name that no class has, and selects it.
    void addClass(const QString& name);
    /// Whether an undo or redo waits, which is not seen yet; edits are done behind it.
    [[nodiscard]] bool isTurningBack() const { return m_saver.turnsBack(); }
    /// Makes two classes of the project one. Nobody can draw until hints and labels are there again.
    void mergeClasses(const QString& name, const ClassMerge& merge);

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    void projectNeeded();  ///< somebody wanted to draw, and no project is open
    void paintsChanged();
    void gestureEnded();  ///< a gesture was cancelled, or had to wait for what it searched for
    void saved();         ///< nothing waits any more: everything that was drawn is on the disk
    /// The classes of a merge were merged or taken apart; hints, labels and classes follow.
    void classesChanged(const overlook::ClassMerge& merge);

 private:
    void follow(Changes changes);
    [[nodiscard]] bool canDraw();
    void show(const HintGesture& gesture, const QRect& changed);
    void save(const HintGesture& done);
    void apply(const ProjectEdit& edit);
    void finish(const ProjectEdit& done);
    void readClasses(const std::vector<ClassEntry>& turned);
    void readAgain();
    void refreshEntry(std::int64_t image);

    Document& m_document;
    ProjectController& m_projects;
    HintSaver m_saver;
    ShownHints m_shown;
    Hint m_paints = Hint::Attend;
    OpenGestures m_gestures;
    NewClasses m_classes;
};

}  // namespace overlook
