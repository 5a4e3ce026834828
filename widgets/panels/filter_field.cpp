#include "widgets/panels/filter_field.h"

#include <QAction>
#include <QKeyEvent>

#include "widgets/panels/glyph_icon.h"

namespace overlook {

FilterField::FilterField(QWidget* parent)
    : QLineEdit(parent), m_magnifier(addAction(glyphIcon(Glyph::Search, palette()), QLineEdit::LeadingPosition)) {
    setClearButtonEnabled(true);
    setMinimumWidth(80);
}

void FilterField::setLabel(const QString& label) {
    setPlaceholderText(label);
    setToolTip(label);  // a narrow panel cuts the other one off
    setAccessibleName(label);
    m_magnifier->setText(label);
}

bool FilterField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && !text().isEmpty()) {
            key->accept();  // clears the filter before anything else that listens to Escape
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT leftForList();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_magnifier->setIcon(glyphIcon(Glyph::Search, palette()));
}

}  // namespace overlook
