#pragma once

#include <QWidget>

namespace overlook {

/// Dims a window a little except around one of its parts, and rings that. Everything below stays usable.
class Spotlight : public QWidget {
    Q_OBJECT

 public:
    explicit Spotlight(QWidget& window);

    /// `target` in the window's coordinates; empty = nothing is lit, and nothing dimmed.
    void light(const QRect& target);
    [[nodiscard]] const QRect& target() const { return m_target; }

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    QRect m_target;
};

}  // namespace overlook
