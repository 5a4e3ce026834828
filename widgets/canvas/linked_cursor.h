#pragma once

#include <QPoint>
#include <QWidget>

namespace overlook {

class Canvas;

/// A cross on the canvas at the pixel that is under the cursor in another view of the same picture.
class LinkedCursor : public QWidget {
    Q_OBJECT

 public:
    explicit LinkedCursor(Canvas& canvas);

    void setPixel(QPoint pixel);  ///< of the picture; (-1, -1) = none
    [[nodiscard]] QPoint pixel() const { return m_pixel; }

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    void follow();

    Canvas& m_canvas;
    QPoint m_pixel{-1, -1};
};

}  // namespace overlook
