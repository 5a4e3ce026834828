#pragma once

#include <QString>
#include <QStringList>

#include "app/controllers/hint_transfer.h"

/// What the dialogs of import and export say, in the user's language.
namespace overlook {

/// "COCO"; the id itself where it has no title.
[[nodiscard]] QString transferTitle(const QString& format);
/// Which files the format has; empty where nothing is known.
[[nodiscard]] QString transferSummary(const QString& format);
/// What is lost when hints are written in this format; empty when nothing is.
[[nodiscard]] QStringList transferLosses(const TransferFormat& format);
/// What an import would read, a line each.
[[nodiscard]] QStringList transferLines(const TransferPreview& preview);

}  // namespace overlook
