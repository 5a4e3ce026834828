#include <cstdlib>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

/// Renders an SVG file as a square PNG: render_icon IN.svg OUT.png SIDE. Used while building.
int main(int argc, char** argv) {
    if (argc != 4)
        return EXIT_FAILURE;
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    const int side = std::atoi(argv[3]);
    if (!drawing.isValid() || side <= 0)
        return EXIT_FAILURE;
    QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    return picture.save(QString::fromLocal8Bit(argv[2])) ? EXIT_SUCCESS : EXIT_FAILURE;
}
