#pragma once

#include <QObject>

#include "app/controllers/pseudo_label_controller.h"
#include "app/controllers/pseudo_label_writer.h"
#include "widgets/panels/pseudo_label_panel.h"

namespace overlook {

/// Fills the panel of pseudo-labels from the mask that is tried out, and hands on the rules that are chosen there.
class PseudoLabelView : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        PseudoLabelController& labels;
        PseudoLabelWriter& writer;
        PseudoLabelPanel& panel;
    };
    explicit PseudoLabelView(const Parts& parts, QObject* parent = nullptr);

    void refresh();

 private:
    void choose(const PseudoLabelPanel::Rules& chosen);
    [[nodiscard]] QString what() const;
    [[nodiscard]] PseudoLabelPanel::Row rowOf(const PseudoLabelController::Share& share) const;

    Parts m_parts;
};

}  // namespace overlook
