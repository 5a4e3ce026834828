#pragma once

#include <memory>
#include <QString>
#include <QWidget>

namespace overlook {

/// The running job in the status bar: what, how far, a button that stops it and, where it can wait, one that pauses it.
/// Hidden when nothing runs.
class JobBar : public QWidget {
    Q_OBJECT

 public:
    /// What the button beside the one that stops the job offers.
    enum class Offer { Nothing, Pause, Continue };

    explicit JobBar(QWidget* parent = nullptr);
    ~JobBar() override;

    void showJob(const QString& step, double fraction);  ///< fraction < 0: unknown length
    void setOffer(Offer offer);
    void clear();
    [[nodiscard]] QString step() const;

 Q_SIGNALS:
    void cancelRequested();
    void pauseRequested();
    void continueRequested();

 protected:
    void changeEvent(QEvent* event) override;

 private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
