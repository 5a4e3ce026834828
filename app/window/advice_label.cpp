#include "app/window/advice_label.h"

#include <QLabel>

namespace overlook {

QLabel* makeAdvice(QWidget* parent, const QString& text, int width) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(width);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}  // namespace overlook
