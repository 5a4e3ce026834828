#pragma once

#include <QWidget>

namespace overlook {

/// A hairline between sections, lighter than a style's own frame.
class SeparatorLine : public QWidget {
    Q_OBJECT

 public:
    explicit SeparatorLine(QWidget* parent = nullptr);

 protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace overlook
