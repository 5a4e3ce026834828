#pragma once

#include <QWidget>

#include "widgets/three_d/medical_volume.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace overlook {

class ElidedLabel;

/// What a model is to say of a volume, slice by slice.
struct SliceRunChoice {
    SlicePlane plane = SlicePlane::Axial;
    bool wantsMask = false;
    bool wantsMap = false;
    bool atOwnSize = false;  ///< fed as they are, not at the size that the model was made for
};

/// Below the slices: what the model is to look for and in which slices, start and stop, and in a line what is known.
class SliceRunBar : public QWidget {
    Q_OBJECT

 public:
    explicit SliceRunBar(QWidget* parent = nullptr);

    /// Whether the model makes masks; one that does not makes maps.
    void setMasksOnOffer(bool areOnOffer);
    /// Whether the model was made for one size; one that was not gets slices as they are.
    void setSizeOnOffer(bool isOnOffer);
    void setRunning(bool isRunning);
    /// What is shown, or what has to be done first; translated.
    void setState(const QString& text);
    /// Whether a run can be started.
    void setStartable(bool isStartable);
    void choose(const SliceRunChoice& choice);
    [[nodiscard]] SliceRunChoice choice() const;

 Q_SIGNALS:
    void startWanted();
    void stopWanted();

 protected:
    void changeEvent(QEvent* event) override;

 private:
    void refresh();
    void retranslate();

    bool m_areMasksOnOffer = true;
    bool m_isSizeOnOffer = true;
    bool m_isRunning = false;
    bool m_isStartable = false;
    QLabel* m_name;
    QComboBox* m_result;
    QComboBox* m_plane;
    QComboBox* m_size;
    QPushButton* m_button;
    ElidedLabel* m_state;
};

}  // namespace overlook
