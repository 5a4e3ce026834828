#pragma once

#include <QObject>

namespace overlook {

class Actions;
class Document;
class ImageList;

/// What the Order Pictures menu does: the same as the menu of the button above the list.
class OrderActions : public QObject {
    Q_OBJECT

 public:
    OrderActions(const Actions& actions, const Document& document, ImageList& images);

 private:
    void showState();

    const Actions& m_actions;
    const Document& m_document;
    ImageList& m_images;
};

}  // namespace overlook
