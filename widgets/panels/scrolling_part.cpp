#include "widgets/panels/scrolling_part.h"

#include <QScrollArea>

namespace overlook {

QWidget* scrollingPart(QWidget* part, QWidget* panel) {
    auto* area = new QScrollArea(panel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(part);
    return area;
}

}  // namespace overlook
