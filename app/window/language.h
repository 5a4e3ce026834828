#pragma once

#include <memory>
#include <QObject>
#include <QString>
#include <QStringList>
#include <vector>

class QTranslator;

namespace overlook {

/// The language of the texts, changed while the program runs: installs our translation and Qt's own.
class Language : public QObject {
    Q_OBJECT

 public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    /// One of codes() or developerCodes(); "system" or anything unknown follows the system's settings. Widgets get
    /// LanguageChange.
    void use(const QString& code);
    [[nodiscard]] const QString& code() const { return m_code; }  ///< as chosen: may be "system"
    [[nodiscard]] QString effectiveCode() const;                  ///< never "system"

    [[nodiscard]] static QStringList codes();           ///< without "system"
    [[nodiscard]] static QStringList developerCodes();  ///< in no menu: see PseudoTranslator

 Q_SIGNALS:
    void changed();

 private:
    void installFiles(const QString& code);
    void install(const QString& file, const QString& folder);
    void install(std::unique_ptr<QTranslator> translator);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

}  // namespace overlook
