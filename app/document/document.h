#pragma once

#include <memory>
#include <optional>
#include <QList>
#include <QObject>
#include <QPoint>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <vector>

#include "inference/core/map.h"
#include "inference/core/picture.h"
#include "inference/core/run_folder.h"
#include "inference/display/map_style.h"
#include "inference/protocol/messages.h"

namespace overlook {

/// One picture of the list.
struct PictureEntry {
    QString path;
    QString id;               ///< id in the data set or run; the file stem otherwise
    QStringList groups;       ///< data set lists that hold it
    std::vector<int> labels;  ///< class ids, when a data set says so
    QString failure;          ///< why it cannot be shown; empty = fine or not tried yet

    bool operator==(const PictureEntry&) const = default;
};

/// A training run that is open, finished or still going.
struct RunState {
    QString folder;
    std::vector<EpochMetrics> epochs;  ///< finished ones, in order
    int planned = 0;
    bool isTraining = false;
};

/// What the user looks at.
struct Selection {
    int picture = -1;     ///< index into pictures(); -1 = none
    int classIndex = -1;  ///< -1 = none yet
    QString method;       ///< id; "oaa" is the accumulated map of the run; empty = to be chosen
    QString layer;        ///< empty = the model's default
    int epoch = 0;        ///< 1 …; 0 = no run
    /// Segmentation: the pixel of the picture whose score is explained; none = all pixels predicted as the class.
    std::optional<QPoint> pixel;
    /// Likewise the pixels inside an outline in pixels of the picture; empty = none. Never together with a pixel.
    QList<QPointF> outline;

    bool operator==(const Selection&) const = default;
};

struct LayerStyle {
    bool isVisible = true;
    double opacity = 1;

    bool operator==(const LayerStyle&) const = default;
};
struct ViewStyle {
    LayerStyle picture;
    LayerStyle mask{true, 0.5};
    MapStyle map;
    bool isScaleChosen = false;  ///< the normalisation, by the user; until then it follows the method
};

/// What changed, as flags; views read what they need.
enum class Change {
    Pictures = 1,  ///< the list
    Selection = 2,
    Picture = 4,  ///< pixels of the current picture
    Model = 8,    ///< model description (classes, layers, methods)
    Run = 16,     ///< epochs of the run
    Prediction = 32,
    Map = 64,  ///< the map that belongs to the selection, or that it is missing
    Style = 128
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

/// The state of one window: pictures, model, run, selection, results. Knows no widget, no engine and no file format;
/// controllers fill it, views read it. Every mutator does nothing when nothing changes.
class Document : public QObject {
    Q_OBJECT

 public:
    explicit Document(QObject* parent = nullptr);

    [[nodiscard]] const std::vector<PictureEntry>& pictures() const { return m_pictures; }
    [[nodiscard]] const PictureEntry* currentEntry() const;
    [[nodiscard]] const Selection& selection() const { return m_selection; }
    [[nodiscard]] const std::shared_ptr<const Picture>& picture() const { return m_picture; }
    [[nodiscard]] const std::optional<ModelDescription>& model() const { return m_model; }
    [[nodiscard]] const std::optional<RunState>& run() const { return m_run; }
    [[nodiscard]] const std::optional<Prediction>& prediction() const { return m_prediction; }
    [[nodiscard]] const std::optional<Map>& map() const { return m_map; }
    /// Why the selection has no map ("not accepted yet", "still computing"), translated; empty when map() is there.
    [[nodiscard]] const QString& mapAbsence() const { return m_mapAbsence; }
    [[nodiscard]] const ViewStyle& style() const { return m_style; }
    /// As the map of the selection is shown: until a scale is chosen, what is 0 … 1 by definition is shown as it is.
    [[nodiscard]] MapStyle mapStyle() const;
    [[nodiscard]] const ClassTable& classes() const;  ///< of the model, else of the data set
    [[nodiscard]] const ClassTable& dataClasses() const { return m_dataClasses; }  ///< what PictureEntry::labels are of
    /// Labels of the current picture as ids of classes(): where model and data set differ, classes meet by name.
    [[nodiscard]] std::vector<int> currentLabels() const;

    /// Replaces the list and selects the first picture.
    void setPictures(std::vector<PictureEntry> pictures);
    void setDataClasses(ClassTable classes);
    void setPictureFailure(int index, const QString& failure);
    void setPicture(std::shared_ptr<const Picture> picture);  ///< pixels of the selected picture
    void setModel(std::optional<ModelDescription> model);
    void setRun(std::optional<RunState> run);  ///< a newly finished epoch is selected when the last one was
    void setPrediction(std::optional<Prediction> prediction);
    void setMap(std::optional<Map> map, const QString& absence = {});
    void setStyle(const ViewStyle& style);

    void selectPicture(int index);     ///< out of range: nothing happens
    void selectClass(int classIndex);  ///< stays for other pictures; until then each picture's own best class is taken
    void selectMethod(const QString& id);
    void selectLayer(const QString& name);
    void selectEpoch(int epoch);      ///< clamped to the finished epochs
    void explainPixel(QPoint pixel);  ///< of the current picture; nothing happens unless the model segments
    void explainRegion(const QList<QPointF>& outline);  ///< the same of the pixels inside it
    void explainPrediction();                           ///< all pixels predicted as the class again

 Q_SIGNALS:
    void changed(overlook::Changes changes);

 private:
    void select(Selection selection);
    Changes moveTo(const Selection& selection);
    Changes dropPicture();
    Changes dropResults();
    Changes settle();
    void followClass(const std::string& name);
    void forgetAutomaticClass();
    void announce(Changes changes);
    [[nodiscard]] int suitableClass() const;
    [[nodiscard]] int nearestEpoch(int epoch) const;

    std::vector<PictureEntry> m_pictures;
    ClassTable m_dataClasses;
    Selection m_selection;
    bool m_isClassChosen = false;  ///< by somebody, rather than by suitableClass()
    std::shared_ptr<const Picture> m_picture;
    std::optional<ModelDescription> m_model;
    std::optional<RunState> m_run;
    std::optional<Prediction> m_prediction;
    std::optional<Map> m_map;
    QString m_mapAbsence;
    ViewStyle m_style;
};

}  // namespace overlook
