#include "widgets/panels/grid_row.h"

#include <QGridLayout>

#include "widgets/panels/elided_label.h"

namespace overlook {

ElidedLabel* addGridRow(QGridLayout* grid, int row, QWidget* field) {
    auto* label = new ElidedLabel(grid->parentWidget());
    label->setBuddy(field);
    grid->addWidget(label, row, 1);
    grid->addWidget(field, row, 2);
    return label;
}

}  // namespace overlook
