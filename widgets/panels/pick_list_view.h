#pragma once

#include <QListView>

namespace overlook {

/// List of uniform rows that tells the user's picks from changes made by the program, and says something when it is
/// empty.
class PickListView : public QListView {
    Q_OBJECT

 public:
    explicit PickListView(QWidget* parent = nullptr);

    void setPicked(const QModelIndex& index);  ///< invalid = none; scrolls to it; emits nothing
    [[nodiscard]] QModelIndex pickedIndex() const;
    void setHint(const QString& text);  ///< shown while there are no rows
    [[nodiscard]] const QString& hint() const { return m_hint; }

    struct RowRange {
        int first = -1;
        int last = -1;
    };
    [[nodiscard]] RowRange visibleRows() const;  ///< -1, -1 = none

 Q_SIGNALS:
    void picked(const QModelIndex& index);  ///< by mouse or keyboard
    void visibleRowsMoved();

 protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

 private:
    QString m_hint;
    bool m_isQuiet = false;
};

}  // namespace overlook
