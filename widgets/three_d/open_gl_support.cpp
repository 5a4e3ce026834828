#include "widgets/three_d/open_gl_support.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QOpenGLContext>

namespace overlook {

namespace {

enum class Support { Works, NoWindows, NoContext, TooOld };

/// Qt has no OpenGL widgets on platforms without windows, and ends the program where one is shown all the same.
Support tried() {
    const QString platform = QGuiApplication::platformName();
    if (platform == QLatin1String("offscreen") || platform.startsWith(QLatin1String("minimal")) ||
        platform == QLatin1String("vnc") || platform == QLatin1String("linuxfb"))
        return Support::NoWindows;
    QOpenGLContext context;
    context.setFormat(threeDFormat());
    if (!context.create())
        return Support::NoContext;
    return context.format().version() >= qMakePair(3, 2) ? Support::Works : Support::TooOld;
}

}  // namespace

QString whyNoOpenGl() {
    static const Support support = tried();
    switch (support) {
        case Support::NoWindows:
            return QCoreApplication::translate("OpenGl",
                                               "3-D views need OpenGL, and this display has none for windows (%1); "
                                               "everything else works.")
                .arg(QGuiApplication::platformName());
        case Support::NoContext:
            return QCoreApplication::translate("OpenGl",
                                               "3-D views need OpenGL 3.2, and no OpenGL could be started on this "
                                               "display; install a graphics driver, or Mesa for software rendering.");
        case Support::TooOld:
            return QCoreApplication::translate("OpenGl",
                                               "3-D views need OpenGL 3.2, and this display's is older; a newer "
                                               "graphics driver, or Mesa's software rendering, helps.");
        case Support::Works:
            break;
    }
    return {};
}

QSurfaceFormat threeDFormat() {
    QSurfaceFormat format;
    format.setRenderableType(QSurfaceFormat::OpenGL);
    format.setVersion(3, 2);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setDepthBufferSize(24);
    format.setStencilBufferSize(8);
    format.setSamples(0);
    return format;
}

}  // namespace overlook
