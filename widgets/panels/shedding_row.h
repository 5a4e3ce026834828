#pragma once

#include <QWidget>
#include <vector>

class QHBoxLayout;

namespace overlook {

/// A row of widgets that hides the optional ones while there is no room for them.
class SheddingRow : public QWidget {
    Q_OBJECT

 public:
    explicit SheddingRow(QWidget* parent = nullptr);

    void addWidget(QWidget* widget);
    void addOptional(QWidget* widget);  ///< those added last are hidden first
    void addGap();                      ///< takes what is left over

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

 private:
    void shed();

    QHBoxLayout* m_layout;
    std::vector<QWidget*> m_needed;
    std::vector<QWidget*> m_optional;
};

}  // namespace overlook
