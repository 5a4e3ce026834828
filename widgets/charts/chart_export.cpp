// What is written of a chart to files; the chart itself is in curve_chart.cpp.
#include <map>
#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "widgets/charts/curve_chart.h"

namespace overlook {

namespace {

constexpr int kPngScale = 2;
constexpr int kFigures = 9;  // of a float

QString quoted(QString field) {
    if (!field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n'))
        return field;
    return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray pngOf(const CurveChart& chart) {
    QImage image(chart.size() * kPngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPngScale);
    QPainter painter(&image);
    chart.render(painter, chart.size());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const CurveChart& chart) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chart.size());
    generator.setViewBox(QRect(QPoint(0, 0), chart.size()));
    QPainter painter(&generator);
    chart.render(painter, chart.size());
    painter.end();
    return bytes;
}

}  // namespace

QString chartCsv(const CurveChart::Content& content) {
    QStringList head{quoted(content.xTitle.isEmpty() ? QStringLiteral("x") : content.xTitle)};
    std::map<double, std::vector<QString>> rows;
    for (std::size_t i = 0; i < content.curves.size(); ++i) {
        head << quoted(content.curves[i].name);
        for (const QPointF& point : content.curves[i].points) {
            auto& row = rows[point.x()];
            row.resize(content.curves.size());
            row[i] = QString::number(point.y(), 'g', kFigures);
        }
    }
    QStringList lines{head.join(u',')};
    for (const auto& [x, values] : rows) {
        const auto bar = static_cast<std::size_t>(x < 0 ? 0 : x);
        QStringList fields{bar < content.bars.size() ? quoted(content.bars[bar]) : QString::number(x, 'g', kFigures)};
        for (const QString& value : values)
            fields << value;
        lines << fields.join(u',');
    }
    return lines.join(u'\n') + u'\n';
}

void saveChart(const CurveChart& chart, const QString& file) {
    const QString ending = QFileInfo(file).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("png"))
        bytes = pngOf(chart);
    else if (ending == QLatin1String("svg"))
        bytes = svgOf(chart);
    else if (ending == QLatin1String("csv"))
        bytes = chartCsv(chart.content()).toUtf8();
    else
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "A chart is saved as .png, .svg or .csv, not as '.%1'. Choose one of them."),
                    {ending.toStdString()});
    writeAtomically(pathFromUtf8(file.toStdString()), bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

}  // namespace overlook
