#pragma once

#include <memory>
#include <QWidget>

class QAbstractItemModel;

namespace overlook {

/// Roles the image list reads from its model, beside Qt::DisplayRole and Qt::DecorationRole (thumbnail, QPixmap or
/// null).
enum ImageRole {
    ImageDetailRole = Qt::UserRole + 1,  ///< QString: second line ("boat, tree · 160×160")
    ImageFailedRole,                     ///< bool: could not be read
    ImageGroupRole                       ///< QString: data set list ("train", "boat_without_water")
};

/// Pictures with thumbnails, filter by text and by group, position counter. Row heights are uniform: 100 000 rows are
/// fine.
class ImageList : public QWidget {
    Q_OBJECT

 public:
    explicit ImageList(QWidget* parent = nullptr);
    ~ImageList() override;

    void setModel(QAbstractItemModel* model);
    void setGroups(const QStringList& groups);  ///< empty = no group picker
    void setCurrentRow(int sourceRow);          ///< row of the source model; emits nothing
    [[nodiscard]] int currentRow() const;       ///< -1 = none
    void step(int by);                          ///< next or previous shown row

 Q_SIGNALS:
    void rowChosen(int sourceRow);
    void rowsVisible(int firstSourceRow, int lastSourceRow);  ///< so that thumbnails are made for what is seen first

 protected:
    void changeEvent(QEvent* event) override;

 private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
