#pragma once

#include <memory>

#include "widgets/three_d/slice_view.h"
#include "widgets/three_d/vtk_widget.h"

namespace overlook {

/// The mask of a volume in three dimensions, seen from the front: a surface for each label, or a cloud of them, or the
/// cloud of a map in its colours, in the volume's box with its crosshair.
class MaskView : public VtkWidget {
    Q_OBJECT

 public:
    explicit MaskView(QWidget* parent = nullptr);
    ~MaskView() override;

    void setContent(const SliceContent& content);
    enum class Form { Surfaces, Labels, Map };
    void setForm(Form form);
    /// Labels that have a surface.
    [[nodiscard]] int surfaceCount() const;

 protected:
    void middleOfScene(double (&middle)[3]) const override;
    void setCoarse(bool isCoarse) override;

 private:
    void showLabels();
    void showMap();
    void showCross();
    void showForm();

    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
