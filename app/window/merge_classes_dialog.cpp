#include "app/window/merge_classes_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <utility>

#include "app/engine/error_text.h"

namespace overlook {

namespace {

constexpr int kTextWidth = 400;

}  // namespace

MergeClassesDialog::MergeClassesDialog(ClassController& classes, ClassEntry from, const ClassTable& targets,
                                       QWidget* parent)
    : QDialog(parent),
      m_classes(classes),
      m_from(std::move(from)),
      m_into(new QComboBox(this)),
      m_preview(new QLabel(this)) {
    setWindowTitle(tr("Merge the class '%1'").arg(QString::fromStdString(m_from.name)));
    for (const ClassEntry& entry : targets.entries())
        m_into->addItem(QString::fromStdString(entry.name), entry.id);
    m_preview->setWordWrap(true);
    m_preview->setFixedWidth(kTextWidth);
    m_preview->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_agree = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(18, 18, 18, 14);
    form->setSpacing(10);
    form->setSizeConstraint(QLayout::SetFixedSize);
    form->addRow(tr("&Into"), m_into);
    form->addRow(m_preview);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_into, &QComboBox::currentIndexChanged, this, &MergeClassesDialog::look);
    look();
}

ClassMerge MergeClassesDialog::merge() const {
    return {m_from.id, m_into->currentData().toInt()};
}

void MergeClassesDialog::look() {
    m_agree->setEnabled(false);
    m_preview->setText(tr("Looking at the hints of both classes…"));
    m_classes.previewMerge(merge(), this, [this, into = merge().into](const Outcome<MergePreview>& outcome) {
        if (into == merge().into)
            show(outcome);
    });
}

void MergeClassesDialog::show(const Outcome<MergePreview>& outcome) {
    m_agree->setEnabled(outcome.value.has_value());
    m_preview->setText(outcome.value ? textOf(*outcome.value) : translated(*outcome.error));
}

QString MergeClassesDialog::textOf(const MergePreview& preview) const {
    const QString into = m_into->currentText();
    QStringList text{
        tr("Hints of %n picture(s) become those of '%1'.", "", static_cast<int>(preview.hintedImages)).arg(into),
        tr("%n picture(s) have the label '%1'.", "", static_cast<int>(preview.labelledImages))
            .arg(QString::fromStdString(m_from.name))};
    if (preview.contradictingPixels > 0)
        text << tr("The hints of both contradict each other, attend against ignore, at %1 in %n picture(s).", "",
                   static_cast<int>(preview.contradictingImages))
                    .arg(tr("%n pixel(s)", "", static_cast<int>(preview.contradictingPixels)))
             << tr("There the hint of '%1' stays.").arg(into);
    else
        text << tr("Nowhere do the hints of both contradict each other.");
    const QString from = QString::fromStdString(m_from.name);
    const QString files =
        preview.maskedImages > 0
            ? tr("Files outside the project are not touched: masks and runs keep '%1', and the project reads '%1' in "
                 "the masks of its pictures as '%2'.")
                  .arg(from, into)
            : tr("Files outside the project, like runs and what was exported, are not touched and keep '%1'.")
                  .arg(from);
    return (QStringList{text.join(u' '), files, tr("Undo takes the merge back as a whole.")})
        .join(QStringLiteral("\n\n"));
}

}  // namespace overlook
