#pragma once

#include <QComboBox>
#include <vector>

namespace overlook {

struct Choice;

/// Drop-down list of choices known by their ids; a long list can be searched by typing.
class Picker : public QComboBox {
    Q_OBJECT

 public:
    explicit Picker(QWidget* parent = nullptr);

    /// Shows `id` of `choices`; nothing is selected when it is not among them. Emits nothing.
    void setChoices(const std::vector<Choice>& choices, const QString& id);
    void setCurrentId(const QString& id);  ///< emits nothing
    [[nodiscard]] QString currentId() const;
    void setLabel(const QString& label);  ///< tool tip and accessible name

    void showPopup() override;

 Q_SIGNALS:
    void chosen(const QString& id);  ///< only by the user, only when it is another one

 protected:
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

 private:
    [[nodiscard]] bool hasChoices(const std::vector<Choice>& choices) const;
    void setSearchable(bool searchable);
    void takeFirstMatch();
    void showCurrentText();
    void announce(int index);

    QString m_announcedId;
};

}  // namespace overlook
