#include "widgets/timeline/speed_picker.h"

#include <algorithm>
#include <cmath>
#include <QLocale>
#include <QWheelEvent>

namespace overlook {

namespace {
constexpr double kSpeeds[] = {0.5, 1, 2, 4, 8, 16};
constexpr double kUsual = 4;
constexpr double kSlowest = 0.1;
constexpr double kFastest = 100;
}  // namespace

SpeedPicker::SpeedPicker(QWidget* parent) : QComboBox(parent) {
    for (const double speed : kSpeeds)
        addItem(speedText(speed), speed);
    setCurrentIndex(findData(kUsual));
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT framesPerSecondChanged(framesPerSecond()); });
}

double SpeedPicker::framesPerSecond() const {
    return currentData().toDouble();
}

void SpeedPicker::setFramesPerSecond(double framesPerSecond) {
    if (!std::isfinite(framesPerSecond))
        return;
    const double speed = std::clamp(framesPerSecond, kSlowest, kFastest);
    int at = 0;
    while (at < count() && itemData(at).toDouble() < speed)
        ++at;
    const bool isThere = at < count() && itemData(at).toDouble() == speed;
    if (!isThere)
        insertItem(at, speedText(speed), speed);
    setCurrentIndex(at);
}

void SpeedPicker::setLabel(const QString& label) {
    setToolTip(label);
    setAccessibleName(label);
    for (int i = 0; i < count(); ++i)
        setItemText(i, speedText(itemData(i).toDouble()));
}

void SpeedPicker::wheelEvent(QWheelEvent* event) {
    event->ignore();  // the wheel scrubs; it must not change the speed by accident
}

QString SpeedPicker::speedText(double framesPerSecond) {
    return tr("%1 / s", "epochs a second").arg(QLocale().toString(framesPerSecond, 'g', 3));
}

}  // namespace overlook
