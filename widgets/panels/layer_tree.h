#pragma once

#include <QFrame>

class QSortFilterProxyModel;
class QTreeView;

namespace overlook {

class FilterField;
class LayerTreeModel;

/// Pop-up with the layers of a network as a tree below a search field: typing searches names, or kinds where no name
/// holds the text; arrows move, Enter chooses, Escape clears the search and then closes.
class LayerTree : public QFrame {
    Q_OBJECT

 public:
    /// Shows the layers of `model`, which must outlive it.
    LayerTree(LayerTreeModel& model, QWidget* parent);

    /// Opens at `anchor` (global) with this layer in view; nothing else is expanded.
    void open(const QRect& anchor, const QString& currentLayer);
    void search(const QString& text);
    void setLabel(const QString& label);  ///< accessible name

 Q_SIGNALS:
    void chosen(const QString& layer);

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

 private:
    void connectParts();
    void place(const QRect& anchor);
    void reveal(const QString& layer);
    void filter(const QString& text);
    void choose(const QModelIndex& index);
    void retranslate();

    LayerTreeModel& m_model;
    QSortFilterProxyModel* m_matches;
    FilterField* m_field;
    QTreeView* m_view;
    QString m_current;
};

}  // namespace overlook
