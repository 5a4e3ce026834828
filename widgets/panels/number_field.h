#pragma once

#include <optional>
#include <QLineEdit>
#include <vector>

namespace overlook {

/// The numbers of a text, parted by blanks, semicolons or commas; a comma between digits is a decimal comma where
/// there is one in the language and no point in the text. Nothing when something else is in it.
[[nodiscard]] std::optional<std::vector<double>> numbersOf(const QString& text, QChar decimalPoint);

/// A line of numbers that are typed. What is not one puts the old ones back.
class NumberField : public QLineEdit {
    Q_OBJECT

 public:
    /// `most`: how many numbers may be typed; `least`: how many must.
    NumberField(std::size_t least, std::size_t most, QWidget* parent = nullptr);

    void setNumbers(const std::vector<double>& numbers);  ///< emits nothing; not while other ones are being typed
    [[nodiscard]] const std::vector<double>& numbers() const { return m_numbers; }
    void setLabel(const QString& label);  ///< tool tip and accessible name

 Q_SIGNALS:
    void numbersTyped(const std::vector<double>& numbers);

 private:
    void take();
    void showNumbers();

    std::size_t m_least;
    std::size_t m_most;
    std::vector<double> m_numbers;
};

}  // namespace overlook
