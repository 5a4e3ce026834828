#pragma once

#include <QLineEdit>

class QAction;

namespace overlook {

/// Line edit with a magnifier and a clear button; Escape clears it, Down leaves it for the list below.
class FilterField : public QLineEdit {
    Q_OBJECT

 public:
    explicit FilterField(QWidget* parent = nullptr);

    void setLabel(const QString& label);  ///< placeholder, tool tip and accessible name

 Q_SIGNALS:
    void leftForList();

 protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

 private:
    QAction* m_magnifier;
};

}  // namespace overlook
