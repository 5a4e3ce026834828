#pragma once

class QLabel;
class QString;
class QWidget;

namespace overlook {

/// What a dialog says of its fields, in words that stand back and are wrapped. `width` is the least, in pixels; where
/// the row is wider it is wider too, as its height is reckoned for the whole row.
[[nodiscard]] QLabel* makeAdvice(QWidget* parent, const QString& text, int width);

}  // namespace overlook
