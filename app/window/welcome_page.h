#pragma once

#include <QWidget>

class QLabel;

namespace overlook {

class Actions;

/// What the middle of the window shows before anything is open: what to do first.
class WelcomePage : public QWidget {
    Q_OBJECT

 public:
    explicit WelcomePage(const Actions& actions, QWidget* parent = nullptr);

 protected:
    void changeEvent(QEvent* event) override;

 private:
    void retranslate();
    [[nodiscard]] QWidget* actionButtons(const Actions& actions);

    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_demoText;
    QLabel* m_dropText;
};

}  // namespace overlook
