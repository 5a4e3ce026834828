#pragma once

#include <array>
#include <memory>
#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "app/document/document.h"
#include "widgets/three_d/medical_panel.h"
#include "widgets/three_d/slice_run_bar.h"

namespace overlook {

class SliceExplainer;
struct SliceFinding;

/// Has the model look at the slices of the volume that a panel shows, puts what it says together on the volume's
/// voxels as it comes, and writes it to files. The map is painted as the active map layer is.
class VolumeResults : public QObject {
    Q_OBJECT

 public:
    VolumeResults(Document& document, SliceExplainer& explainer, MedicalPanel& panel);

    /// As the panel's controls say; the slice that is seen comes first. What can not be done is said.
    void start();
    [[nodiscard]] bool canStart() const;
    [[nodiscard]] bool hasMask() const { return m_result.labels != nullptr && !isRunning(); }
    [[nodiscard]] bool hasMap() const { return m_result.map != nullptr && !isRunning(); }
    [[nodiscard]] bool isRunning() const;
    /// As NIfTI, on a thread of its own; tells saved or failed.
    void saveMask(const QString& file);
    void saveMap(const QString& file);
    /// Says again what is shown and what can be done, for example in another language.
    void refresh();

 Q_SIGNALS:
    void changed();  ///< what can be started or saved
    void saved(const QString& file);
    void failed(const QString& text);  ///< translated; what is shown stays

 private:
    /// One start: what it is about stays although the user goes on to other classes.
    struct Run {
        std::shared_ptr<const MedicalVolume> volume;
        SliceRunChoice choice;
        std::array<std::uint8_t, 256> labelOfIndex{};
        std::shared_ptr<const ClassTable> classes;
        std::shared_ptr<std::vector<std::uint8_t>> labels;
        std::shared_ptr<std::vector<float>> map;
        std::optional<Map::Range> range;
        StackedMap layer;
        QString className;
        int done = 0;
        bool hasLabels = false;  ///< something else than background
    };
    void connectPanel();
    [[nodiscard]] Run madeRun() const;
    [[nodiscard]] QString obstacle(const SliceRunChoice& choice) const;
    void describeClasses(Run& run) const;
    void take(const SliceFinding& finding);
    void end();
    void forget();
    /// What the 3-D view shows anew; the slices always do.
    enum class Solid { None, Map, All };
    void show(Solid solid);
    [[nodiscard]] bool isSolidDue() const;
    void update(Changes changes);
    [[nodiscard]] MapStyle mapStyle() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString mapText() const;
    template <class Value>
    void save(const std::shared_ptr<const std::vector<Value>>& values, const QString& file);

    Document& m_document;
    SliceExplainer& m_explainer;
    MedicalPanel& m_panel;
    QThreadPool m_pool;
    Run m_run;     ///< the running one, or the last one
    Run m_mapRun;  ///< the one whose map is shown
    VolumeResult m_result;
    QString m_notice;  ///< why nothing was started, or why it ended early
    QTimer m_showTimer;
    QTimer m_styleTimer;
    QElapsedTimer m_sinceSolid;
};

}  // namespace overlook
