#include "widgets/panels/notice_text.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <QTextDocument>
#include <QTextOption>

namespace overlook {

namespace {
constexpr int kMostLines = 8;
constexpr int kUsualCharacters = 40;
}  // namespace

NoticeText::NoticeText(QWidget* parent) : QTextEdit(parent) {
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize NoticeText::sizeHint() const {
    const int width = fontMetrics().horizontalAdvance(u'n') * kUsualCharacters;
    return {width, heightForWidth(width)};
}

QSize NoticeText::minimumSizeHint() const {
    return {fontMetrics().horizontalAdvance(u'n') * 8, fontMetrics().height()};
}

int NoticeText::heightForWidth(int width) const {
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDefaultFont(font());
    copy->setTextWidth(width);
    const int needed = static_cast<int>(std::ceil(copy->size().height()));
    return std::clamp(needed, fontMetrics().height(), fontMetrics().lineSpacing() * kMostLines);
}

}  // namespace overlook
