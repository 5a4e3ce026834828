#include "widgets/panels/scrolling_part.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace overlook {

namespace {

/// As wide as its part needs at least.
class ColumnArea : public QScrollArea {
 public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize minimumSizeHint() const override {
        const int part = widget() ? widget()->minimumSizeHint().width() : 0;
        return {part + verticalScrollBar()->sizeHint().width(), QScrollArea::minimumSizeHint().height()};
    }

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

}  // namespace

QWidget* scrollingPart(QWidget* part, QWidget* panel) {
    auto* area = new ColumnArea(panel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(part);
    area->viewport()->setAutoFillBackground(false);
    part->setAutoFillBackground(false);
    return area;
}

}  // namespace overlook
