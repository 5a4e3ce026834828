#include "app/views/status_text.h"

#include <cmath>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include "app/controllers/remote_controller.h"
#include "app/controllers/workspace.h"
#include "app/document/document.h"
#include "app/views/method_text.h"
#include "app/views/presenter.h"

namespace overlook {

namespace {

QString channelNames(std::size_t channels) {
    switch (channels) {
        case 1:
            return StatusText::tr("grey");
        case 2:
            return StatusText::tr("grey and alpha");
        case 4:
            return QStringLiteral("RGBA");
        default:
            return QStringLiteral("RGB");
    }
}

}  // namespace

QString StatusText::original(const PixelProbe& probe) {
    QStringList values;
    for (const double value : probe.original)
        values << (probe.depth == CV_32F ? numberText(value) : QString::number(value, 'f', 0));
    const QString text = QStringLiteral("%1 %2").arg(channelNames(values.size()), values.join(QStringLiteral(", ")));
    if (probe.depth == CV_16U)
        return tr("%1 (16-bit)").arg(text);
    return probe.depth == CV_32F ? tr("%1 (float)").arg(text) : text;
}

QString StatusText::pixel(const PixelProbe& probe) const {
    if (!probe.isInside())
        return {};
    QStringList parts{QStringLiteral("x %1, y %2").arg(probe.pixel.x()).arg(probe.pixel.y()), original(probe)};
    if (probe.mapValue)
        parts << (m_document.activeLayer().subtracted ? tr("difference %1") : tr("map %1"))
                     .arg(numberText(*probe.mapValue));
    if (probe.maskClass >= 0)
        parts << tr("mask %1").arg(Presenter(m_document).className(probe.maskClass));
    return parts.join(QStringLiteral("   │   "));
}

QString StatusText::zoom(double zoom) {
    const double percent = zoom * 100;
    return QStringLiteral("%1 %").arg(percent, 0, 'f', percent < 10 ? 1 : 0);
}

QString StatusText::job(const JobState& job) {
    constexpr int kMinute = 60;
    constexpr int kHour = 60 * kMinute;
    if (job.secondsLeft < 0)
        return job.step;
    if (job.secondsLeft < kMinute)
        return tr("%1, less than a minute left").arg(job.step);
    if (job.secondsLeft < 2 * kHour)
        return tr("%1, about %2 min left").arg(job.step).arg((job.secondsLeft + kMinute / 2) / kMinute);
    return tr("%1, about %2 h left").arg(job.step).arg((job.secondsLeft + kHour / 2) / kHour);
}

QString StatusText::saving() const {
    if (!m_document.project())
        return {};
    const HistoryState& history = m_document.history();
    if (!m_document.project()->isWritable)
        return tr("Read only");
    if (history.isFailing)
        return tr("%n edit(s) not saved yet, trying again", "", history.unsaved);
    return history.unsaved > 0 ? tr("Saving …") : tr("Saved");
}

QString StatusText::history() const {
    if (!m_document.project())
        return {};
    constexpr double kMegabyte = 1024.0 * 1024.0;
    const HistoryState& history = m_document.history();
    return tr("%n step(s) to undo for this picture; all steps of the project: %1 of %2 MB", "", history.steps)
        .arg(QLocale().toString(static_cast<double>(history.bytes) / kMegabyte, 'f', 1),
             QLocale().toString(static_cast<double>(history.budget) / kMegabyte, 'f', 0));
}

QString StatusText::position() const {
    const int count = static_cast<int>(m_document.pictures().size());
    const int index = m_document.selection().picture;
    if (count == 0 || index < 0)
        return {};
    return tr("Picture %1 of %2").arg(index + 1).arg(count);
}

QString StatusText::device(const QString& device) {
    static const QRegularExpression counted(QStringLiteral("^(.+), ([0-9]+) threads?$"));
    const QRegularExpressionMatch match = counted.match(device);
    return match.hasMatch() ? tr("%1, %n thread(s)", "", match.captured(2).toInt()).arg(match.captured(1)) : device;
}

QString StatusText::engine(const RemoteController& remote, const QString& device) {
    const QString& host = remote.host().name;
    switch (remote.state()) {
        case RemoteController::State::Connecting:
            return tr("Engine: connecting to %1 …").arg(host);
        case RemoteController::State::Connected:
            return tr("Engine: %1 · %2").arg(host, StatusText::device(device));
        case RemoteController::State::Interrupted:
            return tr("Engine: %1 (not connected)").arg(host);
        case RemoteController::State::Here:
            break;
    }
    return StatusText::device(device);
}

}  // namespace overlook
