#pragma once

#include <memory>
#include <QString>
#include <QWidget>
#include <vector>

namespace overlook {

/// Classes with colour, score bar and label mark; sorted by score or id, with a filter for long lists.
class ClassList : public QWidget {
    Q_OBJECT

 public:
    struct Row {
        int id = 0;
        QString name;
        quint32 colour = 0;    ///< 0xRRGGBB
        double score = -1;     ///< probability or share of pixels, 0 … 1; negative = unknown
        bool isLabel = false;  ///< the data set says that it is in the picture
    };

    explicit ClassList(QWidget* parent = nullptr);
    ~ClassList() override;

    void setRows(std::vector<Row> rows);     ///< keeps the current class when it is still there; emits nothing
    void setCurrentClass(int id);            ///< emits nothing
    [[nodiscard]] int currentClass() const;  ///< -1 = none
    void setScoreTitle(const QString& title);
    [[nodiscard]] std::vector<int> shownIds() const;  ///< in the order shown

 Q_SIGNALS:
    void classChosen(int id);

 protected:
    void changeEvent(QEvent* event) override;

 private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
