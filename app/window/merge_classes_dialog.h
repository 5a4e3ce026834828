#pragma once

#include <QDialog>

#include "app/controllers/class_controller.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace overlook {

/// Asks into which class another one is merged, and says beforehand what that changes.
class MergeClassesDialog : public QDialog {
    Q_OBJECT

 public:
    MergeClassesDialog(ClassController& classes, ClassEntry from, const ClassTable& targets, QWidget* parent = nullptr);

    [[nodiscard]] ClassMerge merge() const;

 private:
    void look();
    void show(const Outcome<MergePreview>& outcome);
    [[nodiscard]] QString textOf(const MergePreview& preview) const;

    ClassController& m_classes;
    ClassEntry m_from;
    QComboBox* m_into;
    QLabel* m_preview;
    QPushButton* m_agree = nullptr;
};

}  // namespace overlook
