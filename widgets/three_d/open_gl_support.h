#pragma once

#include <QString>
#include <QSurfaceFormat>

namespace overlook {

/// Why this program cannot show three dimensions here, one translated sentence; empty = it can. Tried once: makes a
/// context and lets it go.
[[nodiscard]] QString whyNoOpenGl();

/// The OpenGL that VTK needs: 3.2, core profile, with depth and stencil.
[[nodiscard]] QSurfaceFormat threeDFormat();

}  // namespace overlook
