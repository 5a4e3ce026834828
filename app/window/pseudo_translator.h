#pragma once

#include <QTranslator>

namespace overlook {

/// A language for developers: every text in brackets, accented and 40 % longer. So it shows what is not translated,
/// what is put together from pieces, and what has no room; from right to left it shows what does not mirror.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

 public:
    explicit PseudoTranslator(Qt::LayoutDirection direction);

    [[nodiscard]] QString translate(const char* context, const char* text, const char* disambiguation,
                                    int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// The text in this language: places (%1), mnemonics (&F), tags and dots at its end stay.
    [[nodiscard]] static QString pseudo(const QString& text);

    static constexpr QChar kOpening{0x27E6};
    static constexpr QChar kClosing{0x27E7};

 private:
    Qt::LayoutDirection m_direction;
};

}  // namespace overlook
