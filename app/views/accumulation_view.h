#pragma once

#include <QObject>

#include "app/controllers/accumulation_controller.h"
#include "widgets/panels/accumulation_panel.h"

namespace overlook {

/// Fills the accumulation panel from the document and hands on what is chosen there.
class AccumulationView : public QObject {
    Q_OBJECT

 public:
    AccumulationView(Document& document, AccumulationController& accumulation, AccumulationPanel& panel,
                     QObject* parent = nullptr);

    void refresh();

 private:
    void choose(const AccumulationPanel::Rules& rules);
    [[nodiscard]] QString what(bool isAnyKnown) const;
    [[nodiscard]] static QString stateText(AccumulationController::Epoch::State state);

    Document& m_document;
    AccumulationController& m_accumulation;
    AccumulationPanel& m_panel;
};

}  // namespace overlook
