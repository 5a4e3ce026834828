#pragma once

#include <QToolButton>

#include "widgets/panels/glyph_icon.h"

namespace overlook {

/// Flat button with a glyph only: follows the palette, and says its label by tool tip and accessible name.
class GlyphButton : public QToolButton {
    Q_OBJECT

 public:
    explicit GlyphButton(Glyph glyph, QWidget* parent = nullptr);
    /// A toggle: `off` is shown while it is not checked.
    GlyphButton(Glyph off, Glyph on, QWidget* parent = nullptr);

    void setGlyph(Glyph glyph);
    void setLabel(const QString& label);

 protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

 private:
    void refreshIcon();

    Glyph m_off;
    Glyph m_on;
};

}  // namespace overlook
