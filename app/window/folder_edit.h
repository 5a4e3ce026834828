#pragma once

#include <QWidget>

class QLineEdit;

namespace overlook {

/// A line for the path of a folder, with a button that chooses it in a dialog.
class FolderEdit : public QWidget {
    Q_OBJECT

 public:
    /// `title`: of the dialog, translated.
    explicit FolderEdit(QString title, QWidget* parent = nullptr);

    /// Shown greyed out as long as the line is empty, translated.
    void setPlaceholder(const QString& text);
    [[nodiscard]] QString path() const;  ///< without blanks around it; empty = none
    void setPath(const QString& path);

 Q_SIGNALS:
    void pathChanged();

 private:
    void choose();

    QString m_title;
    QLineEdit* m_line;
};

}  // namespace overlook
