#pragma once

#include <functional>
#include <QCursor>
#include <QPointF>
#include <Qt>
#include <QTransform>

class QPainter;

namespace overlook {

/// What the pen or mouse does on the canvas while this tool is set. Everything is in picture coordinates: pixel (x, y)
/// covers [x, x + 1) × [y, y + 1). Panning and zooming stay the canvas's.
class CanvasTool {
 public:
    struct Pointer {
        QPointF position;  ///< may lie outside the picture
        Qt::KeyboardModifiers modifiers = Qt::NoModifier;
        double pressure = 1;    ///< of a pen, 0 … 1; 1 for a mouse
        double zoom = 1;        ///< device pixels per picture pixel
        bool isEraser = false;  ///< the pen is turned round
    };

    virtual ~CanvasTool() = default;

    virtual void press(const Pointer& pointer) = 0;  ///< the left button, or the pen touches
    virtual void move(const Pointer& pointer) = 0;   ///< while pressed
    virtual void release(const Pointer& pointer) = 0;
    virtual void hover(const Pointer& /*pointer*/) {}                     ///< while not pressed
    virtual void leave() {}                                               ///< the pointer left the canvas
    virtual void doubleClick(const Pointer& pointer) { press(pointer); }  ///< the second press of two
    /// Alt and the wheel: steps, > 0 = away from the user. Whether the tool has a use for it.
    virtual bool wheel(double /*steps*/) { return false; }

    /// Something is under way that Enter accepts, Escape drops and Backspace takes a part of back.
    [[nodiscard]] virtual bool isBusy() const = 0;
    virtual void accept() {}
    virtual void cancel() = 0;  ///< also when another tool or picture is chosen
    virtual void takeBack() {}

    /// Paints the outline of what is under way, or the ring of the brush, on the canvas in its own (device-independent)
    /// pixels. Anything must be seen on light and dark ground.
    virtual void paint(QPainter& /*painter*/, const QTransform& /*canvasFromPicture*/) const {}
    [[nodiscard]] virtual QCursor cursor() const { return Qt::CrossCursor; }

    /// The canvas listens: what paint() shows has changed.
    std::function<void()> onChanged;
};

}  // namespace overlook
