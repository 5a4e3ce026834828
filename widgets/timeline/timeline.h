#pragma once

#include <memory>
#include <QWidget>
#include <vector>

namespace overlook {

/// Epochs of a run as ticks to scrub over, with play, loop and a sparkline.
class Timeline : public QWidget {
    Q_OBJECT

 public:
    explicit Timeline(QWidget* parent = nullptr);
    ~Timeline() override;

    /// Finished epochs are 1 … finished; `planned` ticks are drawn, the rest greyed. 0, 0 = no run: shows a hint text.
    void setEpochs(int finished, int planned);
    [[nodiscard]] int finishedEpochs() const;
    [[nodiscard]] int epoch() const;  ///< 0 = none
    void setEpoch(int epoch);         ///< clamped to 1 … finished; emits epochChanged when it changes

    /// Marks the epoch that others are compared with; 0 = none.
    void setReference(int epoch);
    [[nodiscard]] int reference() const;

    /// Epochs to come back to, shown as diamonds; those that are not finished are left out.
    void setMarks(const std::vector<int>& epochs);
    [[nodiscard]] const std::vector<int>& marks() const;
    /// To the nearest mark after the epoch (by > 0) or before it; stays where there is none.
    void stepToMark(int by);

    /// One value an epoch (NaN = unknown); `name` is shown, translated by the caller.
    void setSparkline(const QString& name, const std::vector<double>& values);

    void step(int by);
    void setPlaying(bool playing);
    [[nodiscard]] bool isPlaying() const;
    void setLooping(bool looping);
    [[nodiscard]] bool isLooping() const;
    void setFramesPerSecond(double framesPerSecond);
    [[nodiscard]] double framesPerSecond() const;

 Q_SIGNALS:
    void epochChanged(int epoch);
    void playingChanged(bool playing);
    void referenceAsked(int epoch);  ///< to be pinned; 0 = none any more
    void markAsked(int epoch);       ///< to be marked, or no longer

 protected:
    void changeEvent(QEvent* event) override;

 private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
