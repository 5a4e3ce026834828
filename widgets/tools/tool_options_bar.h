#pragma once

#include <QWidget>

#include "inference/core/tri_mask.h"
#include "widgets/tools/tool_options.h"

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace overlook {

class ElidedLabel;
class OptionSlider;
class PercentSlider;
struct ToolEntry;

/// The options that the chosen tool uses, in one row, and below it what the tool does, whole. Hidden while no tool is
/// chosen. Never makes the window wider: where there is too little room, how far hints grow is left out. As high for
/// every tool, so that the picture stays where it is.
class ToolOptionsBar : public QWidget {
    Q_OBJECT

 public:
    explicit ToolOptionsBar(QWidget* parent = nullptr);

    void setTool(const QString& id);              ///< of the table of tools; empty = none
    void setOptions(const ToolOptions& options);  ///< emits nothing
    [[nodiscard]] const ToolOptions& options() const { return m_options; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setPaints(Hint hint);  ///< what the tool draws: Attend or Ignore; emits nothing

 Q_SIGNALS:
    void paintsChosen(overlook::Hint hint);              ///< only by the user
    void changed(const overlook::ToolOptions& options);  ///< live; only by the user

 protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

 private:
    void placeParts();
    void connectParts();
    void connectSlider(OptionSlider* slider, int ToolOptions::*option);
    void connectCheck(QCheckBox* check, bool ToolOptions::*option);
    void showUsed();
    void makeRoom();
    void showHelp();
    void showPaints();
    void retranslate();

    ToolOptions m_options;
    QHBoxLayout* m_row;
    const ToolEntry* m_tool = nullptr;
    QToolButton* m_paints;
    OptionSlider* m_brush;
    QCheckBox* m_soft;
    OptionSlider* m_softTolerance;
    OptionSlider* m_wandTolerance;
    QCheckBox* m_contiguous;
    ElidedLabel* m_thresholdLabel;
    PercentSlider* m_threshold;
    OptionSlider* m_superpixel;
    QLabel* m_help;
    OptionSlider* m_grow;
};

}  // namespace overlook
