#pragma once

#include <QStandardItemModel>

#include "widgets/panels/layers_panel.h"
#include "widgets/panels/pick_list_view.h"

namespace overlook {

/// The map layers, the topmost first, each with an eye. As high as its rows, so that it never scrolls by itself.
/// Up and Down go to another layer, Space turns the eye on and off.
class MapList : public PickListView {
    Q_OBJECT

 public:
    enum Role { AbsenceRole = Qt::UserRole };

    explicit MapList(QWidget* parent = nullptr);

    void setRows(const std::vector<LayersPanel::MapRow>& rows, int active);  ///< emits nothing
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
    void rowChosen(int row);
    void visibilityChanged(int row, bool visible);

 protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
    void showRow(QStandardItem& item, const LayersPanel::MapRow& row) const;

    QStandardItemModel m_model;
};

}  // namespace overlook
