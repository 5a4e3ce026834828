#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace overlook {

/// A check box whose text may take several lines: a QCheckBox cuts it off.
class WrappedCheckBox : public QWidget {
    Q_OBJECT

 public:
    explicit WrappedCheckBox(QWidget* parent = nullptr);

    void setText(const QString& text);
    /// The box itself, without a text but with an accessible name.
    [[nodiscard]] QCheckBox& box() const { return *m_box; }

 protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

 private:
    QCheckBox* m_box;
    QLabel* m_text;
};

}  // namespace overlook
