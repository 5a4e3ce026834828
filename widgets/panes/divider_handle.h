#pragma once

#include <QWidget>

namespace overlook {

/// The line between two pictures that lie over one another, dragged sideways or moved by the arrow keys.
class DividerHandle : public QWidget {
    Q_OBJECT

 public:
    static constexpr int kWidth = 13;

    explicit DividerHandle(QWidget* parent);

 Q_SIGNALS:
    void moved(int by);  ///< pixels of the parent, > 0 = to the right

 protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

 private:
    void retranslate();

    int m_pressedAt = 0;  ///< from the left edge
};

}  // namespace overlook
