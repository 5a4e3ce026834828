#pragma once

class QWheelEvent;

namespace overlook {

/// One notch of a wheel, and one step of zooming by key.
inline constexpr double kZoomStep = 1.25;

/// By how much a wheel event zooms: whole notches in steps of kZoomStep, touchpads continuously by their pixels.
/// 1 for a purely horizontal turn.
[[nodiscard]] double wheelZoomFactor(const QWheelEvent& event);

}  // namespace overlook
