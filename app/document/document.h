#pragma once

#include <memory>
#include <optional>
#include <QList>
#include <QObject>
#include <QPoint>
#include <QPointF>
#include <QSize>
#include <QString>
#include <QStringList>
#include <vector>

#include "app/document/accumulation_choice.h"
#include "app/document/hint_sheet.h"
#include "app/document/map_stack.h"
#include "app/document/project_state.h"
#include "inference/core/image_status.h"
#include "inference/core/picture.h"
#include "inference/core/run_folder.h"
#include "inference/protocol/messages.h"

namespace overlook {

class PicturePyramid;

/// One picture of the list.
struct PictureEntry {
    QString path;
    QString id;                  ///< id in the data set or run; the file stem otherwise
    QStringList groups;          ///< data set lists that hold it
    std::vector<int> labels;     ///< class ids, when a data set says so
    QString failure;             ///< why it cannot be shown; empty = fine or not tried yet
    std::int64_t inProject = 0;  ///< its number in the open project; 0 = it is in none
    ImageStatus status = ImageStatus::New;
    bool hasHints = false;
    QSize size{};  ///< in pixels, upright; empty = not known yet

    bool operator==(const PictureEntry&) const = default;
};

/// A training run that is open, finished or still going.
struct RunState {
    QString folder;
    std::vector<EpochMetrics> epochs;  ///< finished ones, in order
    int planned = 0;
    bool isTraining = false;
    AccumulationOptions accumulation = {};  ///< how the run accumulates its maps itself
};

/// What the user looks at; all map layers share it.
struct Selection {
    int picture = -1;        ///< index into pictures(); -1 = none
    int classIndex = -1;     ///< -1 = none yet
    int epoch = 0;           ///< 1 …; 0 = no run
    int referenceEpoch = 0;  ///< pinned to be compared with; 0 = none
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
/// Masks that rules make of the maps of several classes.
struct PseudoLabels {
    cv::Mat1b labels;          ///< of the picture's size; 0 = background, k = classes[k - 1], 255 = nobody knows
    std::vector<int> classes;  ///< ids
};

/// How the layers below the maps are painted.
struct ViewStyle {
    LayerStyle picture;
    LayerStyle mask{true, 0.5};
};

/// What changed, as flags; views read what they need.
enum class Change {
    Pictures = 1,   ///< the list
    Selection = 2,  ///< or the method or target layer of a map layer
    Picture = 4,    ///< pixels of the current picture
    Model = 8,      ///< model description (classes, layers, methods)
    Run = 16,       ///< epochs of the run
    Prediction = 32,
    Map = 64,  ///< a map that belongs to the selection, or that it is missing
    Style = 128,
    MapLayers = 256,  ///< how many there are, their order, or which one is active
    Project = 512,    ///< another project is open, or none
    History = 1024,   ///< what can be undone, and what is saved
    Pins = 2048,      ///< which pixels are pinned
    Accumulation = 4096
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
    /// Of a picture that is large.
    [[nodiscard]] const std::shared_ptr<const PicturePyramid>& pyramid() const { return m_pyramid; }
    [[nodiscard]] const std::optional<ModelDescription>& model() const { return m_model; }
    [[nodiscard]] const std::optional<RunState>& run() const { return m_run; }
    [[nodiscard]] const std::optional<Prediction>& prediction() const { return m_prediction; }
    /// Shown in place of the predicted mask while somebody tries out rules; nothing otherwise.
    [[nodiscard]] const std::optional<PseudoLabels>& pseudoLabels() const { return m_pseudoLabels; }
    [[nodiscard]] bool hasMask() const;  ///< of either kind
    /// In the order in which they are painted, the last one on top; never empty.
    [[nodiscard]] const std::vector<StackedMap>& mapLayers() const { return m_maps.layers(); }
    [[nodiscard]] int activeIndex() const { return m_maps.activeIndex(); }
    /// The map layer that the user's choices are meant for, and whose map() and mapAbsence() are.
    [[nodiscard]] const StackedMap& activeLayer() const { return m_maps.active(); }
    [[nodiscard]] const std::optional<Map>& map() const { return activeLayer().map; }
    [[nodiscard]] const QString& mapAbsence() const { return activeLayer().absence; }
    /// The epoch that differences are taken to: the pinned one, else the one before the selected one; 0 = none.
    [[nodiscard]] int comparedEpoch() const;
    [[nodiscard]] const ViewStyle& style() const { return m_style; }
    /// How epochs are accumulated; as the open run does it until somebody chose otherwise.
    [[nodiscard]] AccumulationChoice accumulation() const;
    [[nodiscard]] const ClassTable& classes() const;  ///< of the model, else of the data set
    [[nodiscard]] const ClassTable& dataClasses() const { return m_dataClasses; }  ///< what PictureEntry::labels are of
    [[nodiscard]] const std::optional<ProjectState>& project() const { return m_project; }
    [[nodiscard]] const QList<QPoint>& pins() const { return m_pins; }  ///< pixels of the picture that are probed
    [[nodiscard]] const HistoryState& history() const { return m_history; }
    [[nodiscard]] HintSheet& hints() { return m_hints; }
    [[nodiscard]] const HintSheet& hints() const { return m_hints; }
    /// The class of the project for which hints are drawn: the selected one, by its name. Nothing while none is
    /// selected, or when the project has no such class yet.
    [[nodiscard]] std::optional<int> hintClass() const;
    /// Labels of the current picture as ids of classes(): where model and data set differ, classes meet by name.
    [[nodiscard]] std::vector<int> currentLabels() const;
    /// The same of any picture of the list.
    [[nodiscard]] std::vector<int> labelsOf(const PictureEntry& entry) const;

    /// Replaces the list and selects the first picture.
    void setPictures(std::vector<PictureEntry> pictures);
    void setDataClasses(ClassTable classes);
    void setPictureFailure(int index, const QString& failure);
    /// What the project says of a picture: number, status, labels, whether it has hints, size.
    void setPictureState(int index, const PictureEntry& state);
    void setProject(std::optional<ProjectState> project);
    void setPins(const QList<QPoint>& pins);
    void setHistory(const HistoryState& history);
    /// Whether somebody chose the selected class, rather than it being taken because it suits the picture.
    [[nodiscard]] bool isClassChosen() const { return m_isClassChosen; }
    /// Pixels of the selected picture.
    void setPicture(std::shared_ptr<const Picture> picture, std::shared_ptr<const PicturePyramid> pyramid = {});
    void setModel(std::optional<ModelDescription> model);
    void setRun(std::optional<RunState> run);  ///< a newly finished epoch is selected when the last one was
    void setPrediction(std::optional<Prediction> prediction);
    void setPseudoLabels(std::optional<PseudoLabels> labels);
    /// The map of a map layer, or why it has none ("not accepted yet"), translated. An index that is not one: nothing
    /// happens.
    void setMap(int layer, std::optional<Map> map, const QString& absence = {});
    /// The difference of a map layer to another map, which came from `subtracted`.
    void setDifferenceMap(int layer, Map map, const MapOrigin& subtracted);
    void setMapStyle(int layer, const MapStyle& style);
    /// Looks like another map layer, whatever its map is of.
    void followStyle(int layer, const StackedMap& other);
    /// Whether a map layer shows its difference to comparedEpoch() instead of the map itself.
    void showDifference(int layer, bool isOn);
    /// The raw values that decide the scale of a map layer; nothing = its own map's.
    void shareRange(int layer, const std::optional<Map::Range>& range);
    /// What the scale of a map layer by picture or run goes by; nothing = it is not known.
    void setScaleBasis(int layer, const std::optional<ScaleBasis>& basis);
    void setStyle(const ViewStyle& style);

    void selectPicture(int index);     ///< out of range: nothing happens
    void selectClass(int classIndex);  ///< stays for other pictures; until then each picture's own best class is taken
    void selectMethod(const QString& id);   ///< of the active map layer
    void selectLayer(const QString& name);  ///< of the network, for the active map layer
    void selectEpoch(int epoch);            ///< clamped to the finished epochs
    /// Keeps a finished epoch to compare with, until another run is open; 0 = none. Not a finished one: nothing
    /// happens.
    void pinReference(int epoch);
    void accumulate(const AccumulationChoice& choice);
    void explainPixel(QPoint pixel);  ///< of the current picture; nothing happens unless the model segments
    void explainRegion(const QList<QPointF>& outline);  ///< the same of the pixels inside it
    void explainPrediction();                           ///< all pixels predicted as the class again

    /// A copy of the active map layer above it, with a method and a colour map that no layer has yet; becomes active.
    void addMapLayer();
    void removeMapLayer();      ///< the active one; the one below becomes active. The last one stays.
    void moveMapLayer(int by);  ///< the active one; > 0 = towards the top
    void activateMapLayer(int index);

 Q_SIGNALS:
    void changed(overlook::Changes changes);
    void pictureStateChanged(int index);

 private:
    void select(Selection selection);
    Changes moveTo(const Selection& selection);
    Changes dropPicture();
    Changes dropResults();
    Changes settle();
    Changes settleMapLayers();
    Changes ask(int layer, const QString& method, const QString& networkLayer);
    Changes forgetMaps();
    Changes forgetDifferences();
    Changes forgetAccumulated();
    void followClass(const std::string& name);
    void forgetAutomaticClass();
    void announce(Changes changes);
    [[nodiscard]] int nearestEpoch(int epoch) const;
    [[nodiscard]] bool isFinished(int epoch) const;

    std::vector<PictureEntry> m_pictures;
    ClassTable m_dataClasses;
    Selection m_selection;
    bool m_isClassChosen = false;
    std::shared_ptr<const Picture> m_picture;
    std::shared_ptr<const PicturePyramid> m_pyramid;
    std::optional<ModelDescription> m_model;
    std::optional<RunState> m_run;
    std::optional<Prediction> m_prediction;
    std::optional<PseudoLabels> m_pseudoLabels;
    MapStack m_maps;
    AccumulationChoice m_accumulation;
    ViewStyle m_style;
    std::optional<ProjectState> m_project;
    HistoryState m_history;
    QList<QPoint> m_pins;
    HintSheet m_hints;
};

}  // namespace overlook
