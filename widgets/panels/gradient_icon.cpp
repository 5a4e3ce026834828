#include "widgets/panels/gradient_icon.h"

#include <QImage>
#include <QPixmap>

namespace overlook {

QIcon gradientIcon(const ColourTable& colours, QSize size) {
    QImage strip(static_cast<int>(colours.size()), 1, QImage::Format_RGB32);
    for (std::size_t i = 0; i < colours.size(); ++i)
        strip.setPixel(static_cast<int>(i), 0, 0xff000000u | colours[i]);
    QIcon icon;
    for (const int ratio : {1, 2}) {
        QPixmap pixmap =
            QPixmap::fromImage(strip.scaled(size * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
        icon.addPixmap(pixmap);
    }
    return icon;
}

}  // namespace overlook
