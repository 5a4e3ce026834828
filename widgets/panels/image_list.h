#pragma once

#include <memory>
#include <QList>
#include <QWidget>
#include <utility>
#include <vector>

class QAbstractItemModel;

namespace overlook {

struct ImageListLook;

/// Roles the image list reads from its model, beside Qt::DisplayRole and Qt::DecorationRole (thumbnail, QPixmap or
/// null).
enum ImageRole {
    ImageDetailRole = Qt::UserRole + 1,  ///< QString: second line ("boat, tree · 160×160")
    ImageFailedRole,                     ///< bool: could not be read
    ImageGroupRole,                      ///< QString: data set list ("train", "boat_without_water")
    ImageStatusRole,                     ///< int: a ImageStatus; invalid = not in a project
    ImageHintedRole,                     ///< bool: has hints
    ImageClassesRole,                    ///< QList<int>: class ids of the labels
    ImageSizeRole,                       ///< QSize: of the upright picture; invalid = not known yet
    ImageValueRole                       ///< double: what a PictureOrder goes by; invalid = not known
};

/// What is looked for in a list of pictures.
enum class PictureSearch { Unhinted, Flagged, NotDone };

/// Pictures with thumbnails, filters, order and a counter. Row heights are uniform: 100 000 rows are fine.
class ImageList : public QWidget {
    Q_OBJECT

 public:
    explicit ImageList(QWidget* parent = nullptr);
    ~ImageList() override;

    void setModel(QAbstractItemModel* model);
    void setGroups(const QStringList& groups);                             ///< empty = no group picker
    void setClasses(const std::vector<std::pair<int, QString>>& classes);  ///< id and name; empty = no class picker
    void setStatusesKnown(bool known);  ///< a project is open: status and hints can be filtered by
    /// Whether there is a run whose scores and maps pictures can be ordered by.
    void setValuesKnown(bool known);
    void setCurrentRow(int sourceRow);     ///< row of the source model; emits nothing
    [[nodiscard]] int currentRow() const;  ///< -1 = none
    void step(int by);                     ///< next or previous shown row
    /// Search, filters and order. A list or class that is not known yet is filtered by as soon as it is.
    void setLook(const ImageListLook& look);
    [[nodiscard]] ImageListLook look() const;
    /// The next shown row behind the current one of which this is true, beginning anew at the end; -1 = no other.
    [[nodiscard]] int nextRow(PictureSearch search) const;

 Q_SIGNALS:
    void rowChosen(int sourceRow);
    /// So that thumbnails are made for what is seen first, from the top.
    void rowsSeen(const QList<int>& sourceRows);
    void lookChanged();

 protected:
    void changeEvent(QEvent* event) override;

 private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
