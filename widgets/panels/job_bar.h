#pragma once

#include <memory>
#include <QString>
#include <QWidget>

namespace overlook {

/// The running job in the status bar: what, how far, and a button that stops it. Hidden when nothing runs.
class JobBar : public QWidget {
    Q_OBJECT

 public:
    explicit JobBar(QWidget* parent = nullptr);
    ~JobBar() override;

    void showJob(const QString& step, double fraction);  ///< fraction < 0: unknown length
    void clear();
    [[nodiscard]] QString step() const;

 Q_SIGNALS:
    void cancelRequested();

 protected:
    void changeEvent(QEvent* event) override;

 private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
