#pragma once

class QGridLayout;
class QWidget;

namespace overlook {

class ElidedLabel;

/// Puts a field into a row of a grid of controls, behind a label that belongs to it; the label's text follows.
[[nodiscard]] ElidedLabel* addGridRow(QGridLayout* grid, int row, QWidget* field);

}  // namespace overlook
