#pragma once

#include <QPointer>
#include <QWidget>

namespace overlook {

/// A small panel over the widgets of a window: part of the window, so that it stands where it belongs on every desktop
/// and takes any input method. Escape dismisses it. Goes away for good, and gives the focus back.
class FloatingCard : public QWidget {
    Q_OBJECT

 public:
    explicit FloatingCard(QWidget& window);

    void dismiss();

 Q_SIGNALS:
    void dismissed();  ///< once

 protected:
    /// Puts the card where it belongs; called whenever the window's size changes.
    virtual void place() = 0;

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

 private:
    QPointer<QWidget> m_hadFocus;
    bool m_isDismissed = false;
};

}  // namespace overlook
