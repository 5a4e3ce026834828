#pragma once

#include <QTextEdit>

namespace overlook {

/// Text that wraps anywhere it must (paths have no spaces), can be selected, and is as high as it needs to be, up to a
/// few lines.
class NoticeText : public QTextEdit {
    Q_OBJECT

 public:
    explicit NoticeText(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
};

}  // namespace overlook
