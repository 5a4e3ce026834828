#pragma once

#include <QActionGroup>
#include <QMenu>

#include "widgets/panels/glyph_button.h"
#include "widgets/panels/image_filter.h"

namespace overlook {

/// "By Entropy of the Scores"
[[nodiscard]] QString pictureOrderText(PictureOrder order);

/// Filters by status and hints and the order, in one small button with a menu. The funnel is full while anything is
/// hidden.
class ImageFilterButton : public GlyphButton {
    Q_OBJECT

 public:
    explicit ImageFilterButton(QWidget* parent = nullptr);

    void setStatusesKnown(bool known);  ///< false: only the order is offered, nothing is filtered by status or hints
    void setValuesKnown(bool known);    ///< false: orders by scores and maps are not offered
    void setFiltering(bool filtering);  ///< by whatever, the button's own filters or others
    void clear();                       ///< unchecks its filters; emits nothing
    void setFilters(unsigned statuses, std::optional<bool> hasHints);  ///< likewise
    void setOrder(PictureOrder order, Qt::SortOrder direction);        ///< says so where it is another one
    [[nodiscard]] unsigned statuses() const;                           ///< as in PictureConditions
    [[nodiscard]] std::optional<bool> hasHints() const;
    [[nodiscard]] PictureOrder order() const;
    [[nodiscard]] Qt::SortOrder direction() const;

 Q_SIGNALS:
    void filtersChanged();
    void orderChanged();
    void clearAsked();  ///< of all filters of the list

 protected:
    void changeEvent(QEvent* event) override;

 private:
    QAction* addFilter(QActionGroup& group);
    void buildFilters();
    void buildOrders();
    void chooseOrder();
    void retranslate();

    QMenu m_menu;
    QActionGroup m_statuses;
    QActionGroup m_hints;
    QActionGroup m_orders;
    QAction* m_filterTitle = nullptr;
    QAction* m_hintsLine = nullptr;
    QAction* m_clear = nullptr;
    QAction* m_orderTitle = nullptr;
    QAction* m_descending = nullptr;
    QAction* m_valuesLine = nullptr;
    PictureOrder m_order = PictureOrder::List;  ///< the last one that was chosen
    bool m_isKnown = false;
    bool m_isFiltering = false;
};

}  // namespace overlook
