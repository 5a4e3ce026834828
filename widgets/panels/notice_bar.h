#pragma once

#include <memory>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace overlook {

/// One sentence above the canvas that does not block anything: failures and advice, newest on top, closable with Esc or
/// its button.
class NoticeBar : public QWidget {
    Q_OBJECT

 public:
    enum class Kind { Advice, Warning, Failure };

    explicit NoticeBar(QWidget* parent = nullptr);
    ~NoticeBar() override;

    /// The same text twice in a row is shown once, with a count.
    void show(Kind kind, const QString& text);
    /// Warnings about what is on show, in place of the former ones; those that stay are not announced again.
    void setStanding(const QStringList& warnings);
    void clear();
    [[nodiscard]] QString text() const;  ///< of the shown notice; empty = none

 Q_SIGNALS:
    void standingClosed(const QString& warning);  ///< by the user

 protected:
    void changeEvent(QEvent* event) override;

 private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
