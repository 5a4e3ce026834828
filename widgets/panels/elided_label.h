#pragma once

#include <QLabel>

namespace overlook {

/// One line of text that may be squeezed: shortened with an ellipsis, whole in the tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT

 public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setMode(Qt::TextElideMode mode);
    /// Shown instead of the text where that has no room.
    void setShortText(const QString& text);
    /// Painted in the lesser text colour of the palette.
    void setMuted(bool muted);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

 private:
    [[nodiscard]] bool isShortened() const;

    QString m_shortText;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    bool m_isMuted = false;
};

}  // namespace overlook
