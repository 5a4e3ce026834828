#pragma once

#include <QObject>
#include <QTimer>

class QKeyEvent;
class QWidget;

namespace overlook {

class Canvas;
class Document;

/// Shows the epoch to compare with while Shift is held, and then the former one again. Shift stays free for everything
/// else that it means: nothing is flashed while a tool is chosen, a text is written, or a key or button follows it.
class EpochFlash : public QObject {
    Q_OBJECT

 public:
    /// `window`: whose keys count.
    EpochFlash(Document& document, const Canvas& canvas, QWidget& window);

    [[nodiscard]] bool isOn() const { return m_shownBefore > 0; }
    void setOn(bool isOn);

 Q_SIGNALS:
    void changed();

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    void keyPressed(const QKeyEvent& event);
    void letGo();
    [[nodiscard]] bool mayFlash() const;

    Document& m_document;
    const Canvas& m_canvas;
    QWidget& m_window;
    QTimer m_delay;         ///< until Shift is held alone for long enough
    int m_shownBefore = 0;  ///< epoch; 0 = nothing is flashed
    int m_flashed = 0;
    bool m_isHeld = false;  ///< flashed by the key, not by the menu
};

}  // namespace overlook
