#pragma once

#include <QWidget>

#include "widgets/panels/notice_bar.h"

namespace overlook {

/// Rounded, tinted background of a notice with the mark of its kind: both colour and shape tell the kind.
class NoticeFrame : public QWidget {
    Q_OBJECT

 public:
    static constexpr int kTextIndent = 36;  ///< room for the mark

    explicit NoticeFrame(QWidget* parent = nullptr);

    void setKind(NoticeBar::Kind kind);

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    [[nodiscard]] QColor kindColour() const;

    NoticeBar::Kind m_kind = NoticeBar::Kind::Advice;
};

}  // namespace overlook
