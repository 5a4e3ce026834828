#include "widgets/three_d/three_d_panel.h"

#include <QBuffer>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "widgets/three_d/open_gl_support.h"
#include "widgets/three_d/vtk_widget.h"

namespace overlook {

ThreeDPanel::ThreeDPanel(QWidget* parent)
    : QWidget(parent),
      m_stack(new QStackedLayout),
      m_text(new QLabel(this)),
      m_controls(new QWidget(this)),
      m_row(new QHBoxLayout(m_controls)) {
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMargin(24);
    m_text->setMinimumHeight(120);
    m_row->setContentsMargins(8, 6, 8, 6);
    m_row->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_stack, 1);
    column->addWidget(m_controls);
    m_stack->addWidget(m_text);
}

void ThreeDPanel::place(QWidget* view) {
    m_hasView = view != nullptr;
    if (view)
        m_stack->addWidget(view);
    showMessage();
}

void ThreeDPanel::addControl(QLabel* name, QWidget* control, int stretch) {
    if (name) {
        name->setBuddy(control);
        m_row->addWidget(name);
    }
    m_row->addWidget(control, stretch);
}

void ThreeDPanel::setMessage(const QString& text) {
    m_message = text;
    showMessage();
}

QString ThreeDPanel::message() const {
    return m_hasView ? m_message : whyNoOpenGl();
}

void ThreeDPanel::savePicture(const QString& file) const {
    if (!view() || !message().isEmpty())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "There is no 3-D picture to save. Show one first."));
    saveImage(view()->picture(), file);
}

QWidget& ThreeDPanel::shownWidget() const {
    return *m_stack->currentWidget();
}

void ThreeDPanel::saveImage(const QImage& image, const QString& file) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    writeAtomically(pathFromUtf8(file.toStdString()), bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

void ThreeDPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showMessage();
}

void ThreeDPanel::showMessage() {
    const QString text = message();
    m_text->setText(text);
    m_stack->setCurrentIndex(text.isEmpty() && m_hasView ? 1 : 0);
    m_controls->setEnabled(text.isEmpty());
}

}  // namespace overlook
