#include "widgets/panels/class_model.h"

#include <algorithm>
#include <QLocale>

namespace overlook {

ClassModel::ClassModel(QObject* parent) : QAbstractListModel(parent) {}

void ClassModel::setRows(std::vector<ClassList::Row> rows) {
    const bool isSameList =
        rows.size() == m_rows.size() &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const auto& a, const auto& b) { return a.id == b.id; });
    if (!isSameList)
        beginResetModel();
    m_rows = std::move(rows);
    m_hasScores = std::any_of(m_rows.begin(), m_rows.end(), [](const auto& row) { return row.score >= 0; });
    if (!isSameList)
        endResetModel();
    else
        retranslate();
}

QModelIndex ClassModel::indexOf(int id) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const auto& row) { return row.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

void ClassModel::retranslate() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ClassModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ClassModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ClassList::Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return row.name;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return description(row);
        case IdRole:
            return row.id;
        case ColourRole:
            return row.colour;
        case ScoreRole:
            return row.score;
        case LabelRole:
            return row.isLabel;
        default:
            return {};
    }
}

QString ClassModel::scoreText(double score) {
    if (!(score >= 0))
        return {};
    return tr("%1 %").arg(QLocale().toString(std::min(score, 1.0) * 100, 'f', 1));
}

QString ClassModel::description(const ClassList::Row& row) const {
    QString text = tr("%1, class %2").arg(row.name).arg(row.id);
    if (row.score >= 0)
        text += QStringLiteral("\n") + scoreText(row.score);
    if (row.isLabel)
        text += QStringLiteral("\n") + tr("In the picture, as the data set says");
    return text;
}

}  // namespace overlook
