#pragma once

#include <QAbstractListModel>
#include <vector>

#include "widgets/panels/class_list.h"

namespace overlook {

/// The rows of a class list as a model.
class ClassModel : public QAbstractListModel {
    Q_OBJECT

 public:
    enum Role { IdRole = Qt::UserRole + 1, ColourRole, ScoreRole, LabelRole };

    explicit ClassModel(QObject* parent = nullptr);

    /// Resets only when the ids or their order changed, so that scrolling and selection survive new scores.
    void setRows(std::vector<ClassList::Row> rows);
    [[nodiscard]] bool hasScores() const { return m_hasScores; }
    [[nodiscard]] QModelIndex indexOf(int id) const;  ///< invalid = not there
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// "12.3 %" in the user's locale; empty when unknown.
    [[nodiscard]] static QString scoreText(double score);

 private:
    [[nodiscard]] QString description(const ClassList::Row& row) const;

    std::vector<ClassList::Row> m_rows;
    bool m_hasScores = false;
};

}  // namespace overlook
