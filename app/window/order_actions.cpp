#include "app/window/order_actions.h"

#include <QAction>

#include "app/document/document.h"
#include "app/window/actions.h"
#include "widgets/panels/image_list.h"
#include "widgets/panels/image_list_look.h"

namespace overlook {

namespace {

/// In the order of PictureOrder.
constexpr const char* kOrders[] = {"order_list",  "order_name",         "order_status",       "order_size",
                                   "order_score", "order_entropy",      "order_spread",       "order_change",
                                   "order_hints", "order_truth_energy", "order_truth_overlap"};
static_assert(std::size(kOrders) == kPictureOrders);

}  // namespace

OrderActions::OrderActions(const Actions& actions, const Document& document, ImageList& images)
    : QObject(&images), m_actions(actions), m_document(document), m_images(images) {
    for (int order = 0; order < kPictureOrders; ++order)
        m_actions.handle(kOrders[order], this, [this, order] {
            ImageListLook look = m_images.look();
            const auto chosen = static_cast<PictureOrder>(order);
            look.direction = directionOf(chosen, look.order, look.direction);
            look.order = chosen;
            m_images.setLook(look);
            showState();
        });
    m_actions.handleToggle("order_descending", this, [this](bool isOn) {
        ImageListLook look = m_images.look();
        look.direction = isOn ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_images.setLook(look);
    });
    connect(&m_images, &ImageList::lookChanged, this, &OrderActions::showState);
    connect(&m_document, &Document::changed, this, &OrderActions::showState);
    showState();
}

void OrderActions::showState() {
    const ImageListLook look = m_images.look();
    const bool hasRun = m_document.run().has_value();
    for (int order = 0; order < kPictureOrders; ++order) {
        const auto each = static_cast<PictureOrder>(order);
        const bool isStatus = each == PictureOrder::Status;
        const bool isPossible = isByValue(each) ? hasRun : !isStatus || m_document.project().has_value();
        m_actions.action(kOrders[order]).setChecked(each == look.order);
        m_actions.setEnabled({kOrders[order]}, isPossible);
    }
    m_actions.action("order_descending").setChecked(look.direction == Qt::DescendingOrder);
}

}  // namespace overlook
