#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace overlook {

/// While it lives, the program speaks a language in which every text is in capitals.
class UpperCaseTranslator : public QTranslator {
 public:
    UpperCaseTranslator() {
        QCoreApplication::installTranslator(this);
        QCoreApplication::processEvents();
    }
    ~UpperCaseTranslator() override {
        QCoreApplication::removeTranslator(this);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QString translate(const char*, const char* text, const char*, int) const override {
        return QString::fromUtf8(text).toUpper();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

}  // namespace overlook
