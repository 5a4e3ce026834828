#include "widgets/panels/glyph_paths.h"

#include <initializer_list>
#include <QPainterPathStroker>
#include <QPolygonF>

namespace overlook {

namespace {

constexpr double kLine = 1.4;

QPainterPath stroked(const QPainterPath& line, double width = kLine) {
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(line).simplified();
}

QPainterPath polyline(std::initializer_list<QPointF> points) {
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    return path;
}

QPainterPath closedShape(std::initializer_list<QPointF> points) {
    QPainterPath path = polyline(points);
    path.closeSubpath();
    return path;
}

/// Filled with slightly rounded corners.
QPainterPath softShape(std::initializer_list<QPointF> points) {
    const QPainterPath shape = closedShape(points);
    return shape.united(stroked(shape, 1.0));
}

QPainterPath circle(double x, double y, double radius) {
    QPainterPath path;
    path.addEllipse(QPointF(x, y), radius, radius);
    return path;
}

QPainterPath bar(double x, double y, double width, double height) {
    QPainterPath path;
    path.addRoundedRect(x, y, width, height, 0.7, 0.7);
    return path;
}

QPainterPath stepForward() {
    return softShape({{4.5, 4}, {4.5, 12}, {9.5, 8}}).united(bar(10.9, 3.5, 1.7, 9));
}

QPainterPath stepBack() {
    return softShape({{11.5, 4}, {11.5, 12}, {6.5, 8}}).united(bar(3.4, 3.5, 1.7, 9));
}

QPainterPath loop() {
    QPainterPath over;
    over.moveTo(2.8, 7.6);
    over.cubicTo(2.8, 5.4, 4, 4.6, 6, 4.6);
    over.lineTo(12.6, 4.6);
    QPainterPath under;
    under.moveTo(13.2, 8.4);
    under.cubicTo(13.2, 10.6, 12, 11.4, 10, 11.4);
    under.lineTo(3.4, 11.4);
    const QPainterPath heads = stroked(polyline({{10.8, 2.6}, {12.9, 4.6}, {10.8, 6.6}})) |
                               stroked(polyline({{5.2, 9.4}, {3.1, 11.4}, {5.2, 13.4}}));
    return stroked(over) | stroked(under) | heads;
}

QPainterPath eye() {
    QPainterPath lids;
    lids.moveTo(1.6, 8);
    lids.cubicTo(4.2, 2.9, 11.8, 2.9, 14.4, 8);
    lids.cubicTo(11.8, 13.1, 4.2, 13.1, 1.6, 8);
    lids.closeSubpath();
    return stroked(lids, 1.3) | circle(8, 8, 2.3);
}

QPainterPath eyeOff() {
    const QPainterPath slash = polyline({{3, 2.8}, {13, 13.2}});
    return (eye() - stroked(slash, 3.6)) | stroked(slash, 1.3);
}

/// An upright mark with a point below it, cut out of warnings; turned over it is the letter i.
QPainterPath exclamation(double top, double bottom) {
    return stroked(polyline({{8, top}, {8, bottom - 2.6}}), 1.5) | circle(8, bottom - 0.4, 0.95);
}

QPainterPath warning() {
    return softShape({{8, 2.4}, {14.2, 13}, {1.8, 13}}) - exclamation(6, 11.9);
}

QPainterPath information() {
    const QPainterPath letter = circle(8, 4.9, 1) | stroked(polyline({{8, 7.6}, {8, 11.3}}), 1.6);
    return circle(8, 8, 6.4) - letter;
}

QPainterPath cross(double from, double to, double width) {
    return stroked(polyline({{from, from}, {to, to}}), width) | stroked(polyline({{to, from}, {from, to}}), width);
}

QPainterPath failure() {
    const QPainterPath octagon =
        softShape({{5.5, 2}, {10.5, 2}, {14, 5.5}, {14, 10.5}, {10.5, 14}, {5.5, 14}, {2, 10.5}, {2, 5.5}});
    return octagon - cross(5.7, 10.3, 1.5);
}

QPainterPath search() {
    return stroked(circle(6.8, 6.8, 4.1)) | stroked(polyline({{10, 10}, {13.4, 13.4}}), 1.6);
}

QPainterPath funnel() {
    return softShape({{2.4, 3}, {13.6, 3}, {9.5, 8}, {9.5, 12}, {6.5, 13.4}, {6.5, 8}});
}

QPainterPath funnelOutline() {
    return stroked(closedShape({{2.4, 3}, {13.6, 3}, {9.5, 8}, {9.5, 12}, {6.5, 13.4}, {6.5, 8}}), 1.3);
}

QPainterPath ring() {
    return stroked(circle(8, 8, 4.6), 1.4);
}

QPainterPath halfFilledRing() {
    QPainterPath lower;
    lower.moveTo(3.4, 8);
    lower.arcTo(3.4, 3.4, 9.2, 9.2, 180, 180);
    lower.closeSubpath();
    return ring() | lower;
}

QPainterPath tick() {
    return stroked(polyline({{3, 8.6}, {6.4, 12}, {13, 4.4}}), 2.2);
}

QPainterPath flag() {
    return stroked(polyline({{4, 2.4}, {4, 13.8}}), 1.5) |
           softShape({{5, 3}, {13, 3}, {10.8, 5.9}, {13, 8.8}, {5, 8.8}});
}

/// A brush that leaves a dab.
QPainterPath hint() {
    const QPainterPath handle = stroked(polyline({{13, 3}, {7.6, 8.4}}), 2.2);
    return handle | softShape({{6.6, 8.2}, {8, 9.6}, {6.8, 12.6}, {2.6, 13.4}, {3.6, 10}});
}

QPainterPath tag() {
    return softShape({{2.5, 2.5}, {8.4, 2.5}, {13.6, 7.7}, {7.7, 13.6}, {2.5, 8.4}}) - circle(5.3, 5.3, 1.2);
}

QPainterPath sortByScore() {
    return bar(2, 3, 12, 2) | bar(2, 7, 8, 2) | bar(2, 11, 4, 2);
}

QPainterPath sortById() {
    const QPainterPath arrow =
        stroked(polyline({{4, 2.8}, {4, 13}})) | stroked(polyline({{1.8, 10.8}, {4, 13}, {6.2, 10.8}}));
    const QPainterPath one = stroked(polyline({{9.8, 4}, {11.3, 2.8}, {11.3, 6.4}}), 1.2);
    const QPainterPath two = stroked(polyline({{9.7, 9.7}, {12.7, 9.7}, {9.7, 13}, {12.9, 13}}), 1.2);
    return arrow | one | two;
}

QPainterPath picture() {
    QPainterPath frame;
    frame.addRoundedRect(1.8, 2.8, 12.4, 10.4, 1.2, 1.2);
    const QPainterPath hills = closedShape({{2.4, 12.6}, {6, 7.6}, {8.6, 10.6}, {10.6, 8.6}, {13.6, 12.6}});
    return stroked(frame, 1.1) | hills | circle(10.8, 5.8, 1.1);
}

}  // namespace

QPainterPath glyphPath(Glyph glyph) {
    switch (glyph) {
        case Glyph::Play:
            return softShape({{5, 3.5}, {5, 12.5}, {12.2, 8}});
        case Glyph::Pause:
            return bar(4.2, 3.2, 2.6, 9.6) | bar(9.2, 3.2, 2.6, 9.6);
        case Glyph::StepBack:
            return stepBack();
        case Glyph::StepForward:
            return stepForward();
        case Glyph::Loop:
            return loop();
        case Glyph::Eye:
            return eye();
        case Glyph::EyeOff:
            return eyeOff();
        case Glyph::Close:
            return cross(4.2, 11.8, kLine);
        case Glyph::Warning:
            return warning();
        case Glyph::Information:
            return information();
        case Glyph::Failure:
            return failure();
        case Glyph::Stop:
            return softShape({{4.2, 4.2}, {11.8, 4.2}, {11.8, 11.8}, {4.2, 11.8}});
        case Glyph::Search:
            return search();
        case Glyph::Filter:
            return funnelOutline();
        case Glyph::FilterOn:
            return funnel();
        case Glyph::StatusNew:
            return ring();
        case Glyph::StatusStarted:
            return halfFilledRing();
        case Glyph::StatusDone:
            return tick();
        case Glyph::StatusFlagged:
            return flag();
        case Glyph::Hint:
            return hint();
        case Glyph::Tag:
            return tag();
        case Glyph::SortByScore:
            return sortByScore();
        case Glyph::SortById:
            return sortById();
        case Glyph::Picture:
            return picture();
    }
    return {};
}

}  // namespace overlook
