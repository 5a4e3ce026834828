#pragma once

#include <QString>

class QComboBox;
class QEvent;

namespace overlook {

/// The tool tip of a box: its text where the box is too narrow for it, above what the box is for.
[[nodiscard]] QString comboBoxTip(const QComboBox& box);

/// Shows the tip where `event` asks for it and the text is cut; false = the event is for the box itself.
[[nodiscard]] bool showsComboBoxTip(QComboBox& box, const QEvent& event);

}  // namespace overlook
