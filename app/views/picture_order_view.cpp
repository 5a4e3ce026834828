#include "app/views/picture_order_view.h"

#include "app/controllers/picture_values.h"
#include "app/views/image_list_model.h"
#include "widgets/panels/image_list.h"
#include "widgets/panels/image_list_look.h"

namespace overlook {

namespace {

PictureQuantity quantityOf(PictureOrder order) {
    switch (order) {
        case PictureOrder::ClassScore:
            return PictureQuantity::ClassScore;
        case PictureOrder::Entropy:
            return PictureQuantity::Entropy;
        case PictureOrder::EpochSpread:
            return PictureQuantity::EpochSpread;
        case PictureOrder::ReferenceChange:
            return PictureQuantity::ReferenceChange;
        case PictureOrder::HintEnergy:
            return PictureQuantity::HintEnergy;
        case PictureOrder::TruthEnergy:
            return PictureQuantity::TruthEnergy;
        case PictureOrder::TruthOverlap:
            return PictureQuantity::TruthOverlap;
        default:
            return PictureQuantity::None;
    }
}

/// In a row, before the number.
QString shortName(PictureQuantity quantity) {
    switch (quantity) {
        case PictureQuantity::Entropy:
            return PictureOrderView::tr("entropy");
        case PictureQuantity::EpochSpread:
            return PictureOrderView::tr("spread");
        case PictureQuantity::ReferenceChange:
            return PictureOrderView::tr("change");
        case PictureQuantity::HintEnergy:
            return PictureOrderView::tr("in hints");
        case PictureQuantity::TruthEnergy:
            return PictureOrderView::tr("in truth");
        case PictureQuantity::TruthOverlap:
            return PictureOrderView::tr("IoU");
        default:
            return PictureOrderView::tr("score");
    }
}

}  // namespace

PictureOrderView::PictureOrderView(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connect(&m_parts.images, &ImageList::lookChanged, this, &PictureOrderView::follow);
    connect(&m_parts.values, &PictureValues::changed, this, &PictureOrderView::show);
    connect(&m_parts.document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Run)
            m_parts.images.setValuesKnown(m_parts.document.run().has_value());
    });
    m_parts.images.setValuesKnown(m_parts.document.run().has_value());
    follow();
}

void PictureOrderView::follow() {
    m_parts.values.want(quantityOf(m_parts.images.look().order));
}

void PictureOrderView::show() {
    m_parts.model.setValues(m_parts.values.values(), shortName(m_parts.values.quantity()));
}

}  // namespace overlook
