#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>
#include <utility>
#include <vector>

#include "widgets/panels/picture_conditions.h"

namespace overlook {

class ElidedLabel;
class FilterField;
class ImageFilterButton;
class Picker;
struct ImageListLook;

/// What stands above a list of pictures: search, filters, and a counter.
class ImageFilterBar : public QWidget {
    Q_OBJECT

 public:
    explicit ImageFilterBar(QWidget* parent = nullptr);

    void setGroups(const QStringList& groups);
    void setClasses(const std::vector<std::pair<int, QString>>& classes);
    void setStatusesKnown(bool known);
    void setValuesKnown(bool known);
    void setTypingPause(int milliseconds);  ///< how long typing is waited for
    void setCounter(const QString& text, const QString& toolTip);
    [[nodiscard]] PictureConditions conditions() const;
    [[nodiscard]] const ImageFilterButton& button() const { return *m_button; }
    void clearFilters();
    /// Groups and classes that are not there yet are chosen as soon as they are.
    void setLook(const ImageListLook& look);

 Q_SIGNALS:
    void conditionsChanged();
    void orderChanged();
    void leftForList();

 protected:
    void changeEvent(QEvent* event) override;

 private:
    void buildLayout();
    void connectParts();
    void announce();
    void showGroups();
    void showClasses();
    void retranslate();

    FilterField* m_text;
    ImageFilterButton* m_button;
    ElidedLabel* m_counter;
    Picker* m_group;
    Picker* m_class;
    QStringList m_groups;
    std::vector<std::pair<int, QString>> m_classes;
    QTimer m_typing;
    int m_typingPause = 0;
    QString m_wantedGroup;  ///< not there yet
    QString m_wantedClass;
};

}  // namespace overlook
