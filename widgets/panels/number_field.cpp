#include "widgets/panels/number_field.h"

#include <cmath>
#include <QLocale>
#include <QRegularExpression>

namespace overlook {

std::optional<std::vector<double>> numbersOf(const QString& text, QChar decimalPoint) {
    QString plain = text;
    plain.replace(QChar(0x2212), u'-');
    if (decimalPoint == u',' && !plain.contains(u'.'))
        plain.replace(QRegularExpression(QStringLiteral("(?<=\\d),(?=\\d)")), QStringLiteral("."));
    static const QRegularExpression kParting(QStringLiteral("[\\s;,]+"));
    std::vector<double> numbers;
    for (const QString& part : plain.split(kParting, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        numbers.push_back(part.toDouble(&isNumber));
        if (!isNumber || !std::isfinite(numbers.back()))
            return std::nullopt;
    }
    return numbers;
}

NumberField::NumberField(std::size_t least, std::size_t most, QWidget* parent)
    : QLineEdit(parent), m_least(least), m_most(most) {
    setMinimumWidth(40);
    connect(this, &QLineEdit::editingFinished, this, &NumberField::take);
}

void NumberField::setNumbers(const std::vector<double>& numbers) {
    if (hasFocus() && isModified())
        return;
    m_numbers = numbers;
    showNumbers();
}

void NumberField::setLabel(const QString& label) {
    setToolTip(label);
    setAccessibleName(label);
}

void NumberField::take() {
    const auto typed = numbersOf(text(), QLocale().decimalPoint().front());
    const bool isGood = typed && typed->size() >= m_least && typed->size() <= m_most;
    const bool isOther = isGood && *typed != m_numbers;
    if (isGood)
        m_numbers = *typed;
    showNumbers();
    if (isOther)
        Q_EMIT numbersTyped(m_numbers);
}

void NumberField::showNumbers() {
    QStringList parts;
    for (const double number : m_numbers)
        parts << QString::number(number, 'g', 6);
    const QString shown = parts.join(QStringLiteral("  "));
    if (text() != shown)
        setText(shown);
    setModified(false);
}

}  // namespace overlook
