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
    /// What is said instead of classes while there are none, translated; empty = that they come with a model.
    void setEmptyText(const QString& text);
    [[nodiscard]] QString hint() const;               ///< what is said while no class is shown
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
