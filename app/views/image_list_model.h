#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QHash>
#include <QPixmap>
#include <QStringList>
#include <vector>

#include "app/document/document.h"

namespace overlook {

/// The document's pictures for the image list, with as many thumbnails as are worth keeping.
class ImageListModel : public QAbstractListModel {
    Q_OBJECT

 public:
    explicit ImageListModel(const Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setThumbnail(int picture, const QImage& thumbnail);
    /// Says in the picture's row which map was computed and how strong it is.
    void setMap(int picture, const Map& map);
    /// A number a picture, NaN where there is none, which is called `name` ("entropy"); none at all when empty.
    void setValues(std::vector<float> values, const QString& name);
    [[nodiscard]] QStringList groups() const;  ///< lists of the data set, in order of appearance

 private:
    void update(Changes changes);
    [[nodiscard]] QString detail(int row) const;
    [[nodiscard]] std::optional<double> valueOf(int row) const;
    [[nodiscard]] static QVariant stateOf(const PictureEntry& entry, int role);

    const Document& m_document;
    QStringList m_paths;  ///< of the rows as announced to the view
    QCache<int, QPixmap> m_thumbnails;
    QHash<int, QString> m_mapTexts;
    std::vector<float> m_values;  ///< by row; empty = none
    QString m_valueName;
};

}  // namespace overlook
