#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

namespace overlook {

class Document;
class NoticeBar;

/// The warnings of the map and the prediction on show, in the notice bar as long as these are shown. One that the user
/// closed stays closed until another model is opened.
class ResultWarnings : public QObject {
    Q_OBJECT

 public:
    ResultWarnings(const Document& document, NoticeBar& notices, QObject* parent = nullptr);

    void refresh();  ///< again, for example in another language

 private:
    [[nodiscard]] QStringList warnings() const;

    const Document& m_document;
    NoticeBar& m_notices;
    QSet<QString> m_closed;
    QTimer m_gap;  ///< between two results: the bar does not come and go while epochs are scrubbed
};

}  // namespace overlook
