#pragma once

class QColor;
class QPainter;
class QStyleOption;
class QStyleOptionDockWidget;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QBrush;
class QRect;
class QWidget;

namespace overlook {

/// The parts of widgets that our style draws itself, flat, with round corners and the palette's accent.
void drawFlatPanel(QPainter& painter, const QRect& rect, const QBrush& fill, const QColor& edge);
void drawFlatButton(QPainter& painter, const QStyleOption& option, bool isDefault);
void drawFlatToolButton(QPainter& painter, const QStyleOption& option);
void drawFlatLineEdit(QPainter& painter, const QStyleOption& option);
/// Around a box that Fusion drew: its own edge is not seen on dark.
void drawCheckBoxFrame(QPainter& painter, const QStyleOption& option);
void drawFlatDockTitle(QPainter& painter, const QStyleOptionDockWidget& option, const QWidget* widget);
void drawFlatMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option);
/// `groove` and `handle` as the style lays them out.
void drawFlatScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void drawFlatSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle);

/// The palette's colour of frames.
[[nodiscard]] QColor frameColour(const QStyleOption& option);

}  // namespace overlook
