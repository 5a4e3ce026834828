#pragma once

#include <QCoreApplication>
#include <QString>

#include "app/views/pixel_probe.h"

namespace overlook {

class Document;
class RemoteController;
struct JobState;

/// The sentences of the status bar.
class StatusText {
    Q_DECLARE_TR_FUNCTIONS(StatusText)

 public:
    explicit StatusText(const Document& document) : m_document(document) {}

    /// Everything that is known of a pixel, parts separated by wide blanks; empty outside the picture.
    [[nodiscard]] QString pixel(const PixelProbe& probe) const;
    /// "RGB 12, 200, 7", "grey 40 102 (16-bit)"
    [[nodiscard]] static QString original(const PixelProbe& probe);
    [[nodiscard]] static QString zoom(double zoom);  ///< "100 %"
    /// "Training: epoch 3 of 12, about 4 min left"
    [[nodiscard]] static QString job(const JobState& job);
    [[nodiscard]] QString saving() const;  ///< "Saved", "Saving …", why not; empty without a project
    /// How many steps can be undone, and how large they are; empty without a project.
    [[nodiscard]] QString history() const;
    [[nodiscard]] QString position() const;  ///< "Picture 3 of 240"; empty without pictures

    /// "CPU, 2 threads" in the language of the window; `device` as its engine said it, in English.
    [[nodiscard]] static QString device(const QString& device);
    /// Where is computed: "CPU, 2 threads", "Engine: gpu-box · CUDA 0: …"; `device` as its engine said it.
    [[nodiscard]] static QString engine(const RemoteController& remote, const QString& device);

 private:
    const Document& m_document;
};

}  // namespace overlook
