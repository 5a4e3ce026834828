#pragma once

#include <QSortFilterProxyModel>

namespace overlook {

/// Which pictures of a list are shown; their order stays.
class ImageFilter : public QSortFilterProxyModel {
    Q_OBJECT

 public:
    explicit ImageFilter(QObject* parent = nullptr);

    void setFilter(const QString& filter);  ///< every word must be in the name or in the detail line
    void setGroup(const QString& group);    ///< empty = all
    [[nodiscard]] bool isFiltering() const;

 protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
    QStringList m_words;
    QString m_group;
};

}  // namespace overlook
