#include "widgets/panels/hint_label.h"

namespace overlook {

namespace {
constexpr int kMargin = 12;
}

HintLabel::HintLabel(QWidget* parent) : QLabel(parent) {
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(kMargin);
    setForegroundRole(QPalette::PlaceholderText);
    setTextFormat(Qt::PlainText);
}

void HintLabel::setHint(const QString& sentence) {
    setText(sentence);
    setHidden(sentence.isEmpty());
}

}  // namespace overlook
