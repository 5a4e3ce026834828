#include "widgets/timeline/timeline_accessible.h"

#include <QAccessibleWidget>

#include "widgets/timeline/timeline_track.h"

namespace overlook {

namespace {

/// What a screen reader is told about the track.
class TrackInterface : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
    explicit TrackInterface(TimelineTrack* track) : QAccessibleWidget(track, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        const QString value = track().valueText(track().epoch());
        const QString epoch = track().epochText(track().epoch());
        return value.isEmpty() ? epoch : epoch + QStringLiteral(", ") + value;
    }

    [[nodiscard]] QVariant currentValue() const override { return track().epoch(); }
    [[nodiscard]] QVariant minimumValue() const override { return track().finishedEpochs().first(); }
    [[nodiscard]] QVariant maximumValue() const override { return track().finishedEpochs().last(); }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

    void setCurrentValue(const QVariant& value) override {
        const FinishedEpochs& finished = track().finishedEpochs();
        if (!finished.isEmpty())
            Q_EMIT track().epochAsked(finished.nearest(value.toInt()));
    }

 private:
    [[nodiscard]] TimelineTrack& track() const { return *static_cast<TimelineTrack*>(object()); }
};

}  // namespace

QAccessibleInterface* timelineAccessible(const QString&, QObject* object) {
    auto* track = qobject_cast<TimelineTrack*>(object);
    return track ? new TrackInterface(track) : nullptr;
}

}  // namespace overlook
