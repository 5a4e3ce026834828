#pragma once

#include <QObject>
#include <QStringList>
#include <QThreadPool>

namespace overlook {

class MedicalPanel;

/// Reads scans and their masks on a thread of its own and hands them to the panel that shows them.
class VolumeOpener : public QObject {
    Q_OBJECT

 public:
    explicit VolumeOpener(MedicalPanel& panel);

    /// NIfTI files, DICOM folders or files. What holds a few whole numbers only is the mask of what else was opened
    /// with it, or of the volume that is shown.
    void open(const QStringList& paths);
    /// As the mask of the volume that is shown, whatever its values.
    void openMask(const QString& path);
    /// Writes the axial slices of the volume that is shown into this folder, as they are seen; tells slicesWritten.
    void writeSlices(const QString& folder);
    /// Says again what can be done, for example in another language.
    void refresh();

 Q_SIGNALS:
    void shown();
    void slicesWritten(const QString& folder);
    void failed(const QString& text);  ///< translated; what was shown stays

 private:
    void read(const QStringList& paths, bool isMask);

    MedicalPanel& m_panel;
    QThreadPool m_pool;
    int m_underWay = 0;
};

}  // namespace overlook
