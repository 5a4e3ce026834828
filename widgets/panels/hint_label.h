#pragma once

#include <QLabel>

namespace overlook {

/// A quiet sentence in the middle of a panel that has nothing to show: what to do. Gone while there is none.
class HintLabel : public QLabel {
    Q_OBJECT

 public:
    explicit HintLabel(QWidget* parent = nullptr);

    void setHint(const QString& sentence);  ///< empty = none
};

}  // namespace overlook
