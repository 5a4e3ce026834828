#include "widgets/panels/wrapped_check_box.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace overlook {

namespace {

constexpr int kSpacing = 6;

}  // namespace

WrappedCheckBox::WrappedCheckBox(QWidget* parent)
    : QWidget(parent), m_box(new QCheckBox(this)), m_text(new QLabel(this)) {
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setBuddy(m_box);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacing);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setFocusProxy(m_box);
}

void WrappedCheckBox::setText(const QString& text) {
    m_text->setText(text);
    m_box->setAccessibleName(text);
}

/// A click on the text is one on the box.
void WrappedCheckBox::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_box->click();
}

}  // namespace overlook
