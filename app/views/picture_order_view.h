#pragma once

#include <QObject>

namespace overlook {

class Document;
class ImageList;
class ImageListModel;
class PictureValues;

/// Has the numbers found that the list of pictures is ordered by, and shows them in its rows.
class PictureOrderView : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        PictureValues& values;
        ImageList& images;
        ImageListModel& model;
    };
    explicit PictureOrderView(const Parts& parts, QObject* parent = nullptr);

 private:
    void follow();
    void show();

    Parts m_parts;
};

}  // namespace overlook
