#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace overlook {

class VtkWidget;

/// A 3-D view with a row of controls below it, and a sentence in its place when there is nothing to show or no OpenGL.
class ThreeDPanel : public QWidget {
    Q_OBJECT

 public:
    /// Said in place of the view, translated; empty = the view is shown.
    void setMessage(const QString& text);
    [[nodiscard]] QString message() const;  ///< what is said now; empty = the view is seen
    /// Null where OpenGL does not work.
    [[nodiscard]] virtual VtkWidget* view() const = 0;
    /// Writes what is seen as PNG. Throws Error (Storage), and when nothing is seen (BadRequest).
    virtual void savePicture(const QString& file) const;

 protected:
    explicit ThreeDPanel(QWidget* parent);
    /// To be called once, with the view; null = OpenGL does not work.
    void place(QWidget* view);
    /// A control with its name before it.
    void addControl(QLabel* name, QWidget* control, int stretch = 0);
    /// What stands in the view's place now.
    [[nodiscard]] QWidget& shownWidget() const;
    /// As PNG. Throws Error (Storage).
    static void saveImage(const QImage& image, const QString& file);
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

 private:
    void showMessage();

    QStackedLayout* m_stack;
    QLabel* m_text;
    QWidget* m_controls;
    QHBoxLayout* m_row;
    QString m_message;
    bool m_hasView = false;
};

}  // namespace overlook
