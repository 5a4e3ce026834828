#pragma once

#include <QSlider>

namespace overlook {

/// Horizontal slider whose handle comes to where it is clicked; the wheel moves it only while it has the focus, so that
/// scrolling a panel changes nothing by accident.
class JumpSlider : public QSlider {
    Q_OBJECT

 public:
    explicit JumpSlider(QWidget* parent = nullptr);

 protected:
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

 private:
    [[nodiscard]] int valueAt(int x) const;
};

}  // namespace overlook
