#include "app/views/pseudo_label_view.h"

#include <QLocale>

#include "app/views/method_text.h"
#include "app/views/presenter.h"
#include "inference/core/class_table.h"
#include "inference/core/indexed_png.h"

namespace overlook {

PseudoLabelView::PseudoLabelView(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connect(&m_parts.labels, &PseudoLabelController::changed, this, &PseudoLabelView::refresh);
    connect(&m_parts.writer, &PseudoLabelWriter::ended, this, &PseudoLabelView::refresh);
    connect(&m_parts.panel, &PseudoLabelPanel::rulesChosen, this, &PseudoLabelView::choose);
}

void PseudoLabelView::refresh() {
    PseudoLabelPanel::State state;
    state.what = what();
    for (const PseudoLabelController::Share& share : m_parts.labels.state().shares)
        state.rows.push_back(rowOf(share));
    state.canSave = !state.rows.empty();
    state.whyNotAll = m_parts.writer.obstacle();
    state.canSaveAll = state.whyNotAll.isEmpty();
    m_parts.panel.setState(state);
}

void PseudoLabelView::choose(const PseudoLabelPanel::Rules& chosen) {
    LabelRules rules = labelRulesFor(chosen.background.toStdString());
    rules.background.value = rules.background.kind == BackgroundRule::Kind::Power ? chosen.exponent : chosen.level;
    rules.scaling = scalingFromName(chosen.scaling.toStdString());
    rules.conflictAbove = chosen.conflictAbove;
    if (chosen.leavesOut)
        rules.ignoredBand = LabelRules::Band{chosen.low, chosen.high};
    if (!chosen.crf.isEmpty())
        rules.crf = crfPreset(chosen.crf.toStdString()).parameters;
    m_parts.labels.setRules(rules);
}

QString PseudoLabelView::what() const {
    const PseudoLabelController::State& state = m_parts.labels.state();
    if (!state.absence.isEmpty())
        return state.absence;
    if (state.missing > 0)
        return tr("The maps of %n classes are not there yet …", nullptr, state.missing);
    if (state.classes.empty())
        return tr("Choose a class: nothing says which classes are in this picture.");
    QStringList names;
    for (const int id : state.classes)
        names << Presenter(m_parts.document).className(id);
    const QString method = methodTitle(m_parts.document.activeLayer().method);
    return tr("A mask of %1 from the maps of %2, shown instead of the predicted one.")
        .arg(QLocale().createSeparatedList(names), method);
}

PseudoLabelPanel::Row PseudoLabelView::rowOf(const PseudoLabelController::Share& share) const {
    if (share.classId == PseudoLabelController::kBackground)
        return {tr("Background"), 0, share.share};
    if (share.classId == PseudoLabelController::kNobodyKnows)
        return {tr("Nobody knows"), vocColour(kIgnoreLabel), share.share};
    const ClassEntry* entry = m_parts.document.classes().find(share.classId);
    return {Presenter(m_parts.document).className(share.classId), entry ? entry->colour : 0, share.share};
}

}  // namespace overlook
