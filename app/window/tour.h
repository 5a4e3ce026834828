#pragma once

#include <functional>

#include "app/window/floating_card.h"

class QLabel;
class QPushButton;

namespace overlook {

class Spotlight;

/// Three sentences for a first start, each beside the control that it speaks of: look, hint, teach. The window stays
/// usable meanwhile.
class Tour : public FloatingCard {
    Q_OBJECT

 public:
    enum Step { Look, Hint, Teach };

    /// `targetOf` gives the control of a step that can be seen now; null = there is none.
    Tour(QWidget& window, std::function<QWidget*(Step)> targetOf);
    ~Tour() override;

    void start();
    [[nodiscard]] Step step() const { return m_step; }

 protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void place() override;

 private:
    void build();
    void retranslate();
    void goOn();
    void follow(QWidget* target);

    std::function<QWidget*(Step)> m_targetOf;
    Step m_step = Look;
    QPointer<QWidget> m_target;
    QPointer<Spotlight> m_spotlight;  ///< a child of the window, as the card is
    QLabel* m_title;
    QLabel* m_count;
    QLabel* m_text;
    QPushButton* m_skip;
    QPushButton* m_next;
};

}  // namespace overlook
