#pragma once

#include <functional>
#include <memory>
#include <QObject>
#include <QTemporaryDir>
#include <vector>

#include "app/controllers/map_question.h"
#include "app/controllers/prediction_controller.h"

namespace overlook {

/// Pictures that no file holds until their turn comes: the slices of a volume.
struct SlicePictures {
    std::vector<int> order;                 ///< slices, in the order in which they are looked at
    std::function<cv::Mat1b(int)> picture;  ///< grey; called on another thread
    bool wantsMask = false;                 ///< what a segmentation model predicts
    bool wantsMap = false;                  ///< of the selected class, by the active map layer's method
    bool atOwnSize = false;                 ///< fed as they are, whatever size the model's card names
};

/// What became of one slice.
struct SliceFinding {
    int slice = 0;
    cv::Mat1b labels;        ///< class index a pixel of its picture; empty = not asked for
    std::optional<Map> map;  ///< at the network's resolution
};

/// Has the open model look at slices, one after another, on the engine that nobody looks through, so that looking never
/// waits. Model, class and method are those of the start. What was found is kept whatever comes later.
class SliceExplainer : public QObject {
    Q_OBJECT

 public:
    /// `parts.engine` is that of the train lane.
    explicit SliceExplainer(const ResultParts& parts, QObject* parent = nullptr);
    [[nodiscard]] static SliceExplainer& of(const Workspace& workspace);

    /// False, and a notice says why, when it cannot start.
    bool start(const SlicePictures& slices);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] std::size_t doneCount() const { return m_done; }  ///< of the running or the last start
    void reportPart(double share);                                  ///< of the picture that is being computed, 0 … 1

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    void found(const overlook::SliceFinding& finding);
    void ended();

 private:
    [[nodiscard]] QString obstacle(const SlicePictures& slices) const;
    [[nodiscard]] std::string inputSize() const;
    void next();
    void sendPrediction();
    void sendExplanation();
    void send(const QString& method, const nlohmann::json& request,
              const std::function<void(const nlohmann::json&)>& answer);
    void take();
    void fail(const Error& error);
    void finish();

    ResultParts m_parts;
    SlicePictures m_slices;
    MapQuestion m_question;  ///< with the file of the slice whose turn it is
    std::unique_ptr<QTemporaryDir> m_folder;
    SliceFinding m_finding;
    std::size_t m_done = 0;
    bool m_isRunning = false;
    int m_turn = 0;           ///< of the run: a picture that was made for another one is void
    RequestId m_request = 0;  ///< 0 = none under way
};

}  // namespace overlook
