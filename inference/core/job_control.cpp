#include "inference/core/job_control.h"

#include <utility>

#include "inference/core/error.h"

namespace overlook {

JobControl::JobControl(Progress progress) : m_progress(std::move(progress)) {}

void JobControl::checkpoint() const {
    if (m_cancelled)
        throw Error(Error::Kind::Cancelled,
                    OVERLOOK_TEXT("Error", "Stopped as you asked; everything finished so far is kept."));
}

void JobControl::report(double fraction, const Sentence& step) const {
    if (m_progress)
        m_progress(fraction, step);
}

}  // namespace overlook
